// Whether a text is a report about a notice (news) and not the notice itself: it gives its reporter or
// agency, or tells what happened the other day, and is neither addressed nor signed.
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'
import type { SourceLine } from './source-line.ts'

const BYLINE = {
  id: 'byline',
  means: 'How agencies and papers begin',
  pattern:
    /(?:新华社|中新社|中新网|人民网|央视网|光明网|中国网|[\u4E00-\u9FFF]{2,8}(?:日报|晚报|时报|网))[^。]{0,16}(?:电|讯|消息)[\s（(]|本[报台网站]讯|[（(](?:本报|本网)?(?:见习|通讯员|实习)?记者|^(?:记者|通讯员|作者)[：:\s]|本报记者|记者[^，。]{0,12}(?:报道|获悉|了解到|从)/u,
  yes: ['新华社北京8月31日电 ', '本报讯', '（记者 张三）'],
  no: ['记者节活动'],
} satisfies Rule
const CREDITS = {
  id: 'credits-below',
  means: 'What papers put below',
  pattern: /(?:责任编辑|责编|编辑|文字记者|摄影|供稿|来源)[：:]\s*[\u4E00-\u9FFF]{2,12}/u,
  yes: ['责任编辑：李四', '来源：某报'],
  no: ['来源广泛'],
} satisfies Rule
const THE_OTHER_DAY = {
  id: 'the-other-day',
  means: 'It tells what happened the other day',
  pattern:
    /^(?:近日|日前|昨日|昨天|今日|今天|连日来|\d{1,2}月\d{1,2}日(?:上午|下午)?)，[^。]{2,60}(?:印发|发布|召开|举行|举办|启动|开展|走进|介绍|通报)/u,
  yes: ['近日，市水务局印发通知', '8月31日上午，某市召开会议'],
  no: ['近日开展检查', '9月1日，请各单位'],
} satisfies Rule

export const REPORT_RULES: readonly Rule[] = [BYLINE, CREDITS, THE_OTHER_DAY]

/** The beginning of a report is in its first paragraphs. */
const FIRST_LINES = 12

/** @param lines of the main text */
export function looksLikeReport(lines: readonly SourceLine[], draft: Draft): boolean {
  const isAddressed = draft.recipients.value !== null
  const isSigned = draft.issuers.value.length > 0 && draft.date.value !== null
  const texts = lines.map(({ text }) => text.trim())
  const first = texts.slice(0, FIRST_LINES)
  const hasByline = first.some((text) => BYLINE.pattern.test(text))
  const tells = first.some((text) => THE_OTHER_DAY.pattern.test(text))
  if (isAddressed || draft.documentNumber.value !== null) return false
  if (hasByline) return true
  return tells && (!isSigned || texts.some((text) => CREDITS.pattern.test(text)))
}
