// The wording check of a page in either browser: a screen for tests in the popup, and what is marked
// in the page.
import { join } from 'node:path'
import type { NotRead } from '../../../app/messages/check-protocol.ts'
import type { InsertOutcome } from '../../../app/messages/protocol.ts'
import type { BrowserDriver } from './either-browser.ts'
import { bundled } from './page-bundle.ts'
import { ROOT } from './programs.ts'
import { until } from './until.ts'

const SCREEN = join(ROOT, 'tests/browser/support/check-screen.ts')

/** 发改委 is certain, 工商总局 advice, for these tests. */
const WORDS = {
  发改委: { right: '国家发展改革委', severity: 'certain' },
  工商总局: { right: '市场监管总局', severity: 'advice' },
}

export interface Seen {
  blocks: { id: number; text: string; place: string }[]
  notRead: NotRead[]
  canMark: boolean
  /** How often the text was told, and how often the end. */
  texts: number
  ends: number
  found: { key: string; block: number; word: string; start: number }[]
}

/** What is marked, by form; in the top document, the frames of its origin, and their shadow roots. */
const MARKED = `
  const kinds = [[], [], []]
  const pages = [document]
  for (const page of pages)
    for (const frame of page.querySelectorAll('iframe')) if (frame.contentDocument) pages.push(frame.contentDocument)
  for (const page of pages)
    for (const [name, highlight] of page.defaultView.CSS.highlights)
      for (const range of highlight) kinds[Number(name.split('-').at(-1))].push(String(range).replace(/[\\u00AD\\u200B]/g, ''))
  return JSON.stringify(kinds)`

interface Marked {
  advice: string[]
  certain: string[]
  current: string[]
}

export interface CheckDriver {
  /** Checks what is in front; gives the state of the answer. */
  start: (part?: 'page' | 'selection', words?: object) => Promise<string>
  /** The same, and what was read once all is. */
  read: (part?: 'page' | 'selection', words?: object) => Promise<Seen>
  seen: () => Promise<Seen>
  marked: () => Promise<Marked>
  /** Jumps to a finding, by its place in the order of the text. */
  show: (place: number, focus?: boolean) => Promise<unknown>
  replace: (place: number) => Promise<InsertOutcome>
  /** All, one after the other. */
  replaceAll: () => Promise<InsertOutcome[]>
  stop: () => Promise<unknown>
}

export function checkDriver(driver: BrowserDriver): CheckDriver {
  const run = (script: string) => driver.inPopup(`return checkScreen.${script}`)
  const json = async (script: string) => JSON.parse(String(await run(script)))
  const start: CheckDriver['start'] = async (part = 'page', words = WORDS) => {
    await driver.openPopup()
    await driver.inPopup(await bundled(SCREEN, 'iife'))
    const answer = await json(`start('${part}', ${JSON.stringify(words)})`)
    return answer.state
  }
  const seen = (): Promise<Seen> => json('seen()')
  return {
    start,
    read: async (part, words) => {
      const state = await start(part, words)
      if (state !== 'started') throw new Error(state)
      const read = async () => {
        const now = await seen()
        return now.texts > 0 && now
      }
      // A large page on a busy machine.
      return until('the page is read', read, 60_000)
    },
    seen,
    marked: async () => {
      const [advice, certain, current] = JSON.parse(String(await driver.inPage(MARKED)))
      return { advice, certain, current }
    },
    show: (place, focus = false) => run(`show(${place}, ${focus})`),
    replace: (place) => json(`replace(${place})`),
    replaceAll: () => json('replaceAll()'),
    stop: () => run('stop()'),
  }
}
