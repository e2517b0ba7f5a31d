// Two titles in 《》 of one text that differ in one character that sounds or looks alike.
import { isTakenFor } from '../../lookup/match/index.ts'
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { substitutions } from '../text/edit-distance.ts'
import type { Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TITLE = /《([^《》\n]{6,60})》/gu
/** Titles of bodies, places, parts and years differ by so much. */
const OTHER = /[\d一二三四五六七八九十上中下前后甲乙丙东西南北省市县区]/u

interface Written {
  title: string
  places: number[]
}

/** @returns the rarer writing of the two; both where none is rarer */
export function titlesTwoWays(
  { text }: Reading,
  { documents }: CheckIndex,
): FoundPlace[] {
  const known = new Set(documents.map(({ folded }) => folded))
  const titles = new Map<string, Written>()
  for (const { 1: title = '', index } of text.matchAll(TITLE)) {
    const folded = foldText(title)
    const written = titles.get(folded)
    if (written) written.places.push(index + 1)
    else titles.set(folded, { title, places: [index + 1] })
  }
  return likePairs([...titles.keys()]).flatMap(([a, b]): FoundPlace[] => {
    const [first, second] = [titles.get(a), titles.get(b)]
    // What is held is right, and the rule on documents has found the other one.
    if (!first || !second || known.has(a) || known.has(b)) return []
    const [right, wrong] =
      first.places.length > second.places.length ? [first, second] : [second, first]
    const isSure = right.places.length > wrong.places.length
    return wrong.places.map(
      (start): FoundPlace => ({
        start,
        end: start + wrong.title.length,
        severity: 'certain',
        message: {
          id: 'title-two-ways',
          values: { written: wrong.title, other: right.title },
        },
        suggestions: isSure ? [right.title] : [],
      }),
    )
  })
}

/** Pairs of titles with one character that differs, by what is left without that character. */
function likePairs(titles: readonly string[]): [string, string][] {
  const byRest = new Map<string, string[]>()
  const pairs: [string, string][] = []
  for (const title of titles) {
    for (let at = 0; at < title.length; at++) {
      const rest = `${title.slice(0, at)}\0${title.slice(at + 1)}`
      const others = byRest.get(rest) ?? []
      for (const other of others) if (isSlip(title, other)) pairs.push([other, title])
      byRest.set(rest, [...others, title])
    }
  }
  return pairs
}

function isSlip(a: string, b: string): boolean {
  const [changed, ...others] = substitutions(a, b) ?? []
  if (!changed || others.length > 0) return false
  const { written, right } = changed
  return !OTHER.test(written) && !OTHER.test(right) && isTakenFor(written, right)
}
