// Compares a list of bodies with the official one: how many of how many, which are missing, added,
// doubled or misspelt, and which stand in another order.
import type { ListComparison } from '../types.ts'

/** An item as written, and the name of the body that it is; null where it is none of them. */
export interface Listed {
  written: string
  name: string | null
  /** It is meant for the name, but is not written so. */
  misspelt: boolean
}

/**
 * The differences of a list from the official one.
 * @param inOrder whether `official` is in the order of the print; if not, the order is not compared
 */
export function compareLists(
  items: readonly Listed[],
  official: readonly string[],
  inOrder: boolean,
): ListComparison {
  const names = items.flatMap(({ name }) => name ?? [])
  const first = names.filter((name, at) => names.indexOf(name) === at)
  const present = first.filter((name) => official.includes(name))
  const order = inOrder ? orderOf(present, official) : { swapped: [], misplaced: [] }
  return {
    listed: present.length,
    total: official.length,
    missing: official.filter((name) => !present.includes(name)),
    added: items.flatMap(({ written, name }) =>
      name === null || !official.includes(name) ? written : [],
    ),
    doubled: present.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)),
    misspelt: items.flatMap(({ written, name, misspelt }) =>
      misspelt && name !== null ? { written, name } : [],
    ),
    ...order,
  }
}

type Order = Pick<ListComparison, 'swapped' | 'misplaced'>

function orderOf(present: readonly string[], official: readonly string[]): Order {
  const wanted = official.filter((name) => present.includes(name))
  const swapped: [string, string][] = []
  const swappedBack = [...present]
  for (let at = 0; at + 1 < present.length; at++) {
    const [a, b] = swappedBack.slice(at, at + 2)
    if (a === undefined || b === undefined || wanted[at] !== b || wanted[at + 1] !== a)
      continue
    swapped.push([a, b])
    swappedBack.splice(at, 2, b, a)
    at++
  }
  const places = swappedBack.map((name) => wanted.indexOf(name))
  const right = new Set(longestRise(places))
  const misplaced = places.flatMap((place) => {
    const name = wanted[place]
    return right.has(place) || name === undefined
      ? []
      : [{ name, after: wanted[place - 1] ?? null }]
  })
  return { swapped, misplaced }
}

/** A longest rising subsequence; lists are short. */
function longestRise(places: readonly number[]): number[] {
  const best: number[][] = []
  for (const [at, place] of places.entries()) {
    const before = best
      .slice(0, at)
      .filter((rise) => (rise.at(-1) ?? -1) < place)
      .reduce<number[]>((one, other) => (other.length > one.length ? other : one), [])
    best.push([...before, place])
  }
  return best.reduce<number[]>(
    (one, other) => (other.length > one.length ? other : one),
    [],
  )
}
