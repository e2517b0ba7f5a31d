// The mark behind the number of a level: 一、 （一） 1. （1）.
import { DOCUMENT_FORMAT } from '../authorities.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const levelMarks: TextRule = {
  id: 'level-marks',
  authority: DOCUMENT_FORMAT,
  scope: 'text',
  find: (reading) => {
    const { attachments } = reading.parts()
    return reading.paragraphs.flatMap(
      ({ paragraph: { text }, start }, line): FoundPlace[] => {
        const isAttachment =
          attachments !== null &&
          line >= attachments.firstLine &&
          line <= attachments.lastLine
        const match = isAttachment ? null : WRONG_MARK.exec(text)
        if (!match) return []
        const [whole, indent = '', ...forms] = match
        const written = whole.slice(indent.length)
        const official = rightMark(forms)
        return [
          {
            start: start + indent.length,
            end: start + whole.length,
            severity: 'advice',
            message: { id: 'level-mark', values: { written, official } },
            suggestions: [official],
          },
        ]
      },
    )
  },
  examples: [
    { text: '（二）、加强宣传。', found: '（二）、', fixed: '（二）加强宣传。' },
    { text: '一.加强领导', found: '一.', fixed: '一、加强领导' },
    { text: '1、加强领导。', found: '1、', fixed: '1.加强领导。' },
    { text: '(1)、填写表格。', found: '(1)、', fixed: '(1)填写表格。' },
  ],
  counterExamples: [
    '一、加强领导',
    '（一）加强领导。',
    '1.加强领导。\n1．加强领导。\n（1）加强领导。',
    '1、2、3号楼停水。',
    '一、二、三等奖若干名。',
    '3.5万人参加。',
    '附件：1、方案\n2、名单\n某局',
    '（一）、（二）两项合并。',
  ],
}

/** Behind the number: the wrong mark and no other number, which would make it a list of numbers. */
const WRONG_MARK =
  /^(\s*)(?:([（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])[、.．，](?!\s*[（(])|([一二三四五六七八九十]{1,3})[.．。](?=\s*[\p{Script=Han}“《])|(\d{1,2})[、，](?=\s*[\p{Script=Han}“《])(?!\s*[\d（(])|(\d{1,2})[.．]、|([①-⑳])[、.．](?!\s*[①-⑳]))/u

function rightMark([bracketed, han, arabic, both, circled]: readonly (
  | string
  | undefined
)[]): string {
  const complete = bracketed ?? circled
  if (complete !== undefined) return complete
  if (han !== undefined) return `${han}、`
  return `${arabic ?? both ?? ''}.`
}
