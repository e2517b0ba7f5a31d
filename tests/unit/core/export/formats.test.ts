// A notice as a document for others.

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fileName, writeNotice } from '../../../../core/export/index.ts'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { noticeFrom } from '../../../../core/parse/review/index.ts'
import notice2023 from '../../../../data/notices/quality-month-2023.json' with {
  type: 'json',
}
import { type Notice, noticeSchema } from '../../../../data/schema.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { labelFrom } from '../../../../scripts/eval/parse-score.ts'
import { parsedFile } from '../../../../scripts/eval/parsed-file.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const PROVENANCE = [
  '收录文本，未与原件核对。',
  '文号 国市监质发〔2023〕73号（单一来源；所收文本未印文号）',
  '口号 附件4未收录。',
]
const built: Notice = v.parse(noticeSchema, notice2023)

function made(changes: Partial<Notice> = {}): Notice {
  const draft = parseNotice(
    linesOfText(`关于开展*沟渠*清淤的通知
浔水函〔2022〕18号
各村民委员会：
现将<b>有关</b>事项通知如下。
一、工作安排
（一）清理沟渠。打捞漂浮物，修复护坡。
（二）清理河道。疏浚河床，加固堤岸。
特此通知。
附件：报名表
清溪镇水利站
清溪镇林业站
2022年3月5日`),
  )
  const notice = noticeFrom(draft, 'own-1', ORIGIN)
  if (!notice) throw new Error('It has no title.')
  return { ...notice, ...changes }
}

describe('plain text', () => {
  it('is set as notices are, with its provenance below', () => {
    expect(writeNotice(made(), 'txt', ['未与原件核对。'])).toBe(`关于开展*沟渠*清淤的通知

浔水函〔2022〕18号
各村民委员会：
　　现将<b>有关</b>事项通知如下。
　　一、工作安排
　　（一）清理沟渠。打捞漂浮物，修复护坡。
　　（二）清理河道。疏浚河床，加固堤岸。
　　特此通知。

附件：报名表

清溪镇水利站
清溪镇林业站
2022年3月5日

————
未与原件核对。
`)
  })

  /** Its text begins with a number; on a line of its own that reads as an item. */
  const AMBIGUOUS = 'notice-with-quotes-straight'
  const pairs = readPairs('tests/eval/notices').filter(
    ({ name, label }) => label.title !== null && name !== AMBIGUOUS,
  )

  it.each(pairs)('$name is read back as it was', (pair) => {
    const draft = parsedFile(pair)
    const notice = noticeFrom(draft, 'own-1', ORIGIN)
    const text = notice ? writeNotice(notice, 'txt', PROVENANCE) : ''
    const back = labelFrom(parseNotice(linesOfText(text)))
    expect(back).toEqual(labelFrom(draft))
  })
})

it('a number that the text does not print is not put into it', () => {
  expect(built.documentNumber?.grade).toBe('single-source')
  for (const format of ['md', 'html', 'txt'] as const) {
    expect(writeNotice(built, format, [])).not.toContain('〔2023〕')
  }
})

it('Markdown: what would be markup is text', () => {
  const written = writeNotice(made(), 'md', ['未与原件核对。'])
  expect(written).toMatch(/^# 关于开展\\\*沟渠\\\*清淤的通知\n/u)
  expect(written).toContain(
    '\n\n现将\\<b\\>有关\\</b\\>事项通知如下。\n\n## 一、工作安排\n\n',
  )
  expect(written).toContain('\n\n清溪镇水利站\\\n清溪镇林业站\n\n')
  expect(written).toMatch(/---\n\n未与原件核对。\n$/u)
})

describe('Markdown: a line break begins no markup', () => {
  const text = '甲\n# 乙\r- 丙\r\n=== 丁\u2028> 戊\n    己\n\t庚\n1. 辛\n---'
  const LINES =
    '甲\\\n\\# 乙\\\n\\- 丙\\\n\\=== 丁\\\n\\> 戊\\\n&#32;&#32;&#32;&#32;己\\\n&#9;庚\\\n1\\. 辛\\\n\\---'

  it('in a heading, where it is a blank', () => {
    const written = writeNotice(made({ title: '甲\n# 乙\n===' }), 'md', [])
    expect(written.split('\n').slice(0, 2)).toEqual(['# 甲 \\# 乙 ===', ''])
  })
  it('in a number, recipients, issuers, what is known of its origin', () => {
    const written = writeNotice(made({ recipients: text, issuers: [text] }), 'md', [text])
    expect(written.split(LINES)).toHaveLength(4)
    const starts = written
      .split('\n')
      .map((line) => /^(?:#{1,6}|-|>|\d+\.) /u.exec(line)?.[0])
    expect(starts.filter(Boolean)).toEqual(['# ', '## '])
  })
})

it('a page: its title is one line, whatever the notice is called', () => {
  const written = writeNotice(made({ title: '甲\n<b>乙</b>' }), 'html', [])
  expect(written).toContain('<title>甲 &lt;b&gt;乙&lt;/b&gt;</title>')
  expect(written).toContain('<h1>甲<br>&lt;b&gt;乙&lt;/b&gt;</h1>')
})

it('a page: every sign of the text is text, nothing is loaded or run', () => {
  const written = writeNotice(
    made({ title: '</title><script>alert(1)</script>' }),
    'html',
    [],
  )
  expect(written).not.toContain('<script')
  expect(written).toContain('现将&lt;b&gt;有关&lt;/b&gt;事项通知如下。')
  expect(written).not.toMatch(/src=|href=|url\(/u)
})

describe('the name of the file', () => {
  it.each([
    ['关于开展2023年全国“质量月”活动的通知', '关于开展2023年全国“质量月”活动的通知.md'],
    ['A/B: "C"?', 'A_B_ _C__.md'],
    ['..\\..\\autorun', '__.._autorun.md'],
    ['长'.repeat(300), `${'长'.repeat(80)}.md`],
  ])('of %s', (title, name) => expect(fileName(made({ title }), 'md')).toBe(name))
})
