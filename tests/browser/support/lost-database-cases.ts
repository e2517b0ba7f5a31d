// A browser that has dropped the databases of the extension, the same in either: it is told at the start,
// and everything that the user made comes back from the second copy.
import { glob, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { MortalBrowser } from './killed-cases.ts'
import { madeNotices } from './made-notices.ts'
import { importFile, listed, openList, said, textOf } from './notice-list.ts'
import { newProfile } from './profile.ts'
import { PINS, readStore, writeStore } from './saved.ts'
import { until } from './until.ts'

const NOTICES = madeNotices(30)
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
const BADGE = `return (globalThis.browser ?? chrome).action.getBadgeText({})`
const RESTORED = '自己导入的通知曾丢失30份，已从本机的副本全部恢复。'

/** @param databases where in a profile the databases of extensions lie, as a pattern */
export function lostDatabaseCases(
  start: (profile: string) => Promise<MortalBrowser>,
  databases: string,
): void {
  test('the browser has dropped the databases', { timeout: 240_000 }, async () => {
    const profile = await newProfile()
    const first = await start(profile)
    onTestFinished(first.stop)
    await takeIn(first)
    await first.stop()
    await drop(profile, databases)

    const second = await start(profile)
    onTestFinished(second.stop)
    await second.open('options.html')
    await until('the button has a mark', async () => (await second.inPage(BADGE)) === '!')
    await second.open('popup.html?window=1')
    await until('it is told, and all are back', async () =>
      String(await second.inPage(`${FIND} return find('loss')?.textContent`)).startsWith(
        RESTORED,
      ),
    )
    await until('the mark is gone', async () => (await second.inPage(BADGE)) === '')
    expect(await listed(second)).toBe(NOTICES.length)
    await until('it can be answered', () =>
      second.inPage(`${FIND} return find('accept-loss') !== null`),
    )
    await second.inPage(`${FIND} find('accept-loss').click()`)
    await until('it is told no more', () =>
      second.inPage(`${FIND} return find('loss') === null`),
    )
    await second.open('library.html#/saved')
    const pins = await until('the pins are there', () =>
      textOf(second, readStore('pins')).then((text) => text !== '[]' && text),
    )
    expect(JSON.parse(String(pins))).toEqual(PINS.slice(0, 1))
    expect(await second.consoleErrors()).toEqual([])
  })
}

async function takeIn(browser: MortalBrowser): Promise<void> {
  await openList(browser)
  await importFile(browser, NOTICES)
  expect(await said(browser)).toBe('已导入：自己导入的通知新增30条（原有0条）。')
  await browser.open('library.html#/saved')
  await until('the database is there', () =>
    browser.inPage(`return document.body.textContent.includes('还没有收藏')`),
  )
  await browser.inPage(writeStore('pins', PINS.slice(0, 1)))
  // A pin that was stored before there was a copy is copied when a page is opened, another one first:
  // from one route to the next nothing is loaded anew.
  await browser.open('options.html')
  await openList(browser)
  await until('it is copied', () =>
    browser.inPage(`return caches.open('second-copy-pins')
      .then((cache) => cache.keys()).then((keys) => keys.length === 1)`),
  )
}

async function drop(profile: string, databases: string): Promise<void> {
  let dropped = 0
  for await (const folder of glob(databases, { cwd: profile })) {
    await rm(join(profile, folder), { recursive: true })
    dropped += 1
  }
  expect(dropped).toBeGreaterThan(0)
}
