// What `npm run fuzz` found, each once more as a notice that a person might bring.
import { expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { linesOfPage } from '../../../../core/parse/page/page-lines.ts'
import type { PageNode } from '../../../../core/parse/page/page-node.ts'
import {
  noticeFrom,
  reviewed,
  reviewOf,
  reviewProblems,
} from '../../../../core/parse/review/index.ts'
import { labelFrom } from '../../../../scripts/eval/parse-score.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const TITLE = '关于开展2023年河道清淤的通知'
const END = '清溪镇人民政府\n2023年3月5日'
const parsed = (...lines: readonly string[]) =>
  parseNotice(linesOfText([TITLE, '各村民委员会：', ...lines, END].join('\n')))

it('the heading of a chapter stands below its number', () => {
  expect(parsed('第一章', '总则', '本办法适用于全镇河道。').sections).toMatchObject([
    { number: '第一章', heading: '总则', text: '本办法适用于全镇河道。' },
  ])
})

it('a number that ends the text is no item', () => {
  expect(parsed('一、清理河道', '打捞漂浮物。', '第二章').sections).toHaveLength(1)
})

it('the number of a document keeps its noughts', () => {
  const { documentNumber } = parseNotice(
    linesOfText([TITLE, '浔水函〔2023〕018号', '各村民委员会：', END].join('\n')),
  )
  expect(documentNumber.value?.value).toBe('浔水函〔2023〕018号')
})

it('a reference to a sign that a page shows as it is written stays', () => {
  expect(parsed('一、清理河道', '打捞&nbsp;漂浮物。').sections[0]?.text).toBe(
    '打捞&nbsp;漂浮物。',
  )
})

it('a year before there were such notices is what the notice is about', () => {
  const draft = parseNotice(
    linesOfText(`关于修缮1931年水灾纪念碑的通知\n各村民委员会：\n请配合。\n${END}`),
  )
  expect(noticeFrom(draft, 'own-1', ORIGIN)?.year).toBe(2023)
})

it('a name does not begin above a line that was taken out', () => {
  const lines = [
    '二、宣传口号',
    '让低碳成为习惯',
    '版权所有 ICP备1号',
    '办公室',
    '2023年3月5日',
  ]
  const draft = parseNotice(linesOfText([TITLE, '各村民委员会：', ...lines].join('\n')))
  expect(draft.issuers.value).toEqual(['办公室'])
})

it('attachments come back from the review as they went', () => {
  const draft = parsed('一、清理河道', '附件：1. . 清淤表', '2.报名表')
  expect(reviewed(draft, reviewOf(draft)).attachments.value).toEqual(
    draft.attachments.value,
  )
})

it('half a title in marks is no heading, and a label leaves no gap behind it', () => {
  const text = `关于申报课题的通知
一、办法
1、申报。按时申报。
2、选题 ： 《指南》一份。
3、材料可根据《2 024年度指南》（附件1）选题，也可自拟。`
  const draft = parseNotice(linesOfText(text))
  expect(labelFrom(reviewed(draft, reviewOf(draft)))).toEqual(labelFrom(draft))
})

it('第 is not written into a number that has none', () => {
  const text =
    '湛东海关公告\n【文号】2024年3号\n关于国庆节值班的公告\n各企业：\n照常受理。'
  expect(parseNotice(linesOfText(text)).documentNumber.value).toBeNull()
})

it('a heading leaves no gap before its stop', () => {
  const draft = parsed(
    '一、活动安排',
    '（一）“熄灯一小时” ：7月12日20时至21时，各楼宇关闭照明。',
    '（二）旧物置换集市：在学生活动中心门前设置摊位。',
    '（三）低碳知识讲座：7月14日在报告厅举行。',
  )
  expect(draft.sections[0]?.clauses[0]?.heading).toBe('“熄灯一小时”')
  expect(labelFrom(reviewed(draft, reviewOf(draft)))).toEqual(labelFrom(draft))
})

it('a number that lost its office in a line break is doubted, and can be kept', () => {
  const text = `清溪镇人民政府文件\n清政\n〔2023〕28号\n${TITLE}\n各村民委员会：\n一、清淤。4月底前清完。\n${END}`
  const { documentNumber } = parseNotice(linesOfText(text))
  expect(documentNumber).toMatchObject({
    value: { value: '〔2023〕28号' },
    doubt: 'number-without-office',
  })
  const draft = parseNotice(linesOfText(text))
  expect(reviewProblems(reviewOf(draft))).toEqual([])
})

it('a link or a button that holds a whole page is not read for its label', () => {
  const text = (words: string): PageNode => ({
    nodeType: 3,
    nodeName: '#text',
    textContent: words,
    childNodes: [],
  })
  const element = (nodeName: string, ...childNodes: PageNode[]): PageNode => ({
    nodeType: 1,
    nodeName,
    get textContent(): string {
      throw new Error('Of all that is in it, at each level again.')
    },
    childNodes,
    getAttribute: (name) => (name === 'href' ? '#' : null),
  })
  const page = element(
    'BODY',
    element('A', element('DIV', text('第一条　本办法适用于全镇河道。'))),
    element(
      'BUTTON',
      element('DIV', text('第二条　各村每年四月底前清淤一次，并报镇政府。')),
    ),
  )
  expect(linesOfPage(page).map((line) => line.text)).toEqual([
    '第一条　本办法适用于全镇河道。',
    '第二条　各村每年四月底前清淤一次，并报镇政府。',
  ])
})
