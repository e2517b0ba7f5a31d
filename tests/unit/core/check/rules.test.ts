// Each rule finds its examples, with the replacement that it promises, and nothing in its counter-examples.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../../../core/check/index.ts'
import { RULES } from '../../../../core/check/registry.ts'
import type { Rule } from '../../../../core/check/types.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const findingsOf = ({ id, exampleList = [] }: Rule, text: string) =>
  check(text, library, { enabled: [id], ownList: exampleList }).filter(
    (finding) => finding.rule === id,
  )

describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples)('finds $found in: $text', ({ text, found, fixed }) => {
    const findings = findingsOf(rule, text)
    const finding = findings.find(({ start, end }) => text.slice(start, end) === found)
    expect(
      findings.map(({ start, end }) => text.slice(start, end)),
      text,
    ).toContain(found)
    const [first] = finding?.suggestions ?? []
    const applied =
      finding && first !== undefined
        ? text.slice(0, finding.start) + first + text.slice(finding.end)
        : null
    expect(applied).toBe(fixed)
  })

  it.each(rule.counterExamples)('finds nothing in: %s', (text) => {
    expect(findingsOf(rule, text)).toEqual([])
  })

  it('has examples of both kinds', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterExamples.length).toBeGreaterThan(0)
  })
})

describe('the registry', () => {
  it('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })

  it('holds every file of rules/', () => {
    const files = readdirSync(new URL('../../../../core/check/rules', import.meta.url))
    expect(files.map((file) => file.replace(/\.ts$/u, '')).sort()).toEqual(
      RULES.map(({ id }) => id).sort(),
    )
  })
})
