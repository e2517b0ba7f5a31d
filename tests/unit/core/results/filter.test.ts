// What of a lookup's result is shown under a kind and a scope.
import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import { filterResults, matchesInScope, ofKind } from '../../../../core/results/filter.ts'
import { EVERYWHERE } from '../../../../core/results/scope.ts'

const library = builtInLibrary()
const find = (text: string) => lookup(text, library, { thisYear: 2026 })

describe('a kind', () => {
  const result = find('水利部、人人创造质量，人人享受质量')
  const { matches } = result

  it('has a slogan under both of its kinds, where it was a theme of another year', () => {
    const wording = '人人创造质量，人人享受质量'
    for (const kind of ['slogan', 'theme'] as const) {
      expect(ofKind(matches, kind).map(({ entry }) => entry.text)).toContain(wording)
    }
  })

  it('without results is left for all of them', () => {
    expect(filterResults(result, matches, 'clause', null)).toMatchObject({
      kind: 'all',
      results: matches,
    })
  })

  it('chooses its first result, or the one that was chosen where it is on show', () => {
    const departments = filterResults(result, matches, 'department', null)
    expect(departments.chosen?.entry.text).toBe('水利部')
    const slogan = matches.find(({ entry }) => entry.kind !== 'department')
    const id = slogan?.entry.id ?? ''
    expect(filterResults(result, matches, 'all', id).chosen).toBe(slogan)
    expect(filterResults(result, matches, 'department', id).chosen?.entry.text).toBe(
      '水利部',
    )
  })
})

describe('a scope', () => {
  const { matches } = find('人人创造质量，人人享受质量')

  it('puts the places within it first: the first is the one that is shown', () => {
    const scope = { year: 2004, campaign: null }
    const [first] = matchesInScope(matches, scope).matches
    expect(first?.entry.places[0]?.year).toBe(2004)
    expect(first?.entry.places).toHaveLength(matches[0]?.entry.places.length ?? 0)
  })

  it('in which nothing stands is left for all of them', () => {
    const nowhere = matchesInScope(matches, { year: 1999, campaign: null })
    expect(nowhere).toEqual({ scope: EVERYWHERE, matches })
  })
})

it('where nothing matches, the nearest wordings are shown under any kind', () => {
  const result = find('地区各要据知要求')
  const { results, chosen } = filterResults(result, result.matches, 'theme', null)
  expect(results).toBe(result.nearest)
  expect(chosen?.confidence).toBe('nearest')
})
