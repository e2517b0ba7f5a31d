// The characters of short names, activities and set phrases: those that a slip is looked for in.
import { foldText } from '../../data/text/fold.ts'
import type { Entry } from '../../lookup/index.ts'

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
