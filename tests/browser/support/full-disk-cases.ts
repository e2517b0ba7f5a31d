// A disk that runs full while notices are imported, the same in either browser: what was there stays,
// and what is said is true.
import { expect, onTestFinished, test } from 'vitest'
import type { MortalBrowser } from './killed-cases.ts'
import { madeNotices } from './made-notices.ts'
import { importFile, listed, openList, said, textOf } from './notice-list.ts'
import { PINS, readStore, writeStore } from './saved.ts'
import { type FileSystem, type SmallDisk, smallDisk } from './small-disk.ts'
import { until } from './until.ts'

const NOTICES = madeNotices(85)
const BEFORE = NOTICES.slice(0, 10)
const REFUSED = NOTICES.slice(10)
const AFTER = NOTICES.slice(10, 40)

/** The page believes that there is room, as where another program takes it at the same moment. */
const BELIEVES_IN_ROOM = `
  navigator.storage.estimate = async () => ({ quota: 1e12, usage: 0 }); return true`

export function fullDiskCases(
  systems: readonly FileSystem[],
  start: (profile: string) => Promise<MortalBrowser>,
): void {
  for (const system of systems) {
    test(`${system}: a disk that is full before an import`, { timeout: 240_000 }, () =>
      withSmallDisk(system, async (disk) => {
        const first = await start(disk.profile)
        onTestFinished(first.stop)
        await takeIn(first)
        await openList(first)
        await disk.fill()
        await importFile(first, REFUSED)
        expect(await said(first)).toBe(
          '没有导入，什么都没有改变： 没有存下：磁盘空间不足。请立即导出备份，清理磁盘后再试。',
        )
        expect(await listed(first)).toBe(BEFORE.length)
        await goesOn(first, disk, start)
      }),
    )
  }
}

/** @param system where it runs full only once the write has begun */
export function fillingDiskCase(
  system: FileSystem,
  start: (profile: string) => Promise<MortalBrowser>,
): void {
  test(
    `${system}: a disk that runs full in the middle of one`,
    { timeout: 240_000 },
    () =>
      withSmallDisk(system, async (disk) => {
        const first = await start(disk.profile)
        onTestFinished(first.stop)
        await takeIn(first)
        await openList(first)
        await first.inPage(BELIEVES_IN_ROOM)
        await disk.fill()
        await importFile(first, REFUSED)
        expect(await said(first)).toMatch(/没有存下/u)
        await goesOn(first, disk, start)
      }),
  )
}

async function withSmallDisk(
  system: FileSystem,
  run: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  const disk = await smallDisk(system)
  if (disk) await run(disk)
}

async function takeIn(browser: MortalBrowser): Promise<void> {
  await browser.open('library.html#/saved')
  await until('the database is there', () =>
    browser.inPage(`return document.body.textContent.includes('还没有收藏')`),
  )
  await until('a pin is kept', () => browser.inPage(writeStore('pins', PINS.slice(0, 1))))
  await openList(browser)
  await importFile(browser, BEFORE)
  expect(await said(browser)).toBe(
    `已导入：自己导入的通知新增${BEFORE.length}条（原有0条）。`,
  )
}

/** With room again the same browser takes in more, and the next one has all of it. */
async function goesOn(
  first: MortalBrowser,
  disk: SmallDisk,
  start: (profile: string) => Promise<MortalBrowser>,
): Promise<void> {
  await disk.free()
  await openList(first)
  await importFile(first, AFTER)
  expect(await said(first)).toMatch(/^已导入：自己导入的通知新增\d+条（原有\d+条）。$/u)
  const held = await listed(first)
  expect(held).toBeGreaterThanOrEqual(BEFORE.length + AFTER.length)
  await first.stop()

  const second = await start(disk.profile)
  onTestFinished(second.stop)
  expect(await listed(second)).toBe(held)
  await second.open('library.html#/saved')
  const pins = await until('the pins are there', () => textOf(second, readStore('pins')))
  expect(JSON.parse(pins)).toEqual(PINS.slice(0, 1))
}
