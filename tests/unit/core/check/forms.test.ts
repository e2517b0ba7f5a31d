// The rules of form on texts that were written before the rules saw them: clean ones of the kinds that
// trip such rules (numbers of standards, codes, spans, poems, tables, whole documents), and slips.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { check } from '../../../../core/check/index.ts'
import { RULES } from '../../../../core/check/registry.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const fixture = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/check/${name}`, import.meta.url), 'utf8'),
  )
const CLEAN = v.parse(v.array(v.string()), fixture('clean-forms.json'))
const slipSchema = v.strictObject({
  text: v.string(),
  rule: v.string(),
  written: v.string(),
  right: v.nullable(v.string()),
})
const SLIPS = v.parse(v.array(slipSchema), fixture('slips-of-form.json'))

describe('clean texts', () => {
  it.each(CLEAN)('finds nothing in: %s', (text) => {
    expect(check(text, library)).toEqual([])
  })
})

describe('slips of form', () => {
  it.each(SLIPS)('$rule finds $written in: $text', ({ text, rule, written, right }) => {
    const found = check(text, library, { enabled: RULES.map(({ id }) => id) })
    expect(
      found.map(({ start, end, suggestions, ...finding }) => ({
        rule: finding.rule,
        written: text.slice(start, end),
        right: suggestions[0] ?? null,
      })),
    ).toContainEqual({ rule, written, right })
  })
})
