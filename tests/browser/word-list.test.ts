// The office's list of words in a real Chromium.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { WordRow } from '../../core/records/word-list.ts'
import { axeViolations } from './support/axe.ts'
import { inPage } from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'
import { wordListCases } from './support/word-list-cases.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let page: Page
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-words-'))
  await mkdir(PICTURES, { recursive: true })
  session = await startSession()
  page = await session.chromium.browser.newPage()
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const KEYS: Readonly<Record<string, KeyInput>> = { Return: 'Enter' }

wordListCases(() => ({
  downloads,
  open: async (path) => {
    await page.close()
    page = await session.chromium.open(session.chromium.extensionUrl(path))
    const client = await page.createCDPSession()
    const where = { behavior: 'allow', downloadPath: downloads } as const
    await client.send('Browser.setDownloadBehavior', where)
  },
  inPage: (script) => inPage(page)(script),
  type: (text) => page.keyboard.type(text),
  press: async (key) => {
    if (key !== 'ctrl+z') return page.keyboard.press(KEYS[key] ?? (key as KeyInput))
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
  },
}))

const row = { note: '', addedAt: Date.UTC(2026, 10, 30) }
const ROWS: readonly WordRow[] = [
  {
    kind: 'wrong',
    word: '帐户',
    right: '账户',
    reason: '《第一批异形词整理表》',
    ...row,
  },
  { kind: 'forbidden', word: '亲自', reason: '', ...row, note: '行文从简' },
  { kind: 'allowed', word: '登陆作战', reason: '军事用语', ...row },
]
const SILENCE = {
  key: 'a',
  scope: 'place',
  draftKey: 'https://oa.example.gov.cn/draft/7',
  rule: 'marks',
  written: '质量月',
  before: '扎实开展',
  after: '活动，推动',
  nth: 0,
  at: Date.UTC(2026, 10, 30),
}

/** The page with a list, what was silenced, and a file that contradicts it. */
async function filledPage(width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const { chromium } = session
  const filled = await chromium.open(chromium.extensionUrl('library.html#/words'))
  await filled.setViewport({ width, height: 900 })
  await filled.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await filled.waitForSelector('[data-testid="word-list"]')
  await inPage(filled)(writeStore('words', [{ id: 'list', rows: ROWS }]))
  await inPage(filled)(writeStore('silences', [SILENCE]))
  await filled.reload()
  await filled.waitForSelector('[data-testid="silence-row"]')
  const lines = '错误写法,规范写法\n登陆,登录\n水利部,水利厅\n帐户,帐号\n'
  await inPage(filled)(
    `const chosen = new DataTransfer()
    chosen.items.add(new File([${JSON.stringify(lines)}], '词表.csv'))
    const input = document.querySelector('[data-testid="import-file"]')
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true })); return true`,
  )
  await filled.waitForSelector('[data-testid="import-conflicts"]')
  await filled.locator('[data-testid="edit"]').click()
  return filled
}

test.each([
  [1000, 'light'],
  [360, 'light'],
  [1000, 'dark'],
] as const)(
  'at a width of %i, %s: nothing is cut off, nothing hinders',
  async (width, scheme) => {
    const filled = await filledPage(width, scheme)
    await filled.screenshot({
      path: join(PICTURES, `words-${width}-${scheme}.png`),
      fullPage: true,
    })
    const isCut = await filled.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    expect(isCut).toBe(false)
    expect(await axeViolations(filled)).toEqual([])
    await filled.close()
  },
)
