import { expect, it } from 'vitest'
import { findTail } from '../../../../../core/parse/segments/tail.ts'
import { classified } from '../classified.ts'

it('attachments, signature, date, note, and the text of an attachment', () => {
  const lines = classified(
    '为做好工作，现通知如下。',
    '附件：报名表',
    '某市财政局',
    '2023年8月31日',
    '（此件公开发布）',
    '附件',
    '报名表',
    '请填写。',
    '———',
  )
  const tail = findTail(lines, 0, [])
  expect(tail).toMatchObject({ end: 1, issuers: ['某市财政局'], dateLine: 4 })
  expect(tail.attachments.map(({ text }) => text)).toEqual(['附件：报名表'])
  expect(tail.note?.text).toBe('此件公开发布')
  expect(tail.attached.map(({ text }) => text)).toEqual(['附件', '报名表', '请填写。'])
})

it('the list of a text that is forwarded is not the notice’s', () => {
  const lines = classified(
    '现将有关通知转发给你们。',
    '某市教育局',
    '2026年4月22日',
    '某省教育厅关于开展申报工作的通知',
    '请认真组织申报。',
    '附件：申报书',
  )
  expect(findTail(lines, 0, []).attachments).toEqual([])
})
