import { expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const attachments = (...lines: string[]) =>
  parseNotice(
    linesOfText(['关于开展检查的通知', '各单位：', '请落实。', ...lines].join('\n')),
  ).attachments.value

it('a numbered list, with the text that follows', () => {
  expect(
    attachments(
      '附件：1.报名表',
      '2.名单',
      '某市财政局',
      '2023年8月31日',
      '附件2',
      '名单',
      '甲县：李四。',
    ),
  ).toEqual([
    { number: '1', title: '报名表', text: null },
    { number: '2', title: '名单', text: '甲县：李四。' },
  ])
})

it('links to its files repeat the list', () => {
  expect(attachments('附件：报名表', '报名表.docx').map(({ title }) => title)).toEqual([
    '报名表',
  ])
})

it('附件：无 is none', () => expect(attachments('附件：无')).toEqual([]))
