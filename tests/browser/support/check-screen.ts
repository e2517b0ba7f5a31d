// A screen of the wording check for tests: put into a page of the extension, it uses the same door to
// pages as the real one, and marks the words that it is given.
import { browser } from 'wxt/browser'
import type { Mark } from '../../../app/messages/check-protocol.ts'
import {
  checkPage,
  type PageCheck,
  type PageText,
} from '../../../app/page-access/page-check.ts'

/** The words that are wrong, and what they should be. */
type Words = Record<string, { right: string; severity: Mark['severity'] }>

let check: PageCheck | null = null
let text: PageText = { blocks: [], notRead: [], canMark: false }
let [texts, ends] = [0, 0]
let words: Words = {}
let found: { key: string; block: number; word: string; start: number }[] = []

function markAll(before: PageText): void {
  const known = new Set(before.blocks)
  const fresh = text.blocks.filter((block) => !known.has(block))
  const there = new Set(text.blocks.map(({ id }) => id))
  found = found.filter(({ block }) => there.has(block))
  const marked = fresh.map((block) => {
    const marks = Object.entries(words).flatMap(([word, { severity }]) =>
      [...block.text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => {
        const key = `${block.id}:${index}`
        found.push({ key, block: block.id, word, start: index })
        return { key, start: index, end: index + word.length, severity }
      }),
    )
    return { block: block.id, marks }
  })
  const order = new Map(text.blocks.map(({ id }, place) => [id, place]))
  found.sort(
    (one, other) =>
      (order.get(one.block) ?? 0) - (order.get(other.block) ?? 0) ||
      one.start - other.start,
  )
  check?.mark(marked)
}

const screen = {
  start: async (part: 'page' | 'selection', wanted: Words) => {
    words = wanted
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) throw new Error('no tab')
    const answer = await checkPage({ id: tab.id, url: tab.url }, part, {
      onText: (now) => {
        texts += 1
        const before = text
        text = now
        markAll(before)
      },
      onEnd: () => {
        ends += 1
      },
    })
    if (answer.state === 'started') check = answer.check
    return JSON.stringify({ ...answer, check: undefined })
  },
  seen: () => JSON.stringify({ ...text, texts, ends, found }),
  show: (at: number, focus: boolean) => check?.show(found[at]?.key ?? null, { focus }),
  replace: async (at: number) => {
    const one = found[at]
    if (!one) return null
    const outcome = await check?.replace(one.key, one.word, words[one.word]?.right ?? '')
    return JSON.stringify(outcome)
  },
  replaceAll: async () => {
    const outcomes = []
    const all = found.slice()
    for (const { key, word } of all)
      outcomes.push(await check?.replace(key, word, words[word]?.right ?? ''))
    return JSON.stringify(outcomes)
  },
  stop: () => check?.stop(),
}

Object.assign(window, { checkScreen: screen })
