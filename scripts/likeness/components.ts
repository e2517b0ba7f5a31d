// What characters are made of: the CJK decomposition data (package hanzi).
import { createRequire } from 'node:module'
import * as v from 'valibot'

/** All components of each character, components of components and the character itself included. */
export function readComponents(
  characters: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const data = v.parse(
    v.string(),
    createRequire(import.meta.url)('hanzi/lib/data/cjk-decomp.txt.js'),
  )
  const parts = new Map<string, string[]>()
  for (const line of data.split('\n')) {
    const [, whole = '', list = ''] = /^(.+?):[^(]*\((.*)\)/u.exec(line) ?? []
    parts.set(whole, list.split(',').filter(Boolean))
  }
  const known = new Map<string, Set<string>>()
  const componentsOf = (whole: string): Set<string> => {
    const done = known.get(whole)
    if (done) return done
    const all = new Set([whole])
    known.set(whole, all)
    for (const part of parts.get(whole) ?? [])
      for (const component of componentsOf(part)) all.add(component)
    return all
  }
  return new Map(characters.map((character) => [character, componentsOf(character)]))
}
