// Names of bodies with a wrong, missing, added or swapped character.

import type { Entry } from '../../lookup/index.ts'
import { type NameHit, touchesLeft } from '../../lookup/names/index.ts'
import { type Folded, originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { isSureGrade } from '../provenance.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import { yearsAt } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { isMentioned, otherForms, provenanceOf } from './name-places.ts'
import type { NameSlip } from './name-slip.ts'

/** @param ofText the years that the text names: names of before the reform of 2018 are not all on record */
export function misspeltNames(
  placed: PlacedParagraph,
  index: CheckIndex,
  ofText: ReadonlySet<number>,
): FoundPlace[] {
  const { paragraph, start } = placed
  const folded = paragraph.folded()
  const names = paragraph.names()
  return paragraph.slips().flatMap((slip): FoundPlace[] => {
    const [from, to] = withState(slip, folded)
    if (index.bodies.flagged.has(folded.text.slice(slip.start, slip.end))) return []
    if (isMentioned(paragraph, from, to)) return []
    const written = paragraph.text.slice(from, to)
    // A line break or a mark within it: two words.
    if (/[^\p{Script=Han}\s]/u.test(written)) return []
    if (
      slip.form.folded.length <= SHORT &&
      !slip.isConfusable &&
      slip.hasRightEnd &&
      !/总[局署]$/u.test(written) &&
      !standsInList(paragraph.text, from, to, names, folded)
    )
      return []
    // Many bodies of earlier years are not on record.
    const { years } = yearsAt(placed, from, ofText)
    if (!slip.isConfusable && years.length > 0 && Math.max(...years) <= LATEST_REFORM)
      return []
    const { text: official } = slip.form
    const entry = index.bodies.entries.get(official)
    return [
      {
        start: from + start,
        end: to + start,
        severity: isSure(slip, entry) ? 'certain' : 'advice',
        message: { id: 'misspelt-name', values: { written, official } },
        suggestions: [official, ...(entry ? otherForms(entry, official) : [])],
        ...(entry ? { provenance: provenanceOf(entry) } : {}),
      },
    ]
  })
}

/** 国家工业与信息化部: the prefix belongs to what is wrong. */
function withState({ start, end, form }: NameSlip, folded: Folded): [number, number] {
  const isPrefixed =
    folded.text.startsWith('国家', start - 2) &&
    start >= 2 &&
    touchesLeft(folded, start) &&
    !/^(?:国家|中国|全国|中央|国务院)/u.test(form.folded)
  return originalSpan(folded, isPrefixed ? start - 2 : start, end)
}

/** The reform of 2018 gave most bodies their names of today. */
const LATEST_REFORM = 2018

const LONG = 8
/** Among so few characters one that differs makes another word, unless bodies stand around it. */
const SHORT = 5

/** The strict door: docs/ARCHITECTURE.md. */
function isSure(
  { edits, form, isConfusable, hasRightEnd }: NameSlip,
  entry: Entry | undefined,
): boolean {
  const { length } = form.folded
  const grade = entry?.places[0]?.grade ?? 'unknown'
  return (
    edits <= 2 &&
    edits * 5 <= Math.max(length, 5) &&
    hasRightEnd &&
    (isConfusable || length >= LONG) &&
    isSureGrade(grade)
  )
}

/** A short name counts where a body must stand: beside another one in a list. */
function standsInList(
  text: string,
  from: number,
  to: number,
  names: readonly NameHit[],
  folded: Folded,
): boolean {
  const isBodyAt = (at: number, side: 'start' | 'end'): boolean =>
    names.some(
      (hit) =>
        (side === 'end'
          ? (folded.to[hit.end - 1] ?? 0)
          : (folded.from[hit.start] ?? 0)) === at,
    )
  const before = text.slice(0, from)
  const after = text.slice(to)
  const left = /[、和与及，\s]+$/u.exec(before)?.[0].length ?? 0
  const right = /^[、和与及，\s]+/u.exec(after)?.[0].length ?? 0
  return (
    (left > 0 && isBodyAt(from - left, 'end')) ||
    (right > 0 && isBodyAt(to + right, 'start')) ||
    (/[、]$/u.test(before) && /^(?:等|[、])/u.test(after)) ||
    (before.trim() === '' && after.trim() === '')
  )
}
