// The wordings of notices as a table for spreadsheets.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../../core/exchange/file.ts'
import { itemsFromPart } from '../../../../core/exchange/items-part.ts'
import { NOTICES } from '../../../../core/exchange/notices-part.ts'
import { writeNoticeList } from '../../../../core/export/notice-list.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import notice2023 from '../../../../data/notices/quality-month-2023.json' with {
  type: 'json',
}
import { type Notice, noticeSchema } from '../../../../data/schema.ts'
import { translator } from '../../../../locales/index.ts'
import { listWords } from '../../../../locales/text/list-words.ts'

const built: Notice = v.parse(noticeSchema, notice2023)
const kept = (notices: readonly Notice[]): StoredNotice[] =>
  notices.map((notice) => ({ notice, name: null, tags: [], addedAt: 0 }))
const csv = (...notices: readonly Notice[]): string =>
  writeNoticeList(kept(notices), 'csv', listWords(translator('zh-CN'), 'zh-CN')).text

/** A reader of RFC 4180, written for these tests. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  it('has a wording in each row, with where it stands and how sure it is', () => {
    const [header, ...rows] = rowsOf(csv(built))
    expect(header).toEqual([
      '表述',
      '类别',
      '位置',
      '年份',
      '通知',
      '文号',
      '等级',
      '核对',
      '来源',
    ])
    const theme = rows.find(([wording]) => wording === '增强质量意识 推进高质量发展')
    expect(theme?.slice(1, 4)).toEqual(['主题', '一、', '2023'])
    expect(theme?.[7]).toBe('收录文本，未与原件核对。')
    expect(rows.filter(([, kind]) => kind === '部门').map(([name]) => name)).toEqual(
      built.issuers,
    )
    // What is not known is not listed.
    expect(rows.filter(([, kind]) => kind === '口号')).toEqual([])
  })

  it('the number has a grade of its own', () => {
    const row = rowsOf(csv(built)).find(
      ([wording]) => wording === '国市监质发〔2023〕73号',
    )
    expect(row?.[6]).toBe('单一来源')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '　=1+1', '＝1+1', '|cmd', '%0A'])(
    '%j is no formula in a spreadsheet',
    (theme) => {
      const rows = rowsOf(csv({ ...built, theme }))
      expect(rows.map(([wording]) => wording)).toContain(`'${theme}`)
      expect(rows.map(([wording]) => wording)).not.toContain(theme)
    },
  )

  it.each([
    ['a mark of direction', '\u202E=1+1'],
    ['a blank without width', '\u200B=1+1'],
    ['a mark of order', '\uFEFF=1+1'],
    ['a soft hyphen and a joiner', '\u00AD\u2060@SUM(A1)'],
    ['an isolate', '\u2066+1'],
    ['a filler', '\u3164=1+1'],
    ['a selector of variants', '\uFE0F=1+1'],
    ['a sign of its small form', '﹦1+1'],
  ])('%s does not hide a formula', (_, theme) => {
    const wordings = rowsOf(csv({ ...built, theme })).map(([wording]) => wording)
    expect(wordings).toContain(`'${theme}`)
    expect(wordings).not.toContain(theme)
  })

  // Where the list separator of the system is `;`, spreadsheets end a cell there, quoted or not.
  it.each([
    ['甲;=1+1', "甲;'=1+1"],
    ['甲; \u200B=1+1;-2', "甲;' \u200B=1+1;'-2"],
    ['甲\t@SUM(A1)', "甲\t'@SUM(A1)"],
    ['甲\n=1+1', "甲\n'=1+1"],
  ])('%j begins no cell with a formula', (closing, guarded) => {
    const wordings = rowsOf(csv({ ...built, closing })).map(([wording]) => wording)
    expect(wordings).toContain(guarded)
    expect(csv({ ...built, closing })).toContain(`"${guarded}"`)
  })

  it.each(['一、质量；安全=第一', '甲=乙', '2020-2023年', 'a;b'])(
    '%j stays as it is',
    (closing) => {
      const wordings = rowsOf(csv({ ...built, closing })).map(([wording]) => wording)
      expect(wordings).toContain(closing)
    },
  )

  it('commas, quotation marks and line breaks stay in their cells', () => {
    const closing = '甲,乙"丙"\n丁'
    expect(rowsOf(csv({ ...built, closing })).map(([wording]) => wording)).toContain(
      closing,
    )
  })
})

it('the backup is read back as it was', () => {
  const { name, text } = writeNoticeList(
    kept([built]),
    'json',
    listWords(translator('en'), 'en'),
  )
  expect(name).toMatch(/^notice-lens-notices-\d{4}-\d\d-\d\d\.json$/u)
  const { parts } = readFile(text, [NOTICES.name])
  expect(
    itemsFromPart(NOTICES, parts[NOTICES.name]).items.map(({ notice }) => notice),
  ).toEqual([built])
})
