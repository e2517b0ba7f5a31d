// The built-in files by the schema: the popup does not validate them, so this has to.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CAMPAIGNS } from '../../../data/campaigns/index.ts'
import {
  campaignSchema,
  centralBodySchema,
  departmentSchema,
  fieldSchema,
  noticeSchema,
  predecessorSchema,
  termSchema,
} from '../../../data/schema.ts'
import { problems } from '../../support/problems.ts'

const DATA = path.resolve(import.meta.dirname, '../../../data')

const SCHEMAS: Record<string, v.GenericSchema> = {
  ...Object.fromEntries(
    CAMPAIGNS.map(({ id }) => [`campaigns/${id}.json`, campaignSchema]),
  ),
  'central-bodies.json': v.array(centralBodySchema),
  'departments.json': v.array(departmentSchema),
  'fields.json': v.array(fieldSchema),
  'notices/quality-month-2023.json': noticeSchema,
  'predecessors.json': v.array(predecessorSchema),
  'terms.json': v.array(termSchema),
}

/** Written by a script from the others or from Unicode's data, not by an editor. */
const DERIVED: readonly string[] = ['likeness.json', 'pinyin.json', 'radicals.json']

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(DATA, file), 'utf8'))
}

describe('built-in data', () => {
  it('has a schema for every file that is written by hand', () => {
    const files = globSync('**/*.json', { cwd: DATA })
    expect(files.filter((file) => !DERIVED.includes(file)).sort()).toEqual(
      Object.keys(SCHEMAS).sort(),
    )
  })

  it.each(Object.entries(SCHEMAS))('%s is valid', (file, schema) => {
    const value = readJson(file)
    expect(problems(schema, value)).toEqual([])
    // As it stands: nothing trimmed, no default filled in, since the popup reads it raw.
    expect(v.parse(schema, value)).toEqual(value)
  })
})

describe('a broken notice', () => {
  const file = path.join(DATA, 'notices/quality-month-2023.json')
  const notice = v.parse(noticeSchema, JSON.parse(readFileSync(file, 'utf8')))

  /** The notice with one field of its clause 二、（三） replaced. */
  function withClause(change: Record<string, unknown>): unknown {
    return {
      ...notice,
      sections: notice.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) =>
          clause.id === '2.3' ? { ...clause, ...change } : clause,
        ),
      })),
    }
  }

  function withNumber(change: Record<string, unknown>): unknown {
    return { ...notice, documentNumber: { ...notice.documentNumber, ...change } }
  }

  it.each([
    ['sections.1.clauses.2.heading', withClause({ heading: null })],
    ['sections.1.clauses.2', withClause({ heading: ' ', text: null })],
    ['sections.1.clauses.2.id', withClause({ id: '二、（三）' })],
    ['sections.1.clauses.2.colour', withClause({ colour: 'red' })],
    ['theme', { ...notice, theme: undefined }],
    ['date', { ...notice, date: '2023年8月31日' }],
    ['issuers.0', { ...notice, issuers: [' '] }],
    ['documentNumber.value', withNumber({ value: '国市监质发[2023]73号' })],
    ['documentNumber.grade', withNumber({ grade: 'certain' })],
    [
      'documentNumber.source.url',
      withNumber({ source: { url: 'file:///x', kind: 'other' } }),
    ],
    ['slogans.items', { ...notice, slogans: { ...notice.slogans, status: 'known' } }],
    ['slogans.why', { ...notice, slogans: { status: 'unknown', attachment: null } }],
  ])('is refused, with the field named: %s', (field, value) => {
    const found = problems(noticeSchema, value)
    expect(found.map((problem) => problem.split(': ')[0])).toContain(field)
  })

  it('is refused whole where it is no object', () => {
    expect(problems(noticeSchema, '关于开展2023年全国“质量月”活动的通知')).toHaveLength(1)
  })
})
