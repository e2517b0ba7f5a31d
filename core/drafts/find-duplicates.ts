// Notices that are held already: the same number, the same title of the same day, or nearly the same
// text. What differs in year, number or date is another notice, however alike it reads: campaigns repeat
// their words year after year.

import type { Notice } from '../../data/schema.ts'
import { type Head, textOf } from '../records/library.ts'
import { foldText } from '../text/fold.ts'
import { withArabicNumbers } from '../text/numerals.ts'
import { resemblance, sketchOf } from '../text/sketch.ts'

/** Above it two texts are one that was corrected. */
const NEARLY_SAME = 0.7

const SAMENESS = ['number', 'title', 'text'] as const
export type Sameness = (typeof SAMENESS)[number]

export interface Duplicate {
  head: Head
  by: Sameness
}

type Compared = Pick<Head, 'title' | 'number' | 'year' | 'date' | 'issuers'>

/** The surest first: the same number, then the same title, then the text. */
export function findDuplicates(notice: Notice, heads: readonly Head[]): Duplicate[] {
  const { title, documentNumber, year, date, issuers } = notice
  const compared = { title, number: documentNumber?.value ?? null, year, date, issuers }
  let sketch: Uint32Array | null = null
  const isNearlySame = (head: Head): boolean => {
    sketch ??= sketchOf(textOf(notice))
    return resemblance(sketch, head.sketch) >= NEARLY_SAME
  }
  return heads
    .flatMap((head): Duplicate[] => {
      if (isAnother(compared, head)) return []
      const by = samenessOf(compared, head, isNearlySame)
      return by === null ? [] : [{ head, by }]
    })
    .sort((a, b) => SAMENESS.indexOf(a.by) - SAMENESS.indexOf(b.by))
}

/** What both say and say differently. */
function isAnother(a: Compared, b: Compared): boolean {
  return (
    differs(a.year, b.year) ||
    differs(a.date, b.date) ||
    differs(a.number && foldText(a.number), b.number && foldText(b.number)) ||
    differs(figuresIn(a.title), figuresIn(b.title))
  )
}

const differs = <T>(a: T | null, b: T | null): boolean =>
  a !== null && b !== null && a !== b

/** 第10批, 2018年: what tells one of a row from the next; null for a title without figures. */
function figuresIn(title: string): string | null {
  const figures = withArabicNumbers(title.normalize('NFKC')).match(/\d+/gu)
  return figures?.map(Number).join(' ') ?? null
}

function samenessOf(
  a: Compared,
  b: Head,
  isNearlySame: (head: Head) => boolean,
): Sameness | null {
  if (a.number !== null && b.number !== null) {
    // Announcements are numbered without their office: 2023年第18号 is the number of many.
    return hasOffice(a.number) || isSameTitle(a, b) ? 'number' : null
  }
  if (isSameTitle(a, b) && a.date === b.date) return 'title'
  return sharesIssuer(a, b) && isNearlySame(b) ? 'text' : null
}

const hasOffice = (number: string): boolean => number.includes('〔')

const isSameTitle = (a: Compared, b: Compared): boolean =>
  foldText(a.title) === foldText(b.title)

/** Who passes a notice on signs it: that is a notice of theirs. */
function sharesIssuer({ issuers }: Compared, other: Compared): boolean {
  if (issuers.length === 0 || other.issuers.length === 0) return true
  return issuers.some((issuer) => other.issuers.includes(issuer))
}
