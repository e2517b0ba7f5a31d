// How kept entries sound: forms of their own in the index, so that a query in Latin letters finds
// them; the lookup itself gets them as readings, as for the built-in entries.

import { foldText } from '../../../text/fold.ts'
import type { Entry, Form } from '../../types.ts'
import type { Readings } from '../pinyin-forms.ts'

/** The printed wording by its syllables (shui li bu) and by their first letters (s l b). */
export function withPinyinForms(entries: readonly Entry[], readings: Readings): Entry[] {
  return entries.map((entry) => {
    const reading = readings[foldText(entry.text)]
    if (!reading) return entry
    const initials = reading.replaceAll(/(\S)\S*/gu, '$1')
    const spoken = [reading, initials].map((text): Form => ({ text, role: 'pinyin' }))
    return { ...entry, forms: [...entry.forms, ...spoken] }
  })
}

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
