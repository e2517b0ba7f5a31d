// 截止 where 截至 is meant: a time up to which something was counted. 截止 ends something: 报名截止.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TIME =
  '(?:目前|现在|今天|昨[天日]|今年|去年|上年|上月|本月|(?:19|20)\\d\\d年|\\d{1,2}月|\\d{1,2}日)'
const DEADLINE = new RegExp(
  `(?<=^\\s*|[，。；：、（(“]\\s*)截止(到|至)?(?=(${TIME}[^，。；：]{0,14})([，,]?)([^。；]{0,40}))`,
  'gu',
)
/** Up to a time something was counted. */
const COUNTS = /已|共|全[市省县国区]|我[市省县区国]|累计|完成|实现|达|有|新增|余额|仍|尚/u
/** A call for entries ends. */
const ENDS = /报名|申报|投稿|征集|征稿|受理|提交|逾期|过期|截稿|开始|起，|不再|收件/u

/** @returns offsets in the paragraph; the word 截止 alone */
export function wrongDeadlines({ readable, text }: Paragraph): FoundPlace[] {
  return [...readable.matchAll(DEADLINE)].flatMap((match): FoundPlace[] => {
    const [whole, to = '', time = '', comma, after = ''] = match
    const start = match.index
    const end = start + whole.length
    const isNow = /^(?:目前|现在)/u.test(time)
    const isCounted = comma !== '' && COUNTS.test(after)
    const before = readable.slice(Math.max(0, start - 40), start)
    const clause = before.slice(before.lastIndexOf('。') + 1)
    if (!isNow && (!isCounted || ENDS.test(clause) || ENDS.test(after.slice(0, 8))))
      return []
    const written = text.slice(start, end)
    return [
      {
        start,
        end,
        severity: to === '' ? 'certain' : 'advice',
        message: { id: 'wrong-usage', values: { written, official: '截至' } },
        suggestions: ['截至'],
      },
    ]
  })
}
