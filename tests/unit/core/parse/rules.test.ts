// Each rule of the parser matches the examples that it names, and none of those that it excludes. In a
// table where the first match counts, a rule whose examples match another rule, too, names it in `before`
// and stands above it: all other rules may stand in any order.
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../core/parse/rule.ts'

const modules = import.meta.glob<Record<string, unknown>>(
  '../../../../core/parse/**/*.ts',
  { eager: true },
)
const TABLES = Object.values(modules).flatMap((exported) =>
  Object.entries(exported).filter(
    (entry): entry is [string, readonly Rule[]] =>
      entry[0].endsWith('_RULES') && Array.isArray(entry[1]),
  ),
)

/** The first match counts, or each rule works on what those above it left. */
const IN_ORDER: ReadonlySet<string> = new Set([
  'BREAK_RULES',
  'FALLBACK_TITLE_RULES',
  'MARKER_RULES',
  'NUMBER_RULES',
  'OUTER_PAGE_CHROME_RULES',
  'PAGE_CHROME_RULES',
  'TITLE_RULES',
  'YEAR_NUMBER_RULES',
])

/** Patterns that look for all of their places keep the last one. */
const matches = ({ pattern }: Rule, text: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text)

it('finds the tables', () => {
  const names = TABLES.map(([name]) => name)
  expect(names).toContain('TITLE_RULES')
  expect(names).toEqual([...new Set(names)])
  expect([...IN_ORDER].filter((name) => !names.includes(name))).toEqual([])
})

describe.each(TABLES)('%s', (_, rules) => {
  it('names each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it.each(rules)('$id: $means', (rule) => {
    expect(rule.yes.length).toBeGreaterThan(0)
    expect(rule.no.length).toBeGreaterThan(0)
    expect(rule.yes.filter((text) => !matches(rule, text))).toEqual([])
    expect(rule.no.filter((text) => matches(rule, text))).toEqual([])
  })
})

describe.each(TABLES.filter(([name]) => IN_ORDER.has(name)))(
  '%s in order',
  (_, rules) => {
    it.each(rules)('$id is found first for its examples', (rule) => {
      const at = rules.indexOf(rule)
      const others = rules.filter(
        (other) => other !== rule && rule.yes.some((text) => matches(other, text)),
      )
      expect(others.map(({ id }) => id)).toEqual([...(rule.before ?? [])])
      for (const other of others) expect(rules.indexOf(other)).toBeGreaterThan(at)
    })
  },
)
