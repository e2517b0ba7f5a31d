// What is marked is where the reader looks: in the box under the text as the text area paints it,
// in the card within sight. In Chromium and Firefox.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInLibrary, lookup } from '../../core/lookup/index.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { choose, openWith, see, seenWhen, write } from './support/marked-text.ts'
import { type InPage, inPage } from './support/pointer.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const library = builtInLibrary()
const CLAUSE = '企业是质量强国建设的主力军。'
const FILLER =
  '会议传达了上级精神，部署了下一步工作（详见附件 A/B），office 与 AI 同步上线𠮷😀。\n'

const TEXTS = [
  { name: 'one line', text: '会议以“增强质量意识，推进高质量发展”为题' },
  { name: 'two lines', text: `${FILLER}${CLAUSE}`.replace('\n', '') },
  { name: 'a line of Latin letters', text: `${'officially '.repeat(9)}发改委` },
  {
    name: 'right-to-left text before',
    text: `שלום עולם، 2023 年会议指出：${CLAUSE} end`,
  },
  { name: 'a box that scrolls', text: `${FILLER.repeat(4)}${CLAUSE}${FILLER.repeat(4)}` },
  {
    name: 'a full box',
    text: `${FILLER.repeat(60)}财政部、水利部\t${FILLER}\n\n${CLAUSE}${FILLER.repeat(20)}\n`,
  },
  { name: 'a stretch at the end', text: `${FILLER.repeat(60)}${CLAUSE}\n` },
]

let chromium: Session
let firefox: FirefoxSession
beforeAll(async () => {
  chromium = await startSession()
  firefox = await startFirefoxSession()
})
afterAll(async () => {
  await firefox.stop()
  await chromium.stop()
})

const BROWSERS: readonly { name: string; open: () => Promise<InPage> }[] = [
  {
    name: 'Chromium',
    open: async () => {
      const url = chromium.chromium.extensionUrl('popup.html')
      return inPage(await chromium.chromium.open(url))
    },
  },
  {
    name: 'Firefox',
    open: async () => {
      await firefox.firefox.open(firefox.firefox.extensionUrl('popup.html'))
      return firefox.firefox.inPage
    },
  },
]

describe.each(BROWSERS)('$name', ({ open }) => {
  test.each(TEXTS)('$name', async ({ text }) => {
    const run = await openWith(text, open)
    const { matches } = lookup(text, library)
    expect(matches.length).toBeGreaterThan(0)
    for (const [at, { span }] of matches.entries()) {
      const stretch = text.slice(...span)
      await run(choose(at))
      const seen = await seenWhen(
        `result ${at} is marked`,
        run,
        ({ marked }) => marked === stretch,
      )
      const [ofBox, ofLayer] = seen.boxes
      expect(ofLayer).toEqual(ofBox)
      expect(seen.behind).toBe(text)
      expect([seen.value, ...seen.under]).toEqual([text, ...span])
    }
  })

  test('the box stays where the reader writes, and is followed where it is scrolled', async () => {
    const text = `${FILLER.repeat(60)}${CLAUSE}`
    const run = await openWith(text, open)
    await run(`
      const box = document.querySelector('[data-testid="query"]')
      box.setSelectionRange(0, 0)
      box.focus()
      box.scrollTop = 0
      document.execCommand('insertText', false, '今')`)
    const written = await seenWhen(
      'the text is looked up',
      run,
      ({ behind }) => behind === `今${text}`,
    )
    // No more than the browser itself scrolls for the caret.
    expect(written.boxes[0]?.at(-1)).toBeLessThan(24)
    await until('the mark is in step', async () => {
      // Again and again: Firefox may still be about to scroll to the caret.
      await run(`document.querySelector('[data-testid="query"]').scrollTop = 480`)
      const { boxes } = await see(run)
      return boxes.every((box) => box.at(-1) === 480)
    })
  })

  test('the card of a long clause opens at the part that was selected', async () => {
    // Over the end of a sentence: only the whole clause holds it.
    const part = '提高品牌全生命周期管理运营能力。要加强品牌保护和维权'
    const run = await openWith('', open)
    await run(`document.querySelector('main').style.height = '420px'`)
    await run(write(part))
    const { matches } = lookup(part, library)
    await run(choose(matches.findIndex(({ entry }) => entry.text.length > 150)))
    await until('the part is in view', () =>
      run(`
        const part = document.querySelector('[data-testid="wording-part"]')
        const card = part?.closest('.scrolls')
        if (part?.textContent !== ${JSON.stringify(part)} || card.scrollTop === 0) return false
        const [line] = part.getClientRects()
        const { top, bottom } = card.getBoundingClientRect()
        return top < line.top && line.bottom < bottom`),
    )
  })
})
