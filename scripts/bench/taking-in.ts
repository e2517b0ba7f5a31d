// What taking in costs in real browsers: how long the page stands still, and how much memory it takes.
import { readdirSync, readFileSync } from 'node:fs'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
} from '../../tests/browser/support/either-browser.ts'
import { COPY_ACTIVE_TAB } from '../../tests/browser/support/reading-cases.ts'
import { until } from '../../tests/browser/support/until.ts'
import { madeDocx, paragraph } from '../../tests/support/made-docx.ts'
import { type DrawnLine, madePdf } from '../../tests/support/made-pdf.ts'
import { progress } from './setting.ts'
import { whatIsMissing } from './startup.ts'
import { short, table } from './table.ts'
import { zipBomb } from './zip-bomb.ts'

const SENTENCE =
  '各村要把水闸检查作为汛后重点工作，逐闸登记启闭次数、渗漏部位和责任人员。'
const TITLE = '关于开展水闸检查的通知'
const CHINESE = new Intl.NumberFormat('zh-u-nu-hanidec')
const MEGABYTE = 1_000_000
const PATIENCE_MS = 120_000

interface Measured {
  /** The longest time, in ms, in which the page could do nothing else. */
  longest: number
  /** Bytes of all processes of the browser, at most, above what they took before. */
  memory: number
  /** In all, in ms. */
  took: number
}

export async function takingIn(): Promise<string> {
  const missing = whatIsMissing()
  if (missing !== null) return `Not measured: ${missing}`
  progress('a Word file of 20 GB')
  const files: Readonly<Record<string, Uint8Array>> = {
    'Word file of 1 MB with 20 parts of 1 GB, refused': await zipBomb(),
    'Word file of 300 pages': madeDocx(
      [TITLE, ...items(300)].map((text) => paragraph(text)).join(''),
    ),
    'PDF of 300 pages': madePdf(pdfPages(300)),
    'saved page of 100,000 characters in 20,000 elements': pageOf(20_000),
  }
  const rows: string[][] = []
  for (const [browser, start] of [
    ['Chromium', chromiumDriver],
    ['Firefox', firefoxDriver],
  ] as const) {
    const driver = await start()
    try {
      for (const [what, bytes] of Object.entries(files)) {
        progress(`${browser}: ${what}`)
        rows.push(row(what, browser, await taken(driver, what, bytes)))
        progress(rows.at(-1)?.join(' ') ?? '')
      }
      progress(`${browser}: a page that is shown`)
      const copied = await copiedFrom(driver)
      rows.push(row('page of 20,000 elements, copied in its tab', browser, copied))
    } finally {
      await driver.stop()
    }
  }
  return table(['', 'browser', 'longest task ms', 'in all ms', 'memory MB'], rows)
}

const row = (what: string, browser: string, { longest, took, memory }: Measured) => [
  what,
  browser,
  short(longest),
  short(took),
  short(memory / MEGABYTE),
]

/** Of each page a heading, and twelve paragraphs of 36 characters. */
const items = (pages: number): string[] =>
  Array.from({ length: pages }, (_, page) => [
    `${CHINESE.format(page + 1)}、检查内容`,
    ...Array.from({ length: 12 }, () => SENTENCE),
  ]).flat()

const pdfPages = (count: number): DrawnLine[][] =>
  Array.from({ length: count }, (_, page) => [
    ...(page === 0 ? [{ text: TITLE, indent: 8 }] : []),
    { text: `${CHINESE.format(page + 1)}、检查内容`, indent: 2 },
    ...Array.from({ length: 12 }, () => [
      { text: SENTENCE.slice(0, 26), indent: 2 },
      { text: SENTENCE.slice(26) },
    ]).flat(),
  ])

/** Each paragraph with four elements, and some twenty characters. */
function pageOf(elements: number): Uint8Array {
  const part =
    '<div><p>各村要把<b>水闸检查</b>作为<i>汛后重点</i>工作，逐闸登记。</p></div>'
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>通知</title><body><h1>${TITLE}</h1><article>${part.repeat(elements / 4)}</article>`,
  )
}

/** Runs in the page: how long it could do nothing else, at most, since then. */
const WATCH = `const { dataset } = document.documentElement
  let last = performance.now()
  const beat = () => {
    const now = performance.now()
    dataset.longest = Math.max(Number(dataset.longest ?? 0), now - last)
    last = now
    setTimeout(beat)
  }
  beat()`

async function taken(
  driver: BrowserDriver,
  what: string,
  bytes: Uint8Array,
): Promise<Measured> {
  // A page of its own: the one before may still show what it took in.
  await driver.open(driver.pages.url('news.html'))
  await driver.open(driver.extensionUrl('library.html#/import'))
  await until('files can be chosen', () =>
    driver.inPage(`return !!document.querySelector('[data-testid=import-file]')`),
  )
  const name = what.startsWith('PDF')
    ? 'a.pdf'
    : what.startsWith('Word')
      ? 'a.docx'
      : 'a.html'
  const base64 = Buffer.from(bytes).toString('base64')
  const drop = `const chosen = new DataTransfer()
    chosen.items.add(new File([Uint8Array.from(atob('${base64}'), (sign) => sign.charCodeAt(0))], '${name}'))
    ${WATCH}
    const input = document.querySelector('[data-testid=import-file]')
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))`
  return measured(
    driver,
    () => driver.inPage(drop),
    () =>
      driver.inPage(`const one = (id) => document.querySelector('[data-testid="' + id + '"]')
      return one('import-problem')?.textContent || one('review-title')?.value || null`),
  )
}

async function copiedFrom(driver: BrowserDriver): Promise<Measured> {
  await driver.open(driver.pages.url('news.html'))
  const html = JSON.stringify(Buffer.from(pageOf(20_000)).toString('utf8'))
  await driver.inPage(`document.open(); document.write(${html}); document.close()`)
  await driver.openPopup()
  return measured(
    driver,
    async () => {
      await driver.inPage(WATCH)
      // Firefox's driver waits for no script of many seconds.
      await driver.inPopup(
        `void (() => {${COPY_ACTIVE_TAB}})().then((json) => {
          document.documentElement.dataset.copied = json.length
        })`,
      )
    },
    () => driver.inPopup('return document.documentElement.dataset.copied'),
  )
}

async function measured(
  driver: BrowserDriver,
  begin: () => Promise<unknown>,
  isOver: () => Promise<unknown>,
): Promise<Measured> {
  const before = memoryOfChildren()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memoryOfChildren())
  }, 50)
  const began = performance.now()
  try {
    await begin()
    await until('it is taken in', isOver, PATIENCE_MS)
    const took = performance.now() - began
    const longest = Number(
      await driver.inPage(`return document.documentElement.dataset.longest`),
    )
    return { longest, memory: most - before, took }
  } finally {
    clearInterval(watch)
  }
}

const PAGE_BYTES = 4096

/** Resident memory of all processes that this one began, and that those began. */
function memoryOfChildren(): number {
  const parents = new Map<number, { parent: number; bytes: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      parents.set(Number(name), {
        parent: Number(fields[1]),
        bytes: Number(fields[21]) * PAGE_BYTES,
      })
    } catch {
      // It has ended in the meantime.
    }
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid)?.parent
    return parent !== undefined && (parent === process.pid || isOurs(parent))
  }
  return [...parents].reduce(
    (sum, [pid, { bytes }]) => sum + (isOurs(pid) ? bytes : 0),
    0,
  )
}
