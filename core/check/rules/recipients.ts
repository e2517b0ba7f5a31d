// The line of recipients below the title that does not end in a colon. (A colon of half width is a matter
// of the rule on marks.)
import { DOCUMENT_FORMAT } from '../authorities.ts'
import type { Reading } from '../text/reading.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const recipients: TextRule = {
  id: 'recipients',
  authority: DOCUMENT_FORMAT,
  scope: 'text',
  find: (reading) => recipientsWithoutColon(reading),
  examples: [
    {
      text: '关于召开会议的通知\n各有关单位\n经研究，定于9月5日召开会议，请派人参加。',
      found: '有关单位',
      fixed: '关于召开会议的通知\n各有关单位：\n经研究，定于9月5日召开会议，请派人参加。',
    },
    {
      text: '关于做好统计工作的通知\n某市统〔2023〕5号\n各区人民政府，市政府各部门，\n现就有关事项通知如下。',
      found: '市政府各部门，',
      fixed:
        '关于做好统计工作的通知\n某市统〔2023〕5号\n各区人民政府，市政府各部门：\n现就有关事项通知如下。',
    },
    {
      text: '关于增拨经费的请示\n市人民政府\n我局拟开展质量培训，妥否，请批示。',
      found: '市人民政府',
      fixed: '关于增拨经费的请示\n市人民政府：\n我局拟开展质量培训，妥否，请批示。',
    },
  ],
  counterExamples: [
    '关于召开会议的通知\n某市财政局\n经研究，定于9月5日召开会议，请派人参加。',
    '关于召开会议的通知\n市场监管局\n经研究，定于9月5日召开会议，请派人参加。',
    '关于召开会议的通知\n各有关单位：\n经研究，定于9月5日召开会议，请派人参加。',
    '关于召开会议的通知\n某市市场监督管理局\n经研究，定于9月5日召开会议，请派人参加。',
    '关于召开会议的通知\n2023年8月1日\n各单位要高度重视，认真落实。\n会议时间另行通知。',
    '某某管理办法\n第一章　总则\n第一条　为了规范管理，制定本办法。',
    '关于召开会议的通知\n各市、县人民政府，省政府\n各委、办、厅、局：\n现将有关事项通知如下。',
  ],
}

/** 各市、县人民政府, 省直有关单位, 全体会员: whom a document is sent to, and nothing else. */
const RECIPIENTS =
  /^(?:各|全体|全市各|全省各|全县各|省直|市直|县直|区直)[\p{Script=Han}、，,（）()\s]{2,80}$/u
/** 市人民政府, 省财政厅: without the name of a place it is the body above, and no signature. */
const BODY_ABOVE =
  /^(?:国务院|[省市县区州]|总|集团)(?:人民政府|政府|委|公司|(?!场)[\p{Script=Han}]{1,12}(?:局|厅|委员会|委|办公室|办))[，,。；;]?$/u
const ENDS_IN_BODY =
  /(?:单位|政府|部门|委员会|[局厅部处科室委办署院校所站会行社]|公司|企业|机构|中心|协会|学会|学校|支部|党委|党组|会员|同志|人员|职工|直属机构|街道|乡镇|办事处)[)）]?[，,。；;、]?$/u
/** A list that ends so goes on in the next line. */
const GOES_ON = /、$/u
const MARK_AT_END = /[，,。；;、]$/u

function recipientsWithoutColon(reading: Reading): FoundPlace[] {
  const { recipientsLine } = reading.parts()
  const placed = reading.paragraphs[recipientsLine ?? -1]
  const next = reading.paragraphs[(recipientsLine ?? 0) + 1]?.paragraph.text.trim() ?? ''
  if (!placed) return []
  const written = placed.paragraph.text.trimEnd()
  const isRecipients =
    BODY_ABOVE.test(written.trim()) ||
    (RECIPIENTS.test(written.trim()) && ENDS_IN_BODY.test(written))
  // What follows is text, and not the rest of the recipients.
  const isFollowedByText = /。|如下[：:]$/u.test(next)
  if (!isRecipients || !isFollowedByText || GOES_ON.test(written)) return []
  const [last = ''] = /[\p{Script=Han}（）()]+[，,。；;、]?$/u.exec(written) ?? []
  const word = wordBefore(last)
  const end = written.length
  const start = end - word.length
  return [
    {
      start: start + placed.start,
      end: end + placed.start,
      severity: 'certain',
      message: { id: 'recipients-without-colon', values: { written: written.trim() } },
      suggestions: [`${word.replace(MARK_AT_END, '')}：`],
    },
  ]
}

/** 有关单位 of 各有关单位: what a reader would underline. */
const wordBefore = (item: string): string => item.replace(/^各(?=.{2})/u, '')
