// The characters of short names, activities and set phrases: those that a slip is looked for in.

import type { Entry } from '../../core/lookup/index.ts'
import { foldText } from '../../core/text/fold.ts'

/** Longer names are known by their other characters. */
const LONGEST_NAME = 4

/** In the order of their code points. */
export function nameCharacters(entries: readonly Entry[]): string[] {
  const names = entries
    .filter(({ kind }) => kind !== 'clause')
    .flatMap(({ forms }) => forms.map(({ text }) => foldText(text)))
    // 昆仑2023 has two.
    .map((name) => [...name].filter((unit) => /\p{Script=Han}/u.test(unit)))
  return [...new Set(names.filter(({ length }) => length <= LONGEST_NAME).flat())].sort()
}
