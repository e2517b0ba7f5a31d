// Terms and fields quote the notice: each stands where it says.
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../core/text/fold.ts'
import { HOLDINGS } from '../../../data/holdings.ts'
import { passagesOf } from '../../support/print-notice.ts'

const { notices, fields, departments } = HOLDINGS
const terms = Object.values(HOLDINGS.terms).flat()
const passages = notices.flatMap(passagesOf)

describe('terms', () => {
  it.each(terms)('$text stands first in $clause', ({ text, clause }) => {
    expect(passages.find((passage) => passage.text.includes(text))?.id).toBe(clause)
  })

  it('share no wording with one another, aliases included', () => {
    const owners = new Map<string, string>()
    for (const { text, aliases } of terms) {
      for (const form of [text, ...aliases]) {
        const other = owners.get(foldText(form))
        expect([form, other]).toEqual([form, undefined])
        owners.set(foldText(form), text)
      }
    }
  })

  it('call a document what stands between book marks, and leave the marks out', () => {
    const titles = passages.flatMap(({ text }) =>
      [...text.matchAll(/《([^》]+)》/gu)].map(([, title]) => title),
    )
    const documents = terms.filter(({ kind }) => kind === 'document')
    expect(documents.map(({ text }) => text)).toEqual(expect.arrayContaining(titles))
    expect(terms.filter(({ text }) => /[《》]/u.test(text))).toEqual([])
  })
})

describe('fields', () => {
  const signed = departments.map((department) => department.signed)

  it.each(fields)('$department signed, and the notice has its words', (field) => {
    expect(signed).toContain(field.department)
    for (const word of field.words)
      expect(
        passages.filter(({ text }) => text.includes(word)).length,
        word,
      ).toBeGreaterThan(0)
  })

  it('list a department once', () => {
    const listed = fields.map(({ department }) => department)
    expect(new Set(listed).size).toBe(listed.length)
  })
})
