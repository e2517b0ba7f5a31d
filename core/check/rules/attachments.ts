// The list of attachments: one that the text refers to and the list lacks, 1、 for 1., a mark or 《》 at a name.
import { smallNumber } from '../../text/numerals.ts'
import { DOCUMENT_FORMAT, PRACTICE } from '../authorities.ts'
import type { AttachmentItem, AttachmentList } from '../text/attachment-list.ts'
import type { Reading } from '../text/reading.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const attachments: TextRule = {
  id: 'attachments',
  authority: DOCUMENT_FORMAT,
  scope: 'text',
  find: (reading) => {
    const list = reading.parts().attachments
    if (list === null) return []
    return [
      ...missingAttachments(reading, list),
      ...list.items.flatMap((item, index) => [
        ...numberMarks(item),
        ...marksAtName(item, list.items[index + 1] ?? null, reading),
      ]),
    ]
  },
  examples: [
    {
      text: '各单位：\n请填写报名表（见附件3）。\n附件：1.活动方案\n2.报名表\n某局\n2023年8月1日',
      found: '附件3',
      fixed: null,
    },
    {
      text: '请遵照执行。\n附件：1、活动方案\n2.报名表\n某局\n2023年8月1日',
      found: '1、',
      fixed: '请遵照执行。\n附件：1.活动方案\n2.报名表\n某局\n2023年8月1日',
    },
    {
      text: '请遵照执行。\n附件：1.活动方案；\n2.报名表\n某局\n2023年8月1日',
      found: '；',
      fixed: '请遵照执行。\n附件：1.活动方案\n2.报名表\n某局\n2023年8月1日',
    },
    {
      text: '请遵照执行。\n附件：《活动方案》\n某局\n2023年8月1日',
      found: '《活动方案》',
      fixed: '请遵照执行。\n附件：活动方案\n某局\n2023年8月1日',
    },
  ],
  counterExamples: [
    '请填写报名表（见附件2）。\n附件：1.活动方案\n　　　2.报名表\n某局\n2023年8月1日',
    '按照《关于开展检查的通知》（国市监质发〔2023〕73号）附件4执行。\n附件：报名表\n某局',
    '请填写统计表（附件）。\n附件：统计表\n某局\n2023年8月1日\n附件\n统计表',
    '附件：1.贯彻落实《质量强国建设纲要》任务分工\n2.关于印发《某市质量奖管理办法》的说明\n某局',
    '请将以上材料作为附件：1.身份证，2.学历证，一并上传。',
    '附件2中的表格由财务部门填写。',
  ],
}

/** 附件3, 附件三; not that of another document: 《…》附件3, 73号文附件3, 通知的附件3. */
const REFERENCE =
  /(?<![》〉”’号文知法案的其原件）)\]】〕该])附件\s*(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d.．个份项])/gu

function missingAttachments(
  { paragraphs }: Reading,
  { firstLine, lastLine, items }: AttachmentList,
): FoundPlace[] {
  const last = Math.max(1, ...items.map(({ number }) => number ?? 1))
  // The text may be cut off within the list.
  const isWhole = lastLine < paragraphs.length - 1
  return paragraphs.slice(0, firstLine).flatMap(({ paragraph, start }) =>
    [...paragraph.readable.matchAll(REFERENCE)].flatMap((match): FoundPlace[] => {
      const [whole, written = ''] = match
      if ((smallNumber(written) ?? 0) <= last) return []
      const values = { written: whole, count: items.length }
      return [
        {
          start: match.index + start,
          end: match.index + whole.length + start,
          severity: isWhole ? 'certain' : 'advice',
          message: { id: 'attachment-not-listed', values },
          provenance: { type: 'authority', authority: PRACTICE },
        },
      ]
    }),
  )
}

function numberMarks({ number, mark }: AttachmentItem): FoundPlace[] {
  if (number === null || mark === null || !/[、,，]/u.test(mark.written)) return []
  const start = mark.start - String(number).length
  const written = `${number}${mark.written}`
  return [
    {
      start,
      end: mark.start + 1,
      severity: 'certain',
      message: { id: 'attachment-number-mark', values: { written } },
      suggestions: [`${number}.`],
    },
  ]
}

/** A list that ends in a full stop may be a sentence: 附件：1.身份证，2.学历证，一并上传。 */
const SENTENCE = /[，。；].*[。]$/u

function marksAtName(
  { name, start, end }: AttachmentItem,
  next: AttachmentItem | null,
  reading: Reading,
): FoundPlace[] {
  if (SENTENCE.test(name)) return []
  const found: FoundPlace[] = []
  const [mark] = /[。；;，,、]$/u.exec(name) ?? []
  const isLineEnd = /^\s*(?:[\n\r]|$)/u.test(reading.text.slice(end, end + 8))
  if (mark !== undefined && (isLineEnd || next !== null))
    found.push({
      start: end - 1,
      end,
      severity: 'certain',
      message: { id: 'attachment-end-mark', values: { written: mark } },
      suggestions: [''],
    })
  const [titled, title = ''] = /^《([^《》]{2,60})》(?=[。；;，,、]?$)/u.exec(name) ?? []
  if (titled !== undefined)
    found.push({
      start,
      end: start + titled.length,
      severity: 'certain',
      message: { id: 'attachment-title-marks', values: { written: titled } },
      suggestions: [title],
      provenance: { type: 'authority', authority: PRACTICE },
    })
  return found
}
