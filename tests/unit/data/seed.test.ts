// The notice of 2023 against the text that it was taken from, character by character.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOLDINGS } from '../../../data/holdings.ts'
import type { Notice } from '../../../data/schema.ts'
import { passagesOf, printedLines } from '../../support/print-notice.ts'

const seed = readFileSync(
  path.resolve(import.meta.dirname, '../../fixtures/seed-2023.txt'),
  'utf8',
).split('\n')
/** Between the site's own headline and its list of links. */
const body = seed.slice(1).filter((line) => !line.startsWith('- '))
const links = seed.filter((line) => line.startsWith('- '))

/** All that scraping did to the print and the data undoes. */
const RESTORED: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
}
const WEB_ADDRESS = /https?:\/\/[!-'*-~]+/gu

function heldNotice(): Notice {
  const notice = HOLDINGS.notices.find(({ id }) => id === 'quality-month-2023')
  if (!notice) throw new Error('The notice of 2023 is not among the holdings')
  return notice
}

const notice = heldNotice()

/** Without space, which print and scraping set freely. */
function solid(text: string): string {
  return text.replace(/\s/gu, '')
}

/** Folded of width, quotes and space. */
function folded(lines: readonly string[]): string {
  return solid(lines.join('').normalize('NFKC')).replace(/["“”]/gu, '')
}

/** The seed's text with its punctuation restored, web addresses as they are. */
function restored(text: string): string {
  let whole = ''
  let at = 0
  for (const address of text.matchAll(WEB_ADDRESS)) {
    whole += full(text.slice(at, address.index)) + address[0]
    at = address.index + address[0].length
  }
  return whole + full(text.slice(at))
}

function full(text: string): string {
  return text.replace(/[,:;()]/gu, (mark) => RESTORED[mark] ?? mark)
}

describe('the notice of 2023', () => {
  it('equals the body of the seed, folded of width, quotes and space', () => {
    expect(folded(printedLines(notice))).toBe(folded(body))
  })

  it('differs from the seed in restored punctuation only', () => {
    const ours = [...solid(printedLines(notice).join(''))]
    const theirs = [...solid(body.join(''))]
    expect(ours).toHaveLength(theirs.length)
    const replaced = new Set(
      ours.flatMap((character, at) =>
        character === theirs[at] ? [] : [`${theirs[at]} → ${character}`],
      ),
    )
    const allowed = Object.entries(RESTORED).map(([from, to]) => `${from} → ${to}`)
    expect(allowed).toEqual(expect.arrayContaining([...replaced]))
  })

  it('restores every mark outside web addresses, and none inside', () => {
    expect(solid(printedLines(notice).join(''))).toBe(solid(restored(body.join(''))))
    const addresses = printedLines(notice).join('\n').match(WEB_ADDRESS)
    expect(addresses).toEqual(['https://www.samr.gov.cn/zlfzj/'])
  })

  it('keeps numbers and the dash of years as printed', () => {
    const whole = printedLines(notice).join('\n')
    expect(whole).toContain('（2022—2025年）')
    expect(whole).toContain('质量之光——中国质量管理与质量创新成果展')
    expect(whole.normalize('NFKC').match(/\d+/gu)).toEqual(whole.match(/[0-9]+/gu))
  })

  it('has one ordinary space, between the halves of its theme', () => {
    const spaced = passagesOf(notice).filter(({ text }) => /\s/u.test(text))
    expect(spaced).toEqual([{ id: '1', text: notice.theme }])
    expect(notice.theme?.match(/\s/gu)).toEqual([' '])
  })
})

describe('the parts of the notice of 2023', () => {
  it('gives every passage the id of its printed number', () => {
    const ordinals = '一二三四五六七八九'
    for (const section of notice.sections) {
      expect(section.id).toBe(String(ordinals.indexOf(section.number) + 1))
      for (const clause of section.clauses) {
        const ordinal = ordinals.indexOf(clause.number.slice(1, -1)) + 1
        expect(clause.id).toBe(`${section.id}.${ordinal}`)
      }
    }
    expect(notice.sections.map(({ clauses }) => clauses.length)).toEqual([0, 6, 9, 3])
  })

  it('has headings without an end mark', () => {
    const headings = notice.sections.flatMap(({ heading, clauses }) => [
      heading,
      ...clauses.map((clause) => clause.heading),
    ])
    expect(headings.filter((heading) => /[。，；：]$/u.test(heading))).toEqual([])
  })

  it('keeps the links under it as related notices, with the cut one marked', () => {
    const printed = notice.related.map(({ title, date }) => `- ${title}（${date}）`)
    expect(printed).toEqual(links.map((line) => restored(line)))
    for (const { title, cutOff } of notice.related)
      expect(cutOff).toBe(title.endsWith('…'))
  })

  it('says of what the seed lacks that it is not held', () => {
    expect(notice.attachments.map(({ text }) => text)).toEqual([null, null, null, null])
    expect(notice.slogans).toMatchObject({ status: 'unknown', attachment: '4' })
    expect(seed.join('')).not.toContain(notice.documentNumber?.value)
    expect(notice.documentNumber?.grade).toBe('single-source')
    expect(notice.provenance.checked).toBeNull()
  })
})
