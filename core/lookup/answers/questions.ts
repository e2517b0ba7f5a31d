// Plain questions about a notice: 哪些部门联合发文, 文号是多少, 2019年主题是什么, 今年主题. A text is one
// only where all of it reads so: running text that holds such words asks nothing.

import { foldText } from '../../text/fold.ts'
import { fullYear, smallNumber } from '../../text/numerals.ts'
import type { KnownCampaigns } from '../facts/index.ts'
import type { Asked } from '../types.ts'

/** A question as read. */
export interface Question {
  what: Asked
  /** `all` is 历年; null where no year is named. */
  year: number | 'all' | null
  /** 今年, as it is written, where the clock said which year that is. */
  relative: string | null
  /** As written, without 活动; null where none is named. */
  campaign: string | null
  /** Of an attachment, from 1. */
  place: number | null
}

/** Longer selections are passages. */
const LONGEST = 36

const BODIES = '(?:部门|单位|机关|机构|部委)'
const ISSUE =
  '(?:联合|共同|一起)?(?:发文|发布|印发|下发|制发|签发|发出|发起|发|出|主办|举办|承办|组织|开展|署名|落款|参与发文|参加发文|参与联合发文|参与|参加|联署|盖章|发的文)?'
const WHICH = '(?:哪些|哪几个|哪几家|哪几|什么|哪|哪个|哪家|谁|哪位|有谁|都有谁)'
const IS = '(?:是|为|有|都有|都是|分别是|包括|叫|呢)?'
const WHAT = `${IS}(?:什么|啥|哪些|哪几个|哪个|哪一个|多少|谁|哪家|哪几家|怎么写|怎么说|内容|名称|列表|名单|一览|清单|汇总|大全|目录|全部)?(?:呢|啊|呀|吗|来着|的)?`

/** What is asked, by what is left of the text without year and campaign. */
const FORMS: readonly { what: Asked; form: RegExp; example: string }[] = [
  {
    what: 'lead',
    form: `(?:是|由|是由)?${WHICH}${BODIES}?(?:来)?(?:牵头|领衔|带头|主导)(?:的|发文|印发|组织|负责|主办)*|牵头(?:的|发文|主办|组织)*(?:${BODIES}|方|者)?${WHAT}|牵头的?是${WHICH}${BODIES}?|(?:第一|首个|首位|排第一的)(?:个)?(?:发文|主办|署名)?${BODIES}${WHAT}`,
    example: '由谁牵头',
  },
  {
    what: 'count',
    form: `(?:一共|总共|共|到底|是|由|有|共有)*(?:几|多少)(?:个|家)?${BODIES}(?:来)?${ISSUE}(?:的|了)?|(?:联合)?(?:发文|主办|印发|署名|参与|参加|联合)?(?:的)?${BODIES}(?:一共|总共|共)?(?:有)?(?:几个|几家|多少个?|多少家|数量|总数|个数|数)(?:是多少)?`,
    example: '多少个部门',
  },
  {
    what: 'issuers',
    form: `(?:都|是|由|有|是由|都是|都有)*${WHICH}(?:个|家)?${BODIES}?${ISSUE}(?:的|了)?(?:通知|文件)?|(?:联合)?(?:发文|主办|印发|发布|署名|参与|参加|联合|联署|落款|联合主办)(?:的)?(?:${BODIES}|者|方)${WHAT}|(?:联合)?(?:发文)?${BODIES}(?:名单|列表|一览)|(?:发文|印发|主办|署名|落款)(?:的)?(?:有|是)(?:谁|哪些${BODIES}?|哪几个${BODIES}?)`,
    example: '哪些部门联合发文',
  },
  {
    what: 'number',
    form: `(?:是|的)?(?:发文)?(?:文号|字号|文件号|文件编号|编号|公文号|发文号)${WHAT}(?:号)?|(?:是)?(?:什么|哪个|多少|几)(?:文号|号文|字号|号文件)`,
    example: '文号是多少',
  },
  {
    what: 'date',
    form: `(?:是)?(?:什么时候|啥时候|何时|哪天|哪一天|几号|几月几号|几月几日|哪年哪月|什么时间|何日|哪一年|哪年)(?:发文|发布|印发|下发|签发|成文|公布|发出|出台|发|出|落款)(?:的|了)?|(?:发文|印发|成文|发布|落款|下发|签发|公布|发出)(?:的)?(?:日期|时间|日子|日)(?:是|为)?(?:什么时候|啥时候|哪天|哪一天|多少|几号|什么|何时|几月几号|几月几日)?(?:呢)?`,
    example: '什么时候发的',
  },
  {
    what: 'attachment',
    form: String.raw`附件(?<place>\d{1,2}|[一二三四五六七八九十]{1,2})(?:的)?${WHAT}(?:在哪|在哪里|有吗)?|第(?<nth>\d{1,2}|[一二三四五六七八九十]{1,2})个附件${WHAT}`,
    example: '附件4',
  },
  {
    what: 'attachments',
    form: `(?:有|都有|一共有|共有)?(?:哪些|几个|多少个|什么|几份|多少)附件|附件(?:都)?(?:有|是)?(?:哪些|什么|啥|几个|多少个?|名单|列表|清单|目录|一览|几份)`,
    example: '附件有哪些',
  },
  {
    what: 'slogans',
    form: `(?:有|都有)?(?:哪些|什么|啥)?(?:活动|宣传)?(?:口号|标语)(?:都)?${WHAT}`,
    example: '口号是什么',
  },
  {
    what: 'theme',
    form: `(?:活动)?(?:的)?主题(?:都)?${WHAT}|(?:是|以)?(?:什么|啥|何|哪个)(?:为)?主题`,
    example: '主题是啥',
  },
].map(({ what, form, example }) => ({
  what: what as Asked,
  form: new RegExp(`^(?:${form})$`, 'u'),
  example,
}))

const POLITE =
  /^(?:请问一下|请问|我想知道|想知道|想问一下|想问|问一下|问下|查一下|查下|查查|查询|查找|搜索|告诉我|帮我查一下|帮我查|帮忙查|看看|求)+/u
const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  今年度: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
}
const ALL_YEARS = '历年|历届|往年|往届|各年|各届|每年|各年度|历次|近年|近几年|这些年|以往'
const YEAR = new RegExp(
  `(?<all>${ALL_YEARS})|(?<full>(?:19|20)\\d\\d)(?:年度?)?|(?<!\\d)(?<short>\\d\\d)年|(?<relative>${Object.keys(
    RELATIVE,
  )
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
)
/** The campaign, or the notice that is meant. */
const CAMPAIGN =
  /^(?:的)?(?:(?:关于)?(?:组织)?(?:开展)?(?:全国|我国|国家)?(?<campaign>\p{Script=Han}{2,10}[月周日](?![期])|\p{Script=Han}{2,8}(?:行动|节)))?(?:这个|这份|该|本|此|这次|本次|此次|那个)?(?:活动)?(?:的)?(?:通知|文件|文)?(?:里面?|中|上)?(?:的|是|规定的)?/u

/** 质量月 of 质量月文件号. */
const CAMPAIGN_ALONE = /^(?:全国|我国|国家)?(?<campaign>\p{Script=Han}{1,8}月)的?/u

/**
 * The question that a selection asks; null where it is none.
 * @param arabic the selection with Arabic years
 * @param thisYear the year of the clock; null where the caller tells none: then 今年 asks nothing
 */
export function questionOf(
  arabic: string,
  thisYear: number | null,
  campaigns: KnownCampaigns,
): Question | null {
  const folded = foldText(arabic)
  if (folded.length > LONGEST || folded.length < 2 || folded === '哪些') return null
  const time = readTime(folded.replace(POLITE, ''), thisYear)
  const asked = time && readAsked(time.rest, campaigns)
  return asked && { ...asked, year: time.year, relative: time.relative }
}

/**
 * The year of a question, and the question without it; null where it names more than one, or one
 * that only a clock can tell.
 */
function readTime(
  asked: string,
  thisYear: number | null,
): (Pick<Question, 'year' | 'relative'> & { rest: string }) | null {
  const time = YEAR.exec(asked)
  if (!time) return { year: null, relative: null, rest: asked }
  const rest = asked.slice(0, time.index) + asked.slice(time.index + time[0].length)
  if (YEAR.test(rest)) return null
  const { all, full, short, relative } = time.groups ?? {}
  if (relative === undefined) {
    const year = all ? 'all' : full ? Number(full) : fullYear(short ?? '')
    return { year, relative: null, rest }
  }
  if (thisYear === null) return null
  return { year: thisYear + (RELATIVE[relative] ?? 0), relative, rest }
}

function readAsked(
  rest: string,
  { byWord }: KnownCampaigns,
): Pick<Question, 'what' | 'campaign' | 'place'> | null {
  const head = CAMPAIGN.exec(rest)
  const word = [...byWord.keys()].find((one) => rest.includes(one))
  // A name that is no month, week or day: 消费维权年.
  const known = word === undefined ? null : knownHead(rest, word)
  // 文件号 begins like 文件: the campaign alone may be what stands before it.
  const heads = [known, campaignHead(head), campaignHead(CAMPAIGN_ALONE.exec(rest)), null]
  for (const before of heads) {
    const left = before ? rest.slice(before.length) : rest
    for (const { what, form } of FORMS) {
      const match = form.exec(left)
      if (!match) continue
      const { place, nth } = match.groups ?? {}
      const number = place ?? nth
      return {
        what,
        campaign: before?.campaign ?? null,
        place: number === undefined ? null : smallNumber(number),
      }
    }
  }
  return null
}

/** How much of a question names the campaign. */
interface Head {
  length: number
  campaign: string | null
}

function campaignHead(head: RegExpExecArray | null): Head | null {
  return head && { length: head[0].length, campaign: head.groups?.campaign ?? null }
}

function knownHead(rest: string, word: string): Head | null {
  const before = /^的?(?:全国|我国|国家|全民|世界|中国)?$/u
  const at = rest.indexOf(word)
  if (!before.test(rest.slice(0, at))) return null
  const end = at + word.length
  const after = /^(?:活动)?(?:的)?/u.exec(rest.slice(end))?.[0] ?? ''
  return { length: end + after.length, campaign: word }
}
