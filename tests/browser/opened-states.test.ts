// What is seen only after something was opened or grew: the recycle bin, the menu of longer wordings, an
// answer with many years, a list on a phone and on a wide screen. axe, the keyboard alone, and pictures
// in .output/screenshots/.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeFile } from '../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../core/exchange/notices-part.ts'
import type { Notice } from '../../data/schema.ts'
import { blankNotice } from '../support/blank-notice.ts'
import { axeViolations } from './support/axe.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')

/** Of one campaign over many years, as an office has them. */
const NOTICES: readonly Notice[] = Array.from({ length: 14 }, (_, at): Notice => {
  const year = 2009 + at
  return {
    ...blankNotice(
      `own-year-${year}`,
      at % 5 === 4
        ? `关于印发《${year}年农村饮水安全巩固提升和供水保障工程建设管理工作实施方案》的通知`
        : `关于开展${year}年“清洁河湖”志愿服务活动的通知`,
    ),
    year,
    documentNumber:
      at % 3 === 2
        ? null
        : { value: `浔水函〔${year}〕${at + 3}号`, grade: 'held', source: null },
    issuers:
      at % 4 === 1
        ? ['南浔区水务局', '南浔区教育局', '共青团南浔区委']
        : ['南浔区水务局'],
    date: `${year}-05-11`,
  }
})

let session: Session
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
})
afterAll(() => session.stop())

const open = (path: string): Promise<Page> =>
  session.chromium.open(session.chromium.extensionUrl(path))

/** In light and dark: nothing for axe to find, nothing wider than the window, and a picture. */
async function look(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    expect(await axeViolations(page)).toEqual([])
    await page.screenshot({
      path: `${join(PICTURES, name)}-${scheme}.png`,
      captureBeyondViewport: false,
    })
  }
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
    true,
  )
}

/** Where the focus is after so many steps at most: the name that a test finds it by. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(
      `document.activeElement?.closest('[data-testid]')?.dataset.testid`,
    )
    if (at === id) return
  }
  throw new Error(`The keyboard never comes to ${id}.`)
}

describe('the list of notices', () => {
  let page: Page
  beforeAll(async () => {
    page = await open('library.html#/notices')
    await page.waitForSelector('[data-testid="own-list"]')
    await page.$eval(
      '[data-testid="import-file"]',
      (input, text) => {
        if (!(input instanceof HTMLInputElement)) throw new Error('no file can be chosen')
        const chosen = new DataTransfer()
        chosen.items.add(new File([text], 'notices.json'))
        input.files = chosen.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      writeFile({ notices: noticesToPart(unnamed(NOTICES)) }),
    )
    await until('they are there', () =>
      page.$$eval('[data-testid="notice-row"]', ({ length }) => length >= 14),
    )
  })

  test.each([360, 1000, 1920])('at %d px', async (width) => {
    await page.setViewport({ width, height: 900 })
    await look(page, `notices-${width}`)
  })

  test('the recycle bin: opened, and one brought back, by the keyboard alone', async () => {
    await page.setViewport({ width: 1000, height: 900 })
    for (let time = 0; time < 3; time++) {
      const rows = await page.$$eval('[data-testid="notice-row"]', ({ length }) => length)
      await page.locator('[data-testid="own-list"] [data-testid="remove"]').click()
      await until('it is gone', () =>
        page.$$eval(
          '[data-testid="notice-row"]',
          ({ length }, before) => length < before,
          rows,
        ),
      )
    }
    await tabTo(page, 'bin')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid="bin"][open]')
    await page.$eval('[data-testid="bin"]', (bin) => bin.scrollIntoView())
    await look(page, 'bin')
    await page.setViewport({ width: 360, height: 740 })
    await page.$eval('[data-testid="bin"]', (bin) => bin.scrollIntoView())
    await look(page, 'bin-360')
    await tabTo(page, 'restore')
    await page.keyboard.press('Enter')
    await until('two are left in it', () =>
      page.$$eval('[data-testid="restore"]', ({ length }) => length === 2),
    )
  })
})

describe('the popup', () => {
  test('longer wordings than the part: the menu by the keyboard, and closed again', async () => {
    const page = await open(
      `popup.html?window=1#text=${encodeURIComponent('推动质量宣转进校园、进企业')}`,
    )
    await page.setViewport({ width: 420, height: 580 })
    await page.waitForSelector('[data-testid="action-wider"]')
    await tabTo(page, 'action-wider')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.wider[open]')
    await look(page, 'popup-menu')
    // All of it is in sight.
    const menu = await page.$eval('.wider-actions', (box) => {
      const { left, right, top } = box.getBoundingClientRect()
      return left >= 0 && right <= innerWidth && top >= 0
    })
    expect(menu).toBe(true)
    await page.setViewport({ width: 240, height: 700 })
    await look(page, 'popup-menu-240')
    await page.keyboard.press('Escape')
    expect(await page.$('.wider[open]')).toBeNull()
    await page.close()
  })

  test.each(['历年主题', '历年联合发文部门数'])(
    'an answer with many years: %s',
    async (question) => {
      const page = await open('popup.html')
      await page.setViewport({ width: 420, height: 580 })
      await page.locator('[data-testid="query"]').fill(question)
      await page.waitForSelector('[data-testid="statement"]')
      await look(page, `answer-${question}`)
      await page.close()
    },
  )
})
