// Findings are silenced at a place, in a draft, or by a word that the office allows.
import { describe, expect, it } from 'vitest'
import {
  scopesOf,
  silenceOfPlace,
  splitSilenced,
} from '../../../../core/check/silence.ts'
import type { Finding, RuleId } from '../../../../core/check/types.ts'
import type { WordRow } from '../../../../core/records/word-list.ts'

const PAGE = 'https://oa.example.gov.cn/draft'

function findingsOf(text: string, written: string, rule: RuleId = 'marks'): Finding[] {
  return [...text.matchAll(new RegExp(written, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + written.length,
    rule,
    severity: 'advice',
    message: { id: 'quotes-missing', values: { wording: written } },
    suggestions: [],
    provenance: { type: 'authority', authority: { kind: 'practice', document: null } },
  }))
}
const allowed = (word: string): WordRow => ({
  kind: 'allowed',
  word,
  reason: '',
  note: '',
  addedAt: 1,
})

/** Silences the place of number `nth`, and gives the starts of what is shown in another text. */
function shownAfter(
  text: string,
  nth: number,
  later: string,
  written = '质量月',
): number[] {
  const findings = findingsOf(text, written)
  const finding = findings[nth]
  if (!finding) throw new Error('no such finding')
  const silence = silenceOfPlace(finding, findings, text, PAGE, 1)
  const { shown } = splitSilenced(findingsOf(later, written), later, {
    silences: [silence],
    ownList: [],
  })
  return shown.map(({ start }) => start)
}

describe('a place', () => {
  const text = '一、开展质量月活动。\n二、总结质量月经验。'

  it('is silenced alone, not the same wording elsewhere', () => {
    expect(shownAfter(text, 0, text)).toEqual([text.lastIndexOf('质量月')])
  })

  it('stays silenced where the text changes elsewhere', () => {
    const later = `关于开展活动的通知\n${text}\n三、另行通知。`
    expect(shownAfter(text, 0, later)).toEqual([later.lastIndexOf('质量月')])
  })

  it('is shown again where what stands around it changes', () => {
    const later = text.replace('开展质量月', '举办质量月')
    expect(shownAfter(text, 0, later)).toHaveLength(2)
  })

  it('is one of those that are alike, the same as before', () => {
    const list = '质量月\n质量月\n质量月'
    expect(shownAfter(list, 1, list)).toEqual([0, 8])
  })

  it('is one of those that are left where others like it are gone', () => {
    expect(shownAfter('质量月\n质量月\n质量月', 2, '质量月\n质量月')).toEqual([0])
  })
})

describe('a wording in a draft', () => {
  const text = '开展质量月活动，总结质量月经验。'
  const silence = {
    scope: 'draft',
    draftKey: PAGE,
    rule: 'marks',
    written: '质量月',
    at: 1,
  } as const
  const split = (rule: RuleId) =>
    splitSilenced(findingsOf(text, '质量月', rule), text, {
      silences: [silence],
      ownList: [],
    })

  it('is silenced wherever it stands, with its scope', () => {
    expect(split('marks').silenced.map(({ scope }) => scope)).toEqual(['draft', 'draft'])
  })

  it('is shown where another rule finds it', () => {
    expect(split('usage').shown).toHaveLength(2)
  })
})

describe('an allowed word', () => {
  const text = '请市发改委和發改委办公室报送。'
  const shown = (rule: RuleId, ...words: string[]) =>
    splitSilenced(
      [...findingsOf(text, '发改委', rule), ...findingsOf(text, '發改委', rule)],
      text,
      { silences: [], ownList: words.map(allowed) },
    ).shown.length

  it('silences what it covers, in traditional characters too', () => {
    expect(shown('department-name', '发改委')).toBe(0)
    expect(shown('department-name', '市发改委')).toBe(1)
  })

  it('silences nothing that it covers in part', () => {
    expect(shown('department-name', '发改')).toBe(2)
  })

  it('makes no wrong fact right', () => {
    expect(shown('issuers', '发改委')).toBe(2)
  })
})

describe('the scopes', () => {
  const scopes = (text: string, written: string, rule: RuleId) =>
    findingsOf(text, written, rule).map((finding) => scopesOf(finding, text))

  it('offer the list for words alone', () => {
    expect(scopes('发改委印发', '发改委', 'department-name')).toEqual([
      ['place', 'draft', 'list'],
    ])
    expect(scopes('好，，的', '，，', 'doubled-mark')).toEqual([['place', 'draft']])
    expect(scopes('十个部门', '十个', 'issuers')).toEqual([['place', 'draft']])
    expect(scopes('请登陆', '登陆', 'own-list')).toEqual([['place', 'draft']])
  })
})
