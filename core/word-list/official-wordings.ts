// The names and wordings that are right as the library holds them.
import { bodyForms } from '../check/names/body-forms.ts'
import type { Library } from '../lookup/index.ts'
import { wordKey } from '../records/word-list.ts'

/** By word key. */
export function officialWordings(library: Library): ReadonlyMap<string, string> {
  const names = bodyForms(library).right.map(({ text }) => text)
  const wordings = library.entries
    .filter(({ kind }) => kind !== 'department')
    .map(({ text }) => text)
  return new Map([...wordings, ...names].map((text) => [wordKey(text), text]))
}
