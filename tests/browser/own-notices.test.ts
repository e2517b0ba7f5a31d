// A notice of the user's own in a real Chromium: pasted, reviewed, kept, found, removed, and brought
// back by a file.
import { mkdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const TEXT = readFileSync(join(ROOT, 'tests/eval/notices/joint-with-dunhao.txt'), 'utf8')
const TITLE = '关于开展2023年“人社服务进万家”活动的通知'
const CLAUSE = '对高龄、残疾等行动不便人员，主动上门办理资格认证'
const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let downloads: string
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-notices-'))
  session = await startSession()
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const open = (path: string) => session.chromium.open(session.chromium.extensionUrl(path))
const fieldOf = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(`document.querySelector('[data-testid="review-${name}"]')?.value`)
const rows = (page: Page): Promise<number> =>
  page.$$eval(
    '[data-testid="own-list"] [data-testid="notice-row"]',
    ({ length }) => length,
  )

async function listPage(): Promise<Page> {
  const page = await open('library.html#/notices')
  await page.waitForSelector('[data-testid="own-list"]')
  return page
}

/** Until the popup shows the clause with the title of its notice. */
async function foundInPopup(): Promise<void> {
  const page = await open(`popup.html?window=1#text=${encodeURIComponent(CLAUSE)}`)
  await until('its clause is found', async () =>
    String(await page.evaluate('document.body.innerText')).includes(TITLE),
  )
  await page.close()
}

test('what is no notice stays in the box, and that is said', async () => {
  const page = await open('library.html#/import')
  await page.waitForSelector('[data-testid="import-text"]')
  await page.type('[data-testid="import-text"]', '今天天气晴好，适合出行。')
  await page.click('[data-testid="parse"]')
  await until('it is said', () =>
    page.$$eval('[data-testid="import-problem"]', ([one]) => one?.textContent || null),
  )
  expect(
    await page.$eval('[data-testid="import-text"]', (box) => 'value' in box && box.value),
  ).toBe('今天天气晴好，适合出行。')
  await page.close()
})

test('pasted, corrected, and the draft outlives its tab', async () => {
  const page = await open('library.html#/import')
  await page.waitForSelector('[data-testid="import-text"]')
  await page.$eval(
    '[data-testid="import-text"]',
    (box, text) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('no text area')
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
    },
    TEXT,
  )
  await page.click('[data-testid="parse"]')
  await page.waitForSelector('[data-testid="review-title"]')
  expect(await fieldOf(page, 'documentNumber')).toBe('人社部函〔2023〕60号')
  expect(await fieldOf(page, 'issuers')).toBe('人力资源社会保障部\n民政部\n全国总工会')
  expect(await fieldOf(page, 'date')).toBe('2023-06-15')
  // Its lines are marked in the source.
  await page.focus('[data-testid="review-documentNumber"]')
  await page.waitForSelector('.from-here')
  expect(
    await page.$$eval('.from-here', (lines) =>
      lines.map(({ textContent }) => textContent),
    ),
  ).toEqual(['人社部函〔2023〕60号'])
  await page.screenshot({ path: join(PICTURES, 'review.png') })

  await page.click('[data-testid="review-documentNumber"]', { count: 3 })
  await page.keyboard.type('60号')
  await page.click('[data-testid="keep"]')
  await until('what is wrong is said', () =>
    page.$$eval('[data-testid="review-problem"]', ([one]) => one?.textContent || null),
  )
  expect(await fieldOf(page, 'documentNumber')).toBe('60号')
  await page.close()

  const again = await open('library.html#/import')
  await again.waitForSelector('[data-testid="draft"] a')
  await again.click('[data-testid="draft"] a')
  await again.waitForSelector('[data-testid="review-title"]')
  expect(await fieldOf(again, 'documentNumber')).toBe('60号')
  await again.click('[data-testid="review-documentNumber"]', { count: 3 })
  await again.keyboard.type('人社部函〔2023〕61号')
  await again.click('[data-testid="keep"]')
  await until('the notice is open', () => again.url().includes('#/notices/own-'))
  await again.waitForSelector('article')
  const text = String(await again.evaluate('document.body.innerText'))
  expect(text).toContain('人社部函〔2023〕61号')
  expect(text).toContain('从粘贴的文字导入')
  await again.close()
})

test('found in the popup, with its place', async () => {
  await foundInPopup()
})

test('the same notice again: replace, or keep both', async () => {
  const page = await open('library.html#/import')
  await page.waitForSelector('[data-testid="import-text"]')
  await page.$eval(
    '[data-testid="import-text"]',
    (box, text) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('no text area')
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
    },
    TEXT.replace('60号', '61号'),
  )
  await page.click('[data-testid="parse"]')
  await page.waitForSelector('[data-testid="duplicates"]')
  await page.click('[data-testid="replace"]')
  await until('the notice is open', () => page.url().includes('#/notices/own-'))
  await page.close()
  const list = await listPage()
  await until('there is still one', async () => (await rows(list)) === 1)
  await list.close()
})

test('the list: removed and undone, exported, removed and imported', async () => {
  const page = await listPage()
  const client = await page.createCDPSession()
  const where = { behavior: 'allow', downloadPath: downloads } as const
  await client.send('Browser.setDownloadBehavior', where)
  await until('it is listed', async () => (await rows(page)) === 1)
  await page.screenshot({ path: join(PICTURES, 'notices.png') })
  await page.click('[data-testid="remove"]')
  await until('it is gone', async () => (await rows(page)) === 0)
  await page.click('[data-testid="undo"]')
  await until('it is back', async () => (await rows(page)) === 1)

  await page.click('[data-testid="export"]')
  const file = await until('the file is there', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.json')),
  )
  await page.click('[data-testid="remove"]')
  await until('it is gone', async () => (await rows(page)) === 0)
  const chooser = page.waitForFileChooser()
  await page.click('[data-testid="import"]')
  await (await chooser).accept([join(downloads, file)])
  await until('it is back', async () => (await rows(page)) === 1)
  expect(await page.$eval('[data-testid="saved-status"]', (one) => one.textContent)).toBe(
    '已导入：自己导入的通知新增1条（原有0条）。',
  )
  await page.close()
  await foundInPopup()
})
