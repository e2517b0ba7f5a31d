// Queries in Latin letters: full pinyin, initials, or a mix (zlqg, zhiliang qiangguo, jiaotong ysb).
import { foldText } from '../../text/fold.ts'
import type { Entry, Readings } from '../types.ts'

/** A wording as it sounds; its syllables are single digits where the wording has digits. */
export interface Spoken {
  entry: Entry
  syllables: readonly string[]
}

/** Clauses longer than a heading are not typed by sound. */
const LONGEST = 40
/** Fewer letters or syllables than these are a chance likeness. */
const FEWEST_LETTERS = 3
const FEWEST_SYLLABLES = 2

/** The forms of an entry that are looked up by sound. */
export function spokenTexts(entry: Entry): string[] {
  return entry.forms
    .filter(({ role, text }) => role !== 'wrong' && foldText(text).length <= LONGEST)
    .map(({ text }) => text)
}

/** All spoken forms of the entries, by the readings that were computed when they were made. */
export function spokenForms(entries: readonly Entry[], readings: Readings): Spoken[] {
  return entries.flatMap((entry) =>
    entry.forms.flatMap((form) => {
      const reading = readings[foldText(form.text)]
      return reading ? [{ entry, syllables: reading.split(' ') }] : []
    }),
  )
}

export function isPinyin(folded: string): boolean {
  return folded.length >= FEWEST_LETTERS && /^[a-z]+\d*$/u.test(folded)
}

export interface PinyinMatch {
  spoken: Spoken
  /** Share of the wording that was typed, and of its letters. */
  score: number
}

/** Wordings that begin with what was typed, best first; one for each entry. */
export function heard(folded: string, forms: readonly Spoken[]): PinyinMatch[] {
  const best = new Map<Entry, PinyinMatch>()
  for (const spoken of forms) {
    const typed = syllablesTyped(folded, spoken.syllables)
    if (typed < FEWEST_SYLLABLES) continue
    // Letters count besides syllables: zhiliang says more than zl.
    const letters = folded.length / spoken.syllables.slice(0, typed).join('').length
    const score = (typed / spoken.syllables.length) * (0.9 + 0.1 * letters)
    const known = best.get(spoken.entry)
    if (!known || score > known.score) best.set(spoken.entry, { spoken, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** How many leading syllables the letters spell, each by its first letters or whole; 0 if they do not. */
function syllablesTyped(letters: string, syllables: readonly string[]): number {
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
