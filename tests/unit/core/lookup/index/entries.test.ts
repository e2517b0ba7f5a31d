import { describe, expect, it } from 'vitest'
import { noticeFacts, relate, yearFacts } from '../../../../../core/lookup/facts/index.ts'
import { readingsOf } from '../../../../../core/lookup/index/pinyin-readings.ts'
import {
  builtInLibrary,
  type Entry,
  libraryOf,
  lookup,
} from '../../../../../core/lookup/index.ts'
import { clauseLabel } from '../../../../../core/notices/clauses.ts'
import { HOLDINGS } from '../../../../../data/holdings.ts'
import { KINDS } from '../../../../../data/kinds.ts'
import readings from '../../../../../data/pinyin.json' with { type: 'json' }

const library = builtInLibrary()
const [NOTICE] = HOLDINGS.notices
const entry = (text: string): Entry => {
  const found = library.entries.find((one) => one.text === text)
  if (!found) throw new Error(`no entry ${text}`)
  return found
}

describe('entries', () => {
  it('are of every kind but slogans of 2023, which are not known', () => {
    for (const kind of KINDS) {
      expect(
        library.entries.some((one) => one.kind === kind),
        kind,
      ).toBe(true)
    }
    const places = library.entries.flatMap((one) => one.places)
    expect(places.filter(({ role, year }) => role === 'slogan' && year === 2023)).toEqual(
      [],
    )
  })

  it('have ids of their own', () => {
    expect(new Set(library.entries.map(({ id }) => id)).size).toBe(library.entries.length)
  })

  it('hold the whole clause, its heading and its sentences', () => {
    const clauses = library.entries
      .filter(({ kind }) => kind === 'clause')
      .map(({ text }) => text)
    for (const { heading, text } of NOTICE?.sections.flatMap(({ clauses }) => clauses) ??
      []) {
      expect(clauses).toContain(heading)
      expect(clauses).toContain(`${heading}。${text}`)
    }
    expect(clauses).toContain('企业是质量强国建设的主力军。')
  })

  it('keep a retold slogan of 1978 and a link that is cut off out', () => {
    const themes = library.entries.filter(({ places }) =>
      places.some(({ role, grade }) => role === 'theme' && grade === 'retold'),
    )
    expect(themes).toEqual([])
    expect(library.entries.filter(({ text }) => text.includes('…'))).toEqual([])
  })

  it('are read aloud as pinyin.json says', async () => {
    expect(readings).toEqual(await readingsOf(library.entries))
    expect(readings).toMatchObject({ 中国人民银行: 'zhong guo ren min yin hang' })
  })

  it('that come from elsewhere are found by their sound too, polyphones and all', async () => {
    const text = '重点银行行长会议'
    const made: Entry = {
      id: 'own',
      kind: 'activity',
      text,
      forms: [{ text, role: 'printed' }],
      places: [],
    }
    const own = libraryOf(HOLDINGS, {
      entries: [made],
      readings: await readingsOf([made]),
    })
    for (const typed of ['zdyhhz', 'zhongdianyinhang', 'zhongdian yhhz'])
      expect(lookup(typed, own).matches[0]?.entry.text, typed).toBe(text)
    expect(lookup('zdyhhz', libraryOf(HOLDINGS, { entries: [made] })).matches).toEqual([])
  })
})

describe('relations', () => {
  it('join theme, issuers and slogans of one notice', () => {
    const related = relate(
      entry('增强质量意识 推进高质量发展'),
      library.facts,
      library.holdings,
    )
    expect(related?.notice).toMatchObject({
      year: 2023,
      issuers: NOTICE?.issuers,
      issuersAs: 'signed',
      slogans: { status: 'unknown' },
    })
  })

  it("give a year whose notice is not held its own facts, and never 2023's", () => {
    const facts = relate(
      entry('大力提升质量 建设质量强国'),
      library.facts,
      library.holdings,
    )?.notice
    expect(facts).toMatchObject({
      year: 2017,
      issuers: [],
      issuersCount: 47,
      issuersAs: 'reported',
      slogans: null,
    })
  })

  it('join a clause to the departments that it names, or by field with the words', () => {
    const clause = entry('实施重点领域质量提升行动')
    const byField = relate(clause, library.facts, library.holdings)?.departments.find(
      ({ department }) => department === '水利部',
    )
    expect(byField).toMatchObject({ by: 'field', clauseId: '3.3' })
    expect(byField?.words).toContain('水利工程')
    const named = relate(
      entry('市场监管总局'),
      library.facts,
      library.holdings,
    )?.departments
    expect(named).toContainEqual(expect.objectContaining({ clauseId: '4.2', by: 'name' }))
  })

  it('know nothing of a year that is not on record', () => {
    const [meant] = library.facts.campaigns.all
    expect(meant && yearFacts(meant, 1999, library.facts)).toBeNull()
    expect(noticeFacts('no-such-notice', library.facts)).toBeNull()
  })

  it('say where a clause stands in the words of the print', () => {
    expect(clauseLabel(library.facts.notices, 'quality-month-2023', '2.3')).toBe(
      '二、（三）',
    )
    expect(clauseLabel(library.facts.notices, 'quality-month-2023', '1')).toBe('一、')
    expect(
      clauseLabel(library.facts.notices, 'quality-month-2023', 'preamble'),
    ).toBeNull()
  })
})
