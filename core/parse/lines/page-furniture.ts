// Finds what a printed page has around its text: numbers of pages, running heads and feet. In a copy of a
// PDF they stand in the middle of sentences.
import { isAttachmentHead } from '../classify/attachment-lines.ts'
import { readDocumentNumber } from '../classify/document-number.ts'
import { readNames } from '../classify/issuer-names.ts'
import { readMarker } from '../classify/markers.ts'
import { readPageChrome } from '../classify/page-chrome.ts'
import { isBracketedLine } from '../classify/print-lines.ts'
import { readTitle } from '../classify/title-forms.ts'
import { matchesAny, type Rule } from '../rule.ts'
import type { PageFurniture, SourceLine } from '../source-line.ts'
import { beginsParagraph } from './paragraph-start.ts'

/** Page numbers only where lines alike count up by one: alone they may be figures of a table. */
export const COUNTED_PAGE_RULES: readonly Rule[] = [
  {
    id: 'page-and-pages',
    means: 'The number of a page and of all pages, perhaps behind an address or a head',
    pattern: /^(?:|.*[^\d/])\d{1,3}\s*[/／]\s*\d{1,3}$/u,
    yes: ['3/5', '3 / 5', 'https://www.example.cn/a.html    1/5'],
    no: ['2023/9/1', '3.5'],
  },
  {
    id: 'page-in-signs',
    means: 'The number of a page between two signs',
    pattern: /^[·•~～∽〔[【|]\s*\d{1,3}\s*[·•~～∽〕\]】|]$/u,
    yes: ['·3·', '~ 3 ~', '〔3〕'],
    no: ['（3）', '3)', '〔2023〕'],
  },
  {
    id: 'page-p',
    means: 'The number of a page behind P',
    pattern: /^P\.?\s*\d{1,3}$/iu,
    yes: ['P3', 'p. 12'],
    no: ['P2023', 'PM2.5'],
  },
  {
    id: 'head-with-page',
    means: 'A running head or foot with 第3页 in it',
    pattern:
      /^[^。；，]{0,60}第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*页[^。；，]{0,60}$/u,
    yes: ['第3页  某某公司', '某某公司 第 3 页'],
    no: ['见第3页，第4页。', '第3章'],
  },
  {
    id: 'head-and-number',
    means: 'A running head or foot with the number of the page behind or before a gap',
    pattern:
      /^(?:[^。；，\s]{4}[^。；，]{0,50}(?:\s{2}|[-—–|·])\s*\d{1,3}|\d{1,3}(?:\s{2}|\s*[-—–|·])\s*[^。；，\d]{4,50})$/u,
    yes: ['某某集团有限公司    3', '12  某某集团有限公司', '制度汇编·3'],
    no: ['张三  3', '某某集团有限公司3'],
  },
]

/** Fewer times, and a line may repeat for another reason. */
const FEWEST_BARE_HEADS = 3
const LONGEST_HEAD = 120
/** Above or below the number of a page. */
const MOST_BESIDE = 2
/** Filled lines above the text: a head of the first page is the red head, or the title. */
const TOP = 8
/** Shorter lines are cells of a table. */
const SHORTEST_TEXT = 7
/** A shorter one may be a heading that each part has: 活动内容. */
const SHORTEST_AMID = 7
const ENDS_SENTENCE = /[。！？；：:;!?]$/u

/** What each line is that belongs to the pages, and not to the text. */
export function findPageFurniture(
  lines: readonly SourceLine[],
): ReadonlyMap<SourceLine, PageFurniture> {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const furniture = new Map<SourceLine, PageFurniture>()
  const numbers = filled.filter(
    ({ text }) => readPageChrome(text.trim()) === 'page-number',
  )
  const signed = numbers.filter(({ text }) => !isBareFigure(text))
  const bare = consecutiveFigures(numbers.filter(({ text }) => isBareFigure(text)))
  for (const line of [...signed, ...bare, ...findCountedLines(filled)]) {
    furniture.set(line, 'page-number')
  }
  for (const line of [...findHeadsBeside(filled, furniture), ...findBareHeads(filled)]) {
    if (!furniture.has(line)) furniture.set(line, 'running-head')
  }
  return furniture
}

/** A figure alone or beside one sign may be a piece of the text, too: 20— / 2023年, 1 for 1.. */
const BARE_FIGURE = /^(?:[1-9]\d*\s*[-—–－]?|[-—–－]\s*[1-9]\d*)$/u
const isBareFigure = (text: string): boolean =>
  /^\s*\d|\d\s*$/u.test(text) && /^[-—–－\s\d]+$/u.test(text)

/** Of figures alone those that go on by one from one to the next, as numbers of pages do. */
function consecutiveFigures(bare: readonly SourceLine[]): SourceLine[] {
  const figures = bare.filter(({ text }) => BARE_FIGURE.test(text.trim()))
  const figureOf = (line: SourceLine | undefined): number =>
    Number(/\d+/u.exec(line?.text ?? '')?.[0] ?? Number.NaN)
  return figures.filter(
    (line, at) =>
      figureOf(figures[at - 1]) + 1 === figureOf(line) ||
      figureOf(line) + 1 === figureOf(figures[at + 1]),
  )
}

/** Lines that are alike but for a number, which counts up by one from each to the next. */
function findCountedLines(filled: readonly SourceLine[]): SourceLine[] {
  const counted = filled.filter(({ text }) => isCounted(text.trim()))
  return [...groupBy(counted, ({ text }) => likenessOf(text)).values()]
    .filter((alike) => alike.length > 1 && countsUp(alike.map(({ text }) => text)))
    .flat()
}

const isCounted = (text: string): boolean =>
  text.length <= LONGEST_HEAD && matchesAny(COUNTED_PAGE_RULES, text)

function countsUp(texts: readonly string[]): boolean {
  const rows = texts.map((text) => (text.match(NUMBERS) ?? []).map(pageOf))
  const slots = (rows[0] ?? []).map((_, slot) => rows.map((row) => row[slot] ?? 0))
  const isConstant = (values: readonly number[]): boolean =>
    values.every((value) => value === values[0])
  const isCount = (values: readonly number[]): boolean =>
    values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  const counts = slots.filter((values) => !isConstant(values))
  return counts.length === 1 && counts.every(isCount)
}

const HAN_DIGITS = '一二三四五六七八九十'
const NUMBERS = /\d+|(?<=第)[一二三四五六七八九十]+(?=页)/gu
const pageOf = (number: string): number =>
  HAN_DIGITS.includes(number) ? HAN_DIGITS.indexOf(number) + 1 : Number(number)

const solid = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')
const likenessOf = (text: string): string => solid(text).replace(NUMBERS, '#')

/** Lines that stand beside the numbers of two pages or more, at the same side and in the same words. */
function findHeadsBeside(
  filled: readonly SourceLine[],
  numbers: ReadonlyMap<SourceLine, PageFurniture>,
): SourceLine[] {
  const beside = filled.flatMap((line, at) =>
    numbers.has(line)
      ? [-1, 1].flatMap((side) => linesBeside(filled, at, side, numbers))
      : [],
  )
  return [...groupBy(beside, ({ line, side }) => `${side} ${solid(line.text)}`).values()]
    .filter((alike) => new Set(alike.map(({ page }) => page)).size > 1)
    .flatMap((alike) => alike.flatMap(({ line, isOwn }) => (isOwn ? [] : [line])))
}

interface Beside {
  line: SourceLine
  side: number
  /** Place of the number. */
  page: number
  isOwn: boolean
}

function linesBeside(
  filled: readonly SourceLine[],
  at: number,
  side: number,
  numbers: ReadonlyMap<SourceLine, PageFurniture>,
): Beside[] {
  const found: Beside[] = []
  for (let step = 1; step <= MOST_BESIDE; step++) {
    const line = filled[at + step * side]
    if (!line || numbers.has(line) || !canBeHead(line.text.trim())) break
    found.push({ line, side, page: at, isOwn: isOwnHead(filled, at + step * side) })
  }
  return found
}

/** Lines in the same words that cut sentences in two, or that stand amid the text each time. */
function findBareHeads(filled: readonly SourceLine[]): SourceLine[] {
  const places = filled.flatMap(({ text }, at) => (canBeHead(text.trim()) ? [at] : []))
  return [...groupBy(places, (at) => solid(filled[at]?.text ?? '')).values()].flatMap(
    (alike) => {
      if (areClose(alike)) return []
      const cuts = alike.filter((at) => cutsSentence(filled[at - 1], filled[at + 1]))
      const isHead =
        cuts.length >= 2 ||
        (alike.length >= FEWEST_BARE_HEADS &&
          (cuts.length > 0 || repeatsHead(filled, alike)))
      if (!isHead) return []
      return alike.flatMap((at) => (isOwnHead(filled, at) ? [] : (filled[at] ?? [])))
    },
  )
}

/** A page has more than a head. */
const areClose = (places: readonly number[]): boolean =>
  places.some((at, place) => at - (places[place - 1] ?? Number.NEGATIVE_INFINITY) < 2)

/** Names may repeat for another reason, unless the first of them is the head of the first page. */
function repeatsHead(filled: readonly SourceLine[], alike: readonly number[]): boolean {
  const [first = 0] = alike
  const line = filled[first]
  if (!line) return false
  const mayBeText = readNames(line.text.trim()) !== null && !isOwnHead(filled, first)
  const below = alike.filter((at) => at >= TOP)
  const amidText = below.filter((at) => isAmidText(filled, at))
  // The last may stand below the signature.
  return !mayBeText && amidText.length >= 2 && below.length - amidText.length <= 1
}

/** Between sentences or items: rows of a table and names of a signature are not. */
const isAmidText = (filled: readonly SourceLine[], at: number): boolean =>
  solid(filled[at]?.text ?? '').length >= SHORTEST_AMID &&
  [filled[at - 1], filled[at + 1]].every(
    (line) =>
      !line || /[，。；：]/u.test(line.text) || readMarker(line.text.trim()) !== null,
  )

/** The red head of the first page, or the title: the first time that it stands there. */
function isOwnHead(filled: readonly SourceLine[], at: number): boolean {
  const text = filled[at]?.text.trim() ?? ''
  const above = filled.slice(0, Math.min(at, TOP))
  const isBelowText = above.some(
    (line) => /[。；]/u.test(line.text) || solid(line.text) === solid(text),
  )
  if (at >= TOP || isBelowText) return false
  return (
    readNames(text) !== null ||
    readTitle(text) !== null ||
    readDocumentNumber(text) !== null ||
    /文\s*件$/u.test(text)
  )
}

function cutsSentence(above: SourceLine | undefined, below: SourceLine | undefined) {
  const [before, after] = [above?.text.trim() ?? '', below?.text ?? '']
  return (
    before.length >= SHORTEST_TEXT &&
    !ENDS_SENTENCE.test(before) &&
    !/\S\s{2,}\S/u.test(before) &&
    /[。；]/u.test(after) &&
    !beginsParagraph(after)
  )
}

const canBeHead = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_HEAD &&
  !ENDS_SENTENCE.test(text) &&
  readMarker(text) === null &&
  !isBracketedLine(text) &&
  !isAttachmentHead(text)

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
