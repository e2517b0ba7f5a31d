// Takes all that the extension of today stores out of a real Chromium, for tests/fixtures/stored/:
// `npm run take-stored -- NAME`, once for each new version of a format, before it is released.
// It imports the exported file of the fixture BEFORE with a list of words and a silence beside it, leaves
// a draft, and removes a notice.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import * as v from 'valibot'
import { itemsToPart } from '../core/exchange/items-part.ts'
import { SILENCES, WORDS } from '../core/exchange/word-list-part.ts'
import type { Silence } from '../core/records/silences.ts'
import type { WordRow } from '../core/records/word-list.ts'
import { startChromium } from '../tests/browser/support/chromium.ts'
import { startDisplay } from '../tests/browser/support/display.ts'
import { until } from '../tests/browser/support/until.ts'
import { dumpCaches, dumpDatabases, type StoredState } from '../tests/support/stored.ts'
import { ROOT, run } from './check-command.ts'

const FOLDER = join(ROOT, 'tests/fixtures/stored')
const BEFORE = 'library-2-first'
const GONE = '关于疏通沟渠的通知\n各单位：\n一、疏通沟渠。\n2021年5月6日'
const WAITING = '关于修补堤岸的通知\n各单位：\n一、修补堤岸。\n2021年6月7日'
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`

const name = v.parse(v.string(), process.argv[2])
const before: unknown = JSON.parse(await readFile(join(FOLDER, `${BEFORE}.json`), 'utf8'))
const { file } = v.parse(
  v.object({ file: v.looseObject({ parts: v.record(v.string(), v.unknown()) }) }),
  before,
)
const parts = { ...file.parts, ...madeParts() }

const build = await run('wxt', ['build'])
if (!build.ok) throw new Error(build.output)
const display = await startDisplay()
const chromium = await startChromium(display.name)
try {
  const open = (path: string) => chromium.open(chromium.extensionUrl(path))
  const options = await open('options.html')
  await importFile(options, JSON.stringify({ ...file, parts }))
  await take(await open('library.html#/import'), GONE)
  const list = await open('library.html#/notices')
  await removeFirst(list)
  await read(await open('library.html#/import'), WAITING)
  const state: StoredState = {
    from: {
      commit: (await run('git', ['rev-parse', '--short', 'HEAD'])).output.trim(),
      date: new Date().toLocaleDateString('sv'),
      browser: await chromium.browser.version(),
    },
    databases: await list.evaluate(dumpDatabases),
    local: v.parse(
      v.record(v.string(), v.unknown()),
      await list.evaluate('chrome.storage.local.get(null)'),
    ),
    caches: await list.evaluate(dumpCaches),
    file: JSON.parse(await exported(await open('options.html'))),
  }
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(state)}\n`)
} finally {
  await chromium.stop()
  await display.stop()
}

/** What the fixture BEFORE has none of. */
function madeParts(): Readonly<Record<string, unknown>> {
  const addedAt = Date.parse('2026-11-30')
  const reason = '《第一批异形词整理表》'
  const rows: WordRow[] = [
    { kind: 'wrong', word: '帐户', right: '账户', reason, note: '', addedAt },
    { kind: 'forbidden', word: '亲自', reason: '', note: '行文从简', addedAt },
    { kind: 'allowed', word: '登陆作战', reason: '', note: '', addedAt },
  ]
  const common = { rule: 'marks', written: '质量月', at: addedAt }
  const silences: Silence[] = [
    { scope: 'draft', draftKey: 'https://oa.example.gov.cn/draft/7', ...common },
    {
      scope: 'place',
      draftKey: 'draft-1',
      before: '开展',
      after: '活动',
      nth: 0,
      ...common,
    },
  ]
  return {
    [WORDS.name]: itemsToPart(WORDS, rows),
    [SILENCES.name]: itemsToPart(SILENCES, silences),
  }
}

function inPage(page: Page, script: string): Promise<unknown> {
  return page.evaluate(`(() => {${FIND}${script}})()`)
}

async function importFile(page: Page, text: string): Promise<void> {
  await until('a file can be imported', () =>
    inPage(page, `return find('import-file') !== null`),
  )
  await inPage(
    page,
    `const chosen = new DataTransfer()
    chosen.items.add(new File([${JSON.stringify(text)}], 'before.json'))
    find('import-file').files = chosen.files
    find('import-file').dispatchEvent(new Event('change', { bubbles: true }))`,
  )
  await until('it is in', () =>
    inPage(page, `return /已导入|已匯入/u.test(document.body.textContent)`),
  )
}

/** Reads a text as a notice, which leaves a draft. */
async function read(page: Page, text: string): Promise<void> {
  await until('the box is there', () => inPage(page, `return !!find('import-text')`))
  await inPage(
    page,
    `const box = find('import-text')
    box.value = ${JSON.stringify(text)}
    box.dispatchEvent(new Event('input', { bubbles: true }))`,
  )
  await until('it can be read', () => inPage(page, `return !find('parse').disabled`))
  await inPage(page, `find('parse').click()`)
  await until('it is reviewed', () => inPage(page, `return !!find('review-title')`))
}

async function take(page: Page, text: string): Promise<void> {
  await read(page, text)
  await inPage(page, `find('keep').click()`)
  await until('it is kept', () =>
    inPage(page, `return location.hash.startsWith('#/notices/own-')`),
  )
}

async function removeFirst(page: Page): Promise<void> {
  const rows = () => inPage(page, `return find('own-list')?.children.length ?? 0`)
  await until('all are listed', async () => (await rows()) === 3)
  await inPage(page, `find('remove').click()`)
  await until('it is gone', async () => (await rows()) === 2)
}

async function exported(page: Page): Promise<string> {
  await until('it can be exported', () => inPage(page, `return find('export') !== null`))
  const text = await page.evaluate(`new Promise((resolve) => {
    URL.createObjectURL = (blob) => { blob.text().then(resolve); return '#' }
    document.querySelector('[data-testid="export"]').click()
  })`)
  return v.parse(v.string(), text)
}
