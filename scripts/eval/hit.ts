// The hit rule: which results count as the expected wording.

import type { Entry, Library } from '../../core/lookup/index.ts'
import { foldText } from '../../core/text/fold.ts'

export type IsHit = (entry: Entry, expected: readonly string[]) => boolean

/**
 * A result is a hit where its wording, folded, is an expected one; or is a sentence (else a
 * clause of at most four times the length) that contains one; or is contained in one with at
 * least half its length. For a department only the department's own entry counts.
 */
export function hitRule(library: Library): IsHit {
  const departments = new Set(
    library.entries
      .filter(({ kind }) => kind === 'department')
      .map(({ text }) => foldText(text)),
  )
  const clauses = library.entries.filter(({ kind }) => kind === 'clause')
  const units = clauses.map(({ text }) => ({
    folded: foldText(text),
    sentence: isSentence(text),
  }))

  return (entry, expected) => {
    const wording = foldText(entry.text)
    return expected.some((one) => {
      const wanted = foldText(one)
      if (departments.has(wanted))
        return entry.kind === 'department' && wording === wanted
      if (wording === wanted) return true
      if (wanted.includes(wording)) return wording.length * 2 >= wanted.length
      if (entry.kind !== 'clause' || !wording.includes(wanted)) return false
      if (isSentence(entry.text)) return true
      const inSentence = units.some(
        (unit) => unit.sentence && unit.folded.includes(wanted),
      )
      return !inSentence && wording.length <= wanted.length * 4
    })
  }
}

/** One sentence: at most one end mark, at the end. */
function isSentence(text: string): boolean {
  return !/。./u.test(text)
}
