// Queries in Latin letters: full pinyin, initials, or a mix (zlqg, zhiliang qiangguo, jiaotong ysb).
import { originalSpan } from '../../text/fold.ts'
import type { PinyinForm } from '../index/index.ts'
import type { Selection } from '../selection.ts'
import type { Entry, Match } from '../types.ts'

/** Fewer letters or syllables than these are like a wording by chance. */
const FEWEST_LETTERS = 3
const FEWEST_SYLLABLES = 2
/** The share of the score that letters have: zhiliang says more than zl. */
const LETTER_SHARE = 0.1

/** Whether a folded selection may be typed by its sound. */
function isPinyin(folded: string): boolean {
  return folded.length >= FEWEST_LETTERS && /^[a-z]+\d*$/u.test(folded)
}

/**
 * The wordings that sound so, if the selection is in Latin letters. They are related, never the
 * same: what was typed is no wording.
 * @param forms made only for a query in Latin letters
 */
export function matchesByPinyin(
  { folded }: Selection,
  forms: () => readonly PinyinForm[],
): Match[] {
  if (!isPinyin(folded.text)) return []
  const span = originalSpan(folded, 0, folded.text.length)
  return searchByPinyin(folded.text, forms()).map(
    ({ entry, syllables, score }): Match => {
      const form = { text: syllables.join(' '), role: 'pinyin' } as const
      return { entry, form, confidence: 'related', agreement: score, span }
    },
  )
}

interface PinyinMatch extends PinyinForm {
  /** Share of the wording that was typed, and of its letters; 0..1. */
  score: number
}

/** Wordings that begin with what was typed, best first; one for each entry. */
function searchByPinyin(letters: string, forms: readonly PinyinForm[]): PinyinMatch[] {
  const best = new Map<Entry, PinyinMatch>()
  for (const form of forms) {
    const { entry, syllables } = form
    const typed = countTypedSyllables(letters, syllables)
    if (typed < FEWEST_SYLLABLES) continue
    const typedLetters = letters.length / syllables.slice(0, typed).join('').length
    const score =
      (typed / syllables.length) * (1 - LETTER_SHARE + LETTER_SHARE * typedLetters)
    const known = best.get(entry)
    if (!known || score > known.score) best.set(entry, { ...form, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** How many leading syllables the letters spell, each by its first letters or whole; 0 if they do not. */
function countTypedSyllables(letters: string, syllables: readonly string[]): number {
  /** Positions in `letters` that the first syllables can reach. */
  let reached = new Set([0])
  for (const [number, syllable] of syllables.entries()) {
    const next = new Set<number>()
    for (const at of reached) {
      for (let length = 1; length <= syllable.length; length++) {
        if (!letters.startsWith(syllable.slice(0, length), at)) break
        next.add(at + length)
      }
    }
    if (next.has(letters.length)) return number + 1
    if (next.size === 0) return 0
    reached = next
  }
  return 0
}
