// Whether a title in 《》 is meant for a known one that it is not, and where they differ.
import { foldText } from '../../text/fold.ts'
import { editDistance } from '../text/edit-distance.ts'
import { isMalformedYear } from './malformed-years.ts'

export interface TitleDifference {
  /** In the title as written. */
  start: number
  end: number
  replacement: string
  isSure: boolean
}

interface Years {
  /** All years that the text names. */
  years: ReadonlySet<number>
  /** Those of which the campaign has a notice. */
  knownYears: ReadonlySet<number>
}

/** Characters in which titles of different bodies, places and documents differ. */
const OTHER_DOCUMENT =
  /[省市县区州旗镇乡局院校厂司企]|转发|贯彻|落实|实施|做好|印发|修订|试行|细则|学习|总结|报送/u
const YEAR = /(?:19|20)\d\d(?=年)/gu
const UNITS_PER_EDIT = 4
const SHORTEST = 6

/** @returns null where they are equal, or where it is the title of another document */
export function titleDifference(
  written: string,
  title: string,
  { years, knownYears }: Years,
): TitleDifference | null {
  const [a, b] = [foldText(written), foldText(title)]
  // 等21个部门 for 等20个部门 is the matter of the issuers.
  if (withoutCount(written) === withoutCount(title)) return null
  const limit = Math.min(4, Math.floor(b.length / UNITS_PER_EDIT))
  if (b.length < SHORTEST || a === b) return null
  const edits = editDistance(a, b, limit)
  if (edits > limit) return null
  const malformed = malformedYearIn(written, title, years)
  if (malformed) return malformed
  const [writtenYear, rightYear] = [written.match(YEAR), title.match(YEAR)]
  if (knownYears.size > 0 && writtenYear?.join() !== rightYear?.join())
    return yearDifference(written, title, { years, knownYears })
  if (isOtherDocument(a, b)) return null
  return {
    start: 0,
    end: written.length,
    replacement: title,
    isSure: edits * 5 <= b.length && edits <= 2,
  }
}

const MALFORMED = /(?<!\d)(?:\d{3}|\d{5})(?=年)/u

/** 关于开展20255年…的通知: the title but for a figure more or less in its year. */
function malformedYearIn(
  written: string,
  title: string,
  years: ReadonlySet<number>,
): TitleDifference | null {
  const match = MALFORMED.exec(written)
  const [right, ...others] = title.match(YEAR) ?? []
  if (!match || right === undefined || others.length > 0) return null
  const [figures] = match
  if (!isMalformedYear(figures, right)) return null
  if (foldText(written.replace(figures, right)) !== foldText(title)) return null
  // 202年 may be any of ten years: the one that the text names.
  const isOpen = right.startsWith(figures)
  if (isOpen && !years.has(Number(right))) return null
  const { index: start } = match
  return { start, end: start + figures.length, replacement: right, isSure: true }
}

const withoutCount = (title: string): string =>
  foldText(title.replace(/等[\d一二三四五六七八九十]+个部门/u, '等部门'))

/** What only one of the two has in it. */
function isOtherDocument(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < Math.min(a.length, b.length) - head &&
    a.at(-1 - tail) === b.at(-1 - tail)
  )
    tail++
  const [own, other] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return OTHER_DOCUMENT.test(own) && !OTHER_DOCUMENT.test(other)
}

/** Another year is another notice, unless there is none of that year and the text speaks of this one. */
function yearDifference(
  written: string,
  title: string,
  { years, knownYears }: Years,
): TitleDifference | null {
  const [own, ...others] = [...written.matchAll(YEAR)]
  const [right] = title.match(YEAR) ?? []
  if (!own || others.length > 0 || right === undefined) return null
  const year = Number(own[0])
  const latest = Math.max(...knownYears)
  const isPossible = knownYears.has(year) || (year >= 1978 && year <= latest + 1)
  const isOtherwiseSame = foldText(written.replace(own[0], right)) === foldText(title)
  const isSaid = years.has(Number(right)) || year > latest + 1
  if (isPossible || !isOtherwiseSame || !isSaid) return null
  return {
    start: own.index,
    end: own.index + own[0].length,
    replacement: right,
    isSure: true,
  }
}
