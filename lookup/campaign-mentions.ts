// Which campaign a text speaks of at each of its places: the one on record (质量月) or another one
// (安全生产月, 食品安全宣传周, 科普日, 剑网行动). What is known of one is never said of another.
import { plain } from './plain.ts'

/** `open` is where no campaign is named at all; `name` has no quotation marks. */
export type Scope =
  | { campaign: 'on-record' }
  | { campaign: 'other'; name: string }
  | { campaign: 'open' }

interface Mention {
  from: number
  to: number
  scope: Exclude<Scope, { campaign: 'open' }>
}

/** 质量月报 and 质量月度考核 are other words. */
const ON_RECORD = /质量月(?![”"’」』]?[报度均检刊考例末份])/gu
/** 工程质量月 is a campaign of its own. */
const OF_SOMETHING =
  /(?:食品|药品|产品|工程|服务|医疗|护理|教学|教育|信访|案件|案卷|办案|审判|编校|党建|工作|环境|空气|建设|施工|出版|农资|统计|数据|培训|作业)[“"‘「『]?$/u

/** 盾量月 and 质晾月 are misspelt. */
const MISSPELT = /^(?:全国)?(?:质[^检监]月|[^产销流能热数]量月)$/u

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
  `[“"‘「『](?!质量月)[^${QUOTES}，。]{2,14}[”"’」』]\\d{0,4}(?:专项|系列|主题|集中|宣传)?(?:行动|活动|工程|计划)`,
  // 3·15
  '3\\s*[·•.．・]\\s*15(?!\\d)',
]
const OTHER = new RegExp(NAMES.join('|'), 'gu')

/**
 * The campaign at each place of a text, read when it is first asked for. A sentence that names none
 * has that of the sentence before it, or else of the next one that names some.
 * @param isInner whether another campaign is a part of the one on record, beside which it is named
 */
export function campaignScopes(
  selection: string,
  isInner: (name: string) => boolean,
): (at: number) => Scope {
  let read: readonly ReadSentence[] | null = null
  return (at) => {
    read ??= readSentences(selection, isInner)
    const sentence = read.findLast(({ index }) => index <= at) ?? read[0]
    return nearest(sentence?.mentions ?? [], at)?.scope ?? sentence?.inherited ?? OPEN
  }
}

interface ReadSentence {
  index: number
  mentions: readonly Mention[]
  inherited: Scope
}

const OPEN: Scope = { campaign: 'open' }

function readSentences(
  selection: string,
  isInner: (name: string) => boolean,
): ReadSentence[] {
  const sentences = [...plain(selection).matchAll(/[^。！？；\n]+/gu)].map(
    ({ 0: text, index }) => ({ index, mentions: mentionsIn(text, index, isInner) }),
  )
  const first = sentences.find(({ mentions }) => mentions.length > 0)
  let inherited: Scope = first?.mentions[0]?.scope ?? OPEN
  return sentences.map((sentence) => {
    const read = { ...sentence, inherited }
    inherited = sentence.mentions.at(-1)?.scope ?? inherited
    return read
  })
}

function mentionsIn(
  text: string,
  offset: number,
  isInner: (name: string) => boolean,
): Mention[] {
  const onRecord = [...text.matchAll(ON_RECORD)].map((match): Mention => {
    const isOther = OF_SOMETHING.test(text.slice(0, match.index))
    return placed(match, offset, isOther ? other(match[0]) : { campaign: 'on-record' })
  })
  const isOnRecord = onRecord.some(({ scope }) => scope.campaign === 'on-record')
  const others = [...text.matchAll(OTHER)].flatMap((match): Mention[] => {
    const scope = other(match[0])
    const isPart =
      isOnRecord &&
      isInner(scope.name.replace(/(?:专项|集中|系列)?(?:行动|活动|工程|计划)$/u, ''))
    const isOwn = scope.name.includes('质量月') || MISSPELT.test(scope.name)
    return isOwn || isPart ? [] : [placed(match, offset, scope)]
  })
  return [...onRecord, ...others]
}

function other(written: string): { campaign: 'other'; name: string } {
  return {
    campaign: 'other',
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
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0]
}
