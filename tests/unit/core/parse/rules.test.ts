// Each rule of the parser matches the examples that it names, and none that it excludes. A rule whose
// examples another rule of its table matches, too, says before which it stands: all others may stand
// in any order.
import { describe, expect, it } from 'vitest'
import {
  EITHER_RULES,
  SENTENCE_RULES,
} from '../../../../core/parse/body/sentence-rules.ts'
import {
  HEAD_RULES,
  LIST_RULES,
} from '../../../../core/parse/classify/attachment-lines.ts'
import { FORMULA_RULES } from '../../../../core/parse/classify/closing-lines.ts'
import { DATE_RULES } from '../../../../core/parse/classify/dates.ts'
import {
  NUMBER_RULES,
  OFFICELESS_RULES,
  YEAR_NUMBER_RULES,
} from '../../../../core/parse/classify/document-number.ts'
import { MARKER_RULES } from '../../../../core/parse/classify/markers.ts'
import {
  OUTER_PAGE_CHROME_RULES,
  PAGE_CHROME_RULES,
} from '../../../../core/parse/classify/page-chrome.ts'
import { PRINT_RULES } from '../../../../core/parse/classify/print-lines.ts'
import {
  FALLBACK_TITLE_RULES,
  TITLE_RULES,
} from '../../../../core/parse/classify/title-forms.ts'
import { THEME_RULES } from '../../../../core/parse/fields/theme.ts'
import { BREAK_RULES } from '../../../../core/parse/lines/split-run-together-lines.ts'
import type { Rule } from '../../../../core/parse/rule.ts'

/** The first that matches counts, or each works on what those above it left. */
const IN_ORDER: Readonly<Record<string, readonly Rule[]>> = {
  BREAK_RULES,
  PAGE_CHROME_RULES,
  FALLBACK_TITLE_RULES,
  MARKER_RULES,
  NUMBER_RULES,
  OUTER_PAGE_CHROME_RULES,
  TITLE_RULES,
  YEAR_NUMBER_RULES,
}

/** It counts whether any of them matches, or each is asked for by itself. */
const IN_ANY_ORDER: Readonly<Record<string, readonly Rule[]>> = {
  DATE_RULES,
  EITHER_RULES,
  FORMULA_RULES,
  HEAD_RULES,
  LIST_RULES,
  OFFICELESS_RULES,
  PRINT_RULES,
  SENTENCE_RULES,
  THEME_RULES,
}

/** A pattern that looks for all of its places keeps the last one. */
const matches = ({ pattern }: Rule, text: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text)

describe.each(Object.entries({ ...IN_ORDER, ...IN_ANY_ORDER }))('%s', (_, rules) => {
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

describe.each(Object.entries(IN_ORDER))('%s in order', (_, rules) => {
  it.each(rules)('$id is found first for its examples', (rule) => {
    const at = rules.indexOf(rule)
    const others = rules.filter(
      (other) => other !== rule && rule.yes.some((text) => matches(other, text)),
    )
    expect(others.map(({ id }) => id)).toEqual([...(rule.before ?? [])])
    for (const other of others) expect(rules.indexOf(other)).toBeGreaterThan(at)
  })
})
