// Which campaign a text speaks of at each of its places: one that is known, or another one (敬老月,
// 科普日, 剑网行动). What is known of one is never said of another.

import { foldText } from '../../text/fold.ts'
import { simplifiedText } from '../../text/simplified-text.ts'
import type { KnownCampaign, KnownCampaigns } from '../facts/index.ts'
import type { Span } from '../types.ts'

/** `open` is where no campaign is named at all; `name` has no quotation marks. */
export type Scope =
  /** More than one where a day has two themes: 世界计量日. */
  | { type: 'known'; campaigns: readonly KnownCampaign[] }
  | { type: 'other'; name: string }
  | { type: 'open' }

/**
 * @param wording at this place: what it names itself (落实“双碳”行动) is no campaign that is spoken of
 */
export type ScopeAt = (at: number, wording?: Span) => Scope

interface Mention {
  from: number
  to: number
  scope: Exclude<Scope, { type: 'open' }>
}

const QUOTES = '“”"‘’「」『』'
/** 9月, 每周, 今日, 工作日 are times and no campaigns. */
const OF_TIME =
  '(?<![一二三四五六七八九十百两几半\\d各每当本上下今昨明近即次同某假逐翌个作][月周日])'
/** 宣传月报, 活动日程, 服务年限 are other words. */
const GOES_ON = '(?![份度报刊均末初底中前后内期程历益常趋夜元限会间以])'

/** What campaigns are about: the word right before 月, 周, 日, 季, 节 or 年. */
const ABOUT =
  '宣传|活动|体验|推广|服务|教育|行动|普及|纪念|示范|公益|文化|消费|安全|读书|阅读|法治|科普|科技|生产|节能|节水|低碳|环保|环境|健康|卫生|诚信|维权|敬老|助残|志愿|就业|旅游|购物|促销|创新|技能|创业|团结|减灾|禁毒|国防|消防|产权|计量|标准|标准化|品牌|认可|认证|食品|药品|用药|设备|保密|反诈|金融|统计|档案|气象|测绘|航天|海洋|湿地|土地|地球|禁烟|无烟|爱眼|爱耳|爱牙|开放|保护|奉献|整治|攻坚|提升|关爱|权益'

/** How campaigns are named, with an example of each. */
const NAMES = [
  // 放心消费宣传月, 全国节能宣传周, 质量服务年
  `(?:${ABOUT})[月周日季节年]${GOES_ON}`,
  // 全国敬老月, 世界计量日
  `(?:世界|国际|全国|中国|国家|全民)[“"‘「『]?[\\p{Script=Han}]{2,12}?[月周日]${OF_TIME}${GOES_ON}(?=[${QUOTES}活主期启宣口的是为由，。]|$)`,
  // “敬老月”
  `[“"‘「『][\\p{Script=Han}\\d·•.]{2,14}?[月周日季节]${OF_TIME}[”"’」』]`,
  // 敬老月活动
  `[\\p{Script=Han}]{2,8}?[月周日]${OF_TIME}(?=活动(?![中后前])|主题)`,
  // “剑网2024”专项行动, 铁拳行动, 2024年护苗行动
  `(?:专项|集中|联合|百日|春季|夏季|秋季|冬季|铁拳|网剑|剑网|护苗|净网|秋风|清朗|昆仑|利剑|雷霆|春雷|守护|蓝天|云剑|猎狐|断卡|护农|春风|护航)[”"’」』]?[^，。；：、\\s]{0,10}?(?:行动|斗争|整治|治理|执法|检查)`,
  `(?:19|20)\\d\\d年?[^，。；：、\\s质]{0,10}行动`,
  // “扫黄打非”工程
  `[“"‘「『][^${QUOTES}，。]{2,14}[”"’」』]\\d{0,4}(?:专项|系列|主题|集中|宣传)?(?:行动|活动|工程|计划)`,
  // 3·15
  '3\\s*[·•.．・]\\s*15(?!\\d)',
]
const OTHER = new RegExp(NAMES.join('|'), 'gu')

/**
 * The campaign at each place of a text, read when it is first asked for.
 * @param isInner whether another campaign is a part of a known one, beside which it is named
 */
export function campaignScopes(
  selection: string,
  known: KnownCampaigns,
  isInner: IsInner,
): ScopeAt {
  let read: ScopeAt | null = null
  return (at, wording) => {
    read ??= scopesOf(campaignSentences(selection, known, isInner))
    return read(at, wording)
  }
}

type IsInner = (name: string, campaign: KnownCampaign) => boolean

/** A sentence with the campaigns that it names; offsets in the text. */
export interface CampaignSentence {
  index: number
  mentions: readonly Mention[]
}

/**
 * The sentences of a text with the campaigns that each of them names.
 * @param isInner whether another campaign is a part of a known one, beside which it is named
 */
export function campaignSentences(
  text: string,
  known: KnownCampaigns,
  isInner: IsInner,
): CampaignSentence[] {
  return [...simplifiedText(text).matchAll(/[^。！？；\n]+/gu)].map(
    ({ 0: sentence, index }) => ({
      index,
      mentions: mentionsIn(sentence, index, known, isInner),
    }),
  )
}

/** The sentence moved by `offset`, as that of a larger text. */
export function movedSentence(
  { index, mentions }: CampaignSentence,
  offset: number,
): CampaignSentence {
  return {
    index: index + offset,
    mentions: mentions.map(({ from, to, scope }) => ({
      from: from + offset,
      to: to + offset,
      scope,
    })),
  }
}

const OPEN: Scope = { type: 'open' }

/**
 * The campaign at each place of a text. A sentence that names none has that of the sentence before it,
 * or else of the next one that names some.
 * @param sentences of the whole text, in its order
 */
export function scopesOf(sentences: readonly CampaignSentence[]): ScopeAt {
  const first = sentences.find(({ mentions }) => mentions.length > 0)
  let last: Scope = first?.mentions[0]?.scope ?? OPEN
  const inherited = sentences.map(({ mentions }) => {
    const before = last
    last = mentions.at(-1)?.scope ?? last
    return before
  })
  return (at, wording) => {
    const number = sentenceAt(sentences, at)
    const mentions = (sentences[number]?.mentions ?? []).filter(
      ({ from, to }) => !wording || to <= wording[0] || wording[1] <= from,
    )
    return nearest(mentions, at)?.scope ?? inherited[number] ?? OPEN
  }
}

/** The number of the last sentence that starts at this place or before it; else 0. */
function sentenceAt(sentences: readonly CampaignSentence[], at: number): number {
  let [from, to] = [0, sentences.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((sentences[middle]?.index ?? 0) <= at) from = middle
    else to = middle
  }
  return from
}

function mentionsIn(
  text: string,
  offset: number,
  known: KnownCampaigns,
  isInner: IsInner,
): Mention[] {
  const named = [...text.matchAll(known.written)].map((match): Mention => {
    const before = text.slice(0, match.index)
    const all = known.byWord.get(foldText(match[0])) ?? []
    const campaigns = all.filter((campaign) => !isOfSomething(before, campaign))
    return placed(
      match,
      offset,
      campaigns.length > 0 ? { type: 'known', campaigns } : other(match[0]),
    )
  })
  const spokenOf = named.flatMap(({ scope }) =>
    scope.type === 'known' ? scope.campaigns : [],
  )
  const others = [...text.matchAll(OTHER)].flatMap((match): Mention[] => {
    const mention = placed(match, offset, other(match[0]))
    const name = other(match[0]).name
    const inner = name.replace(/(?:专项|集中|系列)?(?:行动|活动|工程|计划)$/u, '')
    const isPart = spokenOf.some((campaign) => isInner(inner, campaign))
    const isNamed = named.some(({ from, to }) => from < mention.to && mention.from < to)
    const misspelt = known.all.find((campaign) => isMisspelt(name, campaign))
    return isNamed || isPart || misspelt ? [] : [mention]
  })
  return [...named, ...others]
}

/** 工程质量月 is a campaign of its own. */
function isOfSomething(before: string, { data }: KnownCampaign): boolean {
  const word = before.replace(/[“"‘「『]$/u, '')
  return data?.notPrecededBy.some((other) => word.endsWith(other)) ?? false
}

/** 盾量月 and 质晾月 for 质量月: one character before the last is another one. */
function isMisspelt(name: string, { words, data }: KnownCampaign): boolean {
  const written = name.replace(/^全国/u, '')
  if (data?.otherWords.includes(written) || !/^\p{Script=Han}+$/u.test(written))
    return false
  return words.some((word) => {
    const isAsLong = word.length === written.length && word.at(-1) === written.at(-1)
    return isAsLong && [...word].filter((unit, at) => unit !== written[at]).length === 1
  })
}

function other(written: string): { type: 'other'; name: string } {
  return {
    type: 'other',
    name: written.replaceAll(new RegExp(`[${QUOTES}]`, 'gu'), ''),
  }
}

function placed(
  match: RegExpExecArray,
  offset: number,
  scope: Mention['scope'],
): Mention {
  const from = match.index + offset
  return { from, to: from + match[0].length, scope }
}

function nearest(mentions: readonly Mention[], at: number): Mention | undefined {
  const distance = ({ from, to }: Mention): number => Math.max(0, from - at, at - to)
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0]
}
