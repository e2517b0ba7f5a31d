// What of new rows contradicts, and how the list changes.
import { describe, expect, it } from 'vitest'
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import type { WordRow } from '../../../../core/records/word-list.ts'
import { compareRows, isOverruled } from '../../../../core/word-list/conflicts.ts'
import { officialWordings } from '../../../../core/word-list/official-wordings.ts'
import {
  effectiveRows,
  searchRows,
  withoutWords,
  withRows,
} from '../../../../core/word-list/rows.ts'

const common = { reason: '', note: '', addedAt: 1 }
const wrong = (word: string, right: string): WordRow => ({
  kind: 'wrong',
  word,
  right,
  ...common,
})
const forbidden = (word: string): WordRow => ({ kind: 'forbidden', word, ...common })
const OFFICIAL = officialWordings(builtInLibrary())

function compared(
  rows: readonly WordRow[],
  present: readonly WordRow[] = [],
  managed: readonly WordRow[] = [],
) {
  const read = rows.map((row, at) => ({ line: at + 1, row }))
  const found = compareRows(read, { present, managed, official: OFFICIAL })
  return {
    ...found,
    kinds: found.conflicts.map((one) => [one.kind, one.line, isOverruled(one)]),
  }
}

describe('new rows', () => {
  it('are clear where nothing contradicts them, and the same where they are there', () => {
    const rows = [wrong('登陆', '登录'), forbidden('亲自')]
    expect(compared(rows, [forbidden('亲自')])).toMatchObject({
      clear: [rows[0]],
      same: [rows[1]],
      kinds: [],
    })
  })

  it.each<
    [why: string, rows: WordRow[], present: WordRow[], managed: WordRow[], kinds: unknown]
  >([
    [
      'a word with two right forms',
      [wrong('登陆', '登录'), wrong('登陸', '登入')],
      [],
      [],
      [
        ['twice', 1, false],
        ['twice', 2, false],
      ],
    ],
    [
      'another right form than in the list',
      [wrong('登陆', '登入')],
      [wrong('登陆', '登录')],
      [],
      [['present', 1, true]],
    ],
    [
      'another than the administrator’s',
      [wrong('登陆', '登入')],
      [],
      [wrong('登陆', '登录')],
      [['managed', 1, false]],
    ],
    ['an official name', [wrong('水利部', '水利厅')], [], [], [['official', 1, true]]],
    [
      'a held theme',
      [forbidden('增强质量意识 推进高质量发展')],
      [],
      [],
      [['official', 1, true]],
    ],
    [
      'a right form that another row calls wrong',
      [wrong('帐号', '帐户')],
      [wrong('帐户', '账户')],
      [],
      [['right-is-wrong', 1, true]],
    ],
  ])('are told of %s', (_, rows, present, managed, kinds) => {
    expect(compared(rows, present, managed).kinds).toEqual(kinds)
  })

  it('may be about the width alone', () => {
    expect(compared([wrong('ＡＰＰ', 'APP')]).kinds).toEqual([])
  })
})

describe('the list', () => {
  const rows = [wrong('登陆', '登录'), forbidden('亲自')]

  it('has each word once, the new ones first', () => {
    expect(
      withRows(rows, [wrong('登陸', '登入'), forbidden('狠抓')]).map(({ word }) => word),
    ).toEqual(['狠抓', '登陸', '亲自'])
    expect(withoutWords(rows, ['登陸'])).toEqual([rows[1]])
  })

  it('goes by the administrator’s row of a word', () => {
    const managed = [wrong('登陆', '登入')]
    expect(effectiveRows(rows, managed)).toEqual([managed[0], rows[1]])
  })

  it('is searched in all of a row, by words in any order', () => {
    const listed = [{ ...wrong('帐户', '账户'), reason: '《异形词表》' }, ...rows]
    const search = (query: string) => searchRows(listed, query).map(({ word }) => word)
    expect(search('')).toHaveLength(3)
    expect(search('異形 账户')).toEqual(['帐户'])
    expect(search('没有')).toEqual([])
  })
})
