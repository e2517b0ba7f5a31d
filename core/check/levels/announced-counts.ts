// A number of points that a text announces, and the points that follow: in the same paragraph (一是…二是…)
// or as paragraphs of their own (1.… 2.…).
import { smallNumber } from '../../text/numerals.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { levelMark } from './level-marks.ts'

const NUMBER = '(?<number>\\d{1,2}|[两二三四五六七八九十]{1,2})'
const ANNOUNCED = new RegExp(
  `(?<![第\\d.年月一二三四五六七八九十等余多])${NUMBER}(?<unit>项|个方面|点|大|个|条|件|步|方面)(?<rest>[^，。；：:]{0,12})(?:[：:]|(?<=(?:以下|下列)[^，。；]{1,20})。\\s*$)`,
  'gu',
)
/** How points are counted within a paragraph. */
const COUNTED = [
  /([一二三四五六七八九十]{1,2})是/gu,
  /([一二三四五六七八九十]{1,2})要/gu,
  /第([一二三四五六七八九十]{1,2})，/gu,
  /[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)]/gu,
]
/** More follows without a number. */
const AND_MORE = /此外|另外|同时|还有|还要|最后|等等|……|以及/u

/** Announced numbers that the points below them do not bear out; silent where the text may go on. */
export function announcedCounts({ paragraphs }: Reading): FoundPlace[] {
  return paragraphs.flatMap((placed, line): FoundPlace[] =>
    [...placed.paragraph.readable.matchAll(ANNOUNCED)].flatMap((match) => {
      const { number = '' } = match.groups ?? {}
      const announced = number === '两' ? 2 : smallNumber(number)
      const after = placed.paragraph.readable.slice(match.index + match[0].length)
      const given =
        after.trim() === ''
          ? givenInParagraphs(paragraphs, line)
          : givenInText(after, line < paragraphs.length - 1)
      if (given === null || announced === null || given === announced) return []
      return placeOf(placed, match, given)
    }),
  )
}

function placeOf(
  { paragraph: { text }, start }: PlacedParagraph,
  match: RegExpExecArray,
  given: number,
): FoundPlace[] {
  const { number = '', unit = '' } = match.groups ?? {}
  const end = match.index + number.length + unit.length
  const announced = text.slice(match.index, end)
  return [
    {
      start: match.index + start,
      end: end + start,
      severity: 'advice',
      message: { id: 'announced-count', values: { announced, given } },
      suggestions: [`${inSameNumerals(given, number)}${unit}`],
    },
  ]
}

const DIGITS = '一二三四五六七八九十'

function inSameNumerals(given: number, written: string): string {
  if (/\d/u.test(written)) return String(given)
  return given === 2 ? '两' : (DIGITS[given - 1] ?? String(given))
}

/** null where the text does not count from one on without a gap, or where it may go on */
function givenInText(after: string, isWithinText: boolean): number | null {
  if (AND_MORE.test(after)) return null
  if (!isWithinText && !/[。！？]\s*$/u.test(after)) return null
  for (const pattern of COUNTED) {
    const numbers = [...after.matchAll(pattern)].map(([, number = '']) =>
      smallNumber(number),
    )
    const isSequence =
      numbers.length >= 2 && numbers.every((number, at) => number === at + 1)
    if (isSequence) return numbers.length
  }
  return null
}

/** The run of numbered paragraphs below; null where it is the end of the text, which may be cut off. */
function givenInParagraphs(
  paragraphs: readonly PlacedParagraph[],
  line: number,
): number | null {
  const first = levelMark(paragraphs[line + 1]?.paragraph.readable ?? '')
  if (first?.number !== 1) return null
  let given = 0
  for (const { paragraph } of paragraphs.slice(line + 1)) {
    const mark = levelMark(paragraph.readable)
    const isNext = mark?.level === first.level && mark.number === given + 1
    if (isNext) given++
    // A mark of a higher level ends the list; what has none may belong to the point above.
    else if (mark === null) return given >= 2 && isOutside(paragraph.text) ? given : null
    else return given >= 2 && mark.level !== first.level ? given : null
  }
  return null
}

/** Text that speaks to the reader again and belongs to none of the points. */
const isOutside = (text: string): boolean =>
  /^\s*(?:请|特此|联系|附件|各|以上|上述)/u.test(text)
