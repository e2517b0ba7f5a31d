// How wordings sound, for queries in Latin letters.
import { foldText } from '../../text/fold.ts'
import type { Entry } from '../types.ts'

/** An entry as one of its forms sounds; a digit is a syllable of its own. */
export interface PinyinForm {
  entry: Entry
  syllables: readonly string[]
}

/** Folded wording → its syllables without tones, digits one by one, separated by spaces. */
export type Readings = Readonly<Record<string, string>>

/** Clauses longer than a heading are not typed by sound. */
const LONGEST = 40
/** The forms of an entry that are looked up by sound. */
export function textsForPinyin(entry: Entry): string[] {
  return entry.forms
    .filter(({ role, text }) => role !== 'wrong' && foldText(text).length <= LONGEST)
    .map(({ text }) => text)
}

/** All forms of the entries that have a reading; those without one are not found by their sound. */
export function pinyinForms(entries: readonly Entry[], readings: Readings): PinyinForm[] {
  return entries.flatMap((entry) =>
    entry.forms.flatMap((form) => {
      const reading = readings[foldText(form.text)]
      return reading ? [{ entry, syllables: reading.split(' ') }] : []
    }),
  )
}
