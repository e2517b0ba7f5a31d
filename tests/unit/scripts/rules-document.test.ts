// docs/rules.md is what the rules say today.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../../core/check/registry.ts'
import { rulesDocument } from '../../../scripts/rules/rules-document.ts'

const written = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')

it('docs/rules.md is that of the rules (npm run rules)', () => {
  expect(written).toBe(rulesDocument())
})

it.each(RULES)('$id has a section with its examples', ({ id, examples }) => {
  const [, section = ''] = written.split(`<a id="${id}"></a>`)
  const [own = ''] = section.split('\n## ')
  expect(own.split('<mark>')).toHaveLength(examples.length + 1)
  expect(own).toContain('不算错：')
})
