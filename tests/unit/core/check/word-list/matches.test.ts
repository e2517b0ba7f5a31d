// Where the words of the list stand, and where the rule of the list is silent.
import { describe, expect, it } from 'vitest'
import { check } from '../../../../../core/check/index.ts'
import { wordMatches } from '../../../../../core/check/word-list/matches.ts'
import { builtInLibrary } from '../../../../../core/lookup/index.ts'
import type { WordRow } from '../../../../../core/records/word-list.ts'

const library = builtInLibrary()
const common = { reason: '编校规范', note: '', addedAt: 1 }
const wrong = (word: string, right: string): WordRow => ({
  kind: 'wrong',
  word,
  right,
  ...common,
})
const forbidden = (word: string): WordRow => ({ kind: 'forbidden', word, ...common })
const allowed = (word: string): WordRow => ({ kind: 'allowed', word, ...common })

/** What the rule of the list finds: the stretch and its first replacement. */
const found = (text: string, ...ownList: WordRow[]) =>
  check(text, library, { ownList })
    .filter(({ rule }) => rule === 'own-list')
    .map(({ start, end, suggestions }) => [
      text.slice(start, end),
      suggestions[0] ?? null,
    ])

describe('a word is found', () => {
  it.each<[text: string, rows: WordRow[], expected: unknown]>([
    ['请登陆网站', [wrong('登陆', '登录')], [['登陆', '登录']]],
    ['請登陸網站', [wrong('登陆', '登录')], [['登陸', null]]],
    ['使用ＡＰＰ登录', [wrong('APP', '应用')], [['ＡＰＰ', '应用']]],
    ['使用ＡＰＰ登录', [wrong('ＡＰＰ', 'APP')], [['ＡＰＰ', 'APP']]],
    ['亲自到会', [forbidden('亲自')], [['亲自', null]]],
    [
      '大力推进和大力发展',
      [forbidden('大力'), forbidden('大力发展')],
      [
        ['大力', null],
        ['大力发展', null],
      ],
    ],
  ])('in %s', (text, rows, expected) => {
    expect(found(text, ...rows)).toEqual(expected)
  })

  it('with the reason of its row for an authority', () => {
    const [finding] = check('请登陆网站', library, { ownList: [wrong('登陆', '登录')] })
    expect(finding).toMatchObject({
      severity: 'certain',
      provenance: { authority: { kind: 'own-list', document: '编校规范' } },
    })
  })
})

describe('a word is not found', () => {
  it.each<[why: string, text: string, rows: WordRow[]]>([
    [
      'in a longer allowed word',
      '抢滩登陆作战',
      [wrong('登陆', '登录'), allowed('登陆作战')],
    ],
    ['in a right form', '质监局（已撤销）', [wrong('质监局', '质监局（已撤销）')]],
    [
      'in another word that a name goes on as',
      '各级交通部门',
      [wrong('交通部', '交通运输部')],
    ],
    ['in a held name', '国家市场监管总局印发', [forbidden('市场监管')]],
    ['in a held wording', '主题为“增强质量意识 推进高质量发展”', [forbidden('质量意识')]],
    ['in a longer Latin word', 'application', [forbidden('app')]],
    ['in a longer number', '2023年', [forbidden('23年')]],
    ['in the writing that it is to have', '使用APP登录', [wrong('ＡＰＰ', 'APP')]],
    ['in another case', '使用app登录', [forbidden('APP')]],
  ])('%s: %s', (_, text, rows) => {
    expect(found(text, ...rows)).toEqual([])
  })
})

it('the work goes with the text, not with the list', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => forbidden(`词${at}号`))
  const text = '词条号'.repeat(1000)
  let steps = 0
  const counted = new Proxy(rows, {
    get: (target, key, receiver) => {
      steps++
      return Reflect.get(target, key, receiver)
    },
  })
  wordMatches(text, counted)
  const first = steps
  wordMatches(text, counted)
  // The list is prepared once.
  expect(steps - first).toBeLessThan(10)
})
