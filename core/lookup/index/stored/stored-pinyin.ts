// The sound of stored entries: in the stored index it is a form of its own, so that a query in Latin
// letters finds the entry; the lookup gets it as a reading, as for built-in entries.

import { foldText } from '../../../text/fold.ts'
import type { Entry, Form } from '../../types.ts'
import type { Readings } from '../pinyin-forms.ts'

/** Adds two forms to each entry: its syllables (shui li bu), and their first letters (s l b). */
export function withPinyinForms(entries: readonly Entry[], readings: Readings): Entry[] {
  return entries.map((entry) => {
    const reading = readings[foldText(entry.text)]
    if (!reading) return entry
    const initials = reading.replaceAll(/(\S)\S*/gu, '$1')
    const spoken = [reading, initials].map((text): Form => ({ text, role: 'pinyin' }))
    return { ...entry, forms: [...entry.forms, ...spoken] }
  })
}

/** Takes these forms out again: the entries as they are written, and their readings. */
export function splitPinyinForms(entries: readonly Entry[]): {
  entries: Entry[]
  readings: Readings
} {
  const readings = new Map<string, string>()
  const written = entries.map((entry) => {
    const reading = entry.forms.find(({ role }) => role === 'pinyin')
    if (!reading) return entry
    readings.set(foldText(entry.text), reading.text)
    return { ...entry, forms: entry.forms.filter(({ role }) => role !== 'pinyin') }
  })
  return { entries: written, readings: Object.fromEntries(readings) }
}
