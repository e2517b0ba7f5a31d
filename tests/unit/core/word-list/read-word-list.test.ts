// Files of words as offices have them: what is read of them, and what is said of damaged ones.
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { writeFile } from '../../../../core/exchange/file.ts'
import { itemsToPart } from '../../../../core/exchange/items-part.ts'
import { WORDS } from '../../../../core/exchange/word-list-part.ts'
import { type WordRow, wordRowSchema } from '../../../../core/records/word-list.ts'
import { readWordList } from '../../../../core/word-list/read-word-list.ts'
import { wordListCsv } from '../../../../core/word-list/write-csv.ts'

const read = (text: string) => readWordList(text, 5)
const said = (text: string) =>
  read(text).rows.map(({ line, row }) => [
    line,
    row.kind,
    row.word,
    row.kind === 'wrong' ? row.right : null,
    row.reason,
  ])

describe('a table', () => {
  it.each([
    ['two columns', '帐户,账户\n登陆,登录\n'],
    ['a header', '错误写法,规范写法\n帐户,账户\n登陆,登录'],
    ['a header in traditional characters', '錯誤寫法,規範寫法\n帐户,账户\n登陆,登录'],
    ['the columns the other way round', '规范写法,错误写法\n账户,帐户\n登录,登陆'],
    ['tabs', '帐户\t账户\n登陆\t登录'],
    ['semicolons', '帐户;账户\r\n登陆;登录\r\n'],
    ['line ends of old Macs', '帐户,账户\r登陆,登录\r'],
    ['a mark of order and quotation marks', '\uFEFF"帐户","账户"\n"登陆","登录"\n'],
    [
      'empty lines, and cells that a spreadsheet fills up with',
      '帐户,账户,,,\n,,,\n\n登陆,登录',
    ],
  ])('with %s', (_, text) => {
    expect(read(text).problems).toEqual([])
    expect(said(text).map(([, ...row]) => row)).toEqual([
      ['wrong', '帐户', '账户', ''],
      ['wrong', '登陆', '登录', ''],
    ])
  })

  it('has a reason in its third column, and a note in its fourth', () => {
    const { rows } = read('错误写法,规范写法,依据,备注\n帐户,账户,《规范词形》,会计用语')
    expect(rows[0]?.row).toMatchObject({ reason: '《规范词形》', note: '会计用语' })
  })

  it('forbids what has no right form, and allows what has no wrong one', () => {
    expect(said('亲自,\n,登陆作战,军事用语')).toEqual([
      [1, 'forbidden', '亲自', null, ''],
      [2, 'allowed', '登陆作战', null, '军事用语'],
    ])
  })

  it('keeps separators and quotation marks inside of quotation marks, and names the line of a row', () => {
    expect(said('帐户,账户,"见“一、”，\n第2条"\n登陆,登录,"他说""好"", 行"')).toEqual([
      [1, 'wrong', '帐户', '账户', '见“一、”， 第2条'],
      [3, 'wrong', '登陆', '登录', '他说"好", 行'],
    ])
  })

  it('tells the separator where the reasons have others in them', () => {
    expect(said('帐户\t账户\t甲,乙\n登陆\t登录\t丙;丁')).toHaveLength(2)
    expect(said('帐户,账户,甲;乙\n登陆,登录,丙;丁')[0]).toEqual([
      1,
      'wrong',
      '帐户',
      '账户',
      '甲;乙',
    ])
  })

  it('takes a row that is there twice once', () => {
    expect(read('帐户,账户\n登陆,登录\n帐户,账户,依据')).toMatchObject({
      repeated: 1,
      rows: [{ line: 1 }, { line: 2 }],
    })
  })
})

describe('a damaged table is not taken', () => {
  it.each([
    ['is empty', '', [{ kind: 'empty' }]],
    ['has a header alone', '错误写法,规范写法\n', [{ kind: 'empty' }]],
    ['has one column', '帐户，账户\n', [{ kind: 'columns', line: 1, count: 1 }]],
    [
      'has five columns in a line',
      '帐户,账户\n登陆,登录,甲,乙,丙',
      [{ kind: 'columns', line: 2, count: 5 }],
    ],
    [
      'has a quotation mark that is not closed',
      '帐户,账户\n"登陆,登录\n甲,乙',
      [{ kind: 'quotes', line: 2 }],
    ],
    [
      'has text behind a quotation mark',
      '帐户,账户\n"登"陆,登录',
      [{ kind: 'quotes', line: 2 }],
    ],
    [
      'says that right is wrong',
      '帐户,账户\n登录,登录',
      [{ kind: 'same', line: 2, text: '登录' }],
    ],
    ['has no word', '帐户,账户\n,,理由', [{ kind: 'no-word', line: 2 }]],
    [
      'has marks for a word',
      '帐户,账户\n——,-',
      [{ kind: 'not-a-word', line: 2, text: '——' }],
    ],
    [
      'has a sentence for a word',
      `帐户,账户\n${'长'.repeat(101)},短`,
      [{ kind: 'long', line: 2, text: '长'.repeat(101), most: 100 }],
    ],
    [
      'has bytes that are no text',
      '帐户,账户\n\uFFFD陆,登录',
      [{ kind: 'bytes', line: 2 }],
    ],
  ])('where it %s', (_, text, problems) => {
    expect(read(text)).toEqual({ rows: [], problems, repeated: 0 })
  })

  it('names all lines that are wrong, in their order', () => {
    const lines = read('甲,乙\n丙\n丁,丁\n戊,己\n——,庚').problems
    expect(lines.map((problem) => 'line' in problem && problem.line)).toEqual([2, 3, 5])
  })
})

describe('pairs in YAML', () => {
  it('has rules with one pattern or several', () => {
    expect(
      said(`version: 1
rules:
  - expected: 账户   # 会计
    pattern: 帐户
    prh: 《规范词形》
  - expected: "登录"
    patterns:
      - 登陆
      - '登入'
`),
    ).toEqual([
      [4, 'wrong', '帐户', '账户', '《规范词形》'],
      [8, 'wrong', '登陆', '登录', ''],
      [9, 'wrong', '登入', '登录', ''],
    ])
  })

  it('may be a list alone', () => {
    expect(said('- expected: 账户\n  pattern: 帐户\n')).toHaveLength(1)
  })

  it('takes what looks like a number or a yes as text', () => {
    expect(said('rules:\n  - expected: 1.0\n    pattern: yes\n')).toEqual([
      [3, 'wrong', 'yes', '1.0', ''],
    ])
  })

  it.each([
    [
      'regular expressions',
      '- expected: 账户\n  pattern: /帐[户号]/',
      { kind: 'regexp', line: 2, text: '/帐[户号]/' },
    ],
    [
      'options',
      '- expected: app\n  pattern: APP\n  options:\n    wordBoundary: true',
      { kind: 'yaml-key', line: 3, text: 'options' },
    ],
    [
      'imports',
      'version: 1\nimports:\n  - other.yml\nrules: []',
      { kind: 'yaml-key', line: 2, text: 'imports' },
    ],
    [
      'a rule without a pattern',
      '- pattern: 帐户\n- expected: 登录',
      { kind: 'yaml-rule', line: 1 },
    ],
    [
      'aliases',
      'rules:\n  - expected: &a 账户\n    pattern: 帐户\n  - expected: *a\n    pattern: 帐号',
      { kind: 'yaml-rule', line: 4 },
    ],
    [
      'what is no YAML',
      'rules:\n  - expected: [账户\n    pattern: 帐户',
      { kind: 'yaml', line: 3 },
    ],
  ])('refuses %s by their line', (_, text, problem) => {
    const { rows, problems } = read(text)
    expect(rows).toEqual([])
    expect(problems[0]).toEqual(problem)
  })

  it('is not torn apart by a heap of aliases', () => {
    const heap = [
      'a: &a [x]',
      ...Array.from({ length: 30 }, (_, at) => `k${at}: [*a, *a]`),
    ]
    expect(read(`version: 1\n${heap.join('\n')}\nrules: []`).problems).not.toEqual([])
  })
})

describe('an exported file', () => {
  const rows: WordRow[] = [
    { kind: 'wrong', word: '帐户', right: '账户', reason: '甲', note: '', addedAt: 3 },
    { kind: 'allowed', word: '登陆作战', reason: '', note: '', addedAt: 9 },
  ]

  it('gives its rows, none of them later than now', () => {
    const text = writeFile({ words: itemsToPart(WORDS, rows), options: {} })
    expect(read(text).rows.map(({ row }) => row)).toEqual([
      rows[0],
      { ...rows[1], addedAt: 5 },
    ])
  })

  it.each([
    ['it has no list', writeFile({}), 'nothing'],
    ['it is no JSON', '{ "format": ', 'json'],
    [
      'a row of it is wrong',
      writeFile({ words: itemsToPart(WORDS, [{ ...rows[0], word: '' } as WordRow]) }),
      'value',
    ],
    ['it is newer', writeFile({ words: { version: 2, items: [] } }), 'newer'],
  ])('is refused where %s', (_, text, kind) => {
    expect(read(text)).toMatchObject({
      rows: [],
      problems: [{ kind: 'file', problem: { kind } }],
    })
  })
})

describe('what is exported as a table', () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...`账户登录A1 ,;"'=+-@|%\t“”，＝《》`),
      maxLength: 12,
    }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const row = fc
    .record({
      kind: fc.constantFrom('wrong', 'forbidden', 'allowed'),
      word: text,
      right: text,
      reason: text,
      note: text,
      addedAt: fc.constant(5),
    })
    .map((made) => v.safeParse(wordRowSchema, made))
    .filter(({ success }) => success)
    .map(({ output }) => output as WordRow)

  it('is read again as it was', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, selector: ({ word }) => word }),
        (rows) => {
          const again = read(wordListCsv(rows))
          expect(again.problems).toEqual([])
          expect(again.rows.map((one) => one.row)).toEqual(rows)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('has no cell that a spreadsheet takes for a formula', () => {
    const rows: WordRow[] = [
      {
        kind: 'wrong',
        word: '=1+1号',
        right: '@乙',
        reason: '+甲',
        note: '',
        addedAt: 5,
      },
    ]
    expect(wordListCsv(rows)).toContain('"\'=1+1号","\'@乙","\'+甲",')
  })
})

describe('any text', () => {
  it('is read or refused, and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(...'甲乙,;\t\n\r"\'- :[]{}&*#|>rules expected pattern'),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { rows, problems } = read(text)
        expect(rows.length > 0).toBe(problems.length === 0)
        for (const { row } of rows) expect(v.is(wordRowSchema, row)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
