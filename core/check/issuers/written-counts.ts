// How many bodies a text says issued a notice: 等25个部门, 会同24个部门, 由二十五个部门联合主办.
import { endsInPlace } from '../../lookup/names/index.ts'
import { smallNumber } from '../../text/numerals.ts'
import type { PlacedText } from '../text/paragraphs.ts'
import type { Paragraph } from '../text/reading.ts'
import { sentenceAt } from '../text/times.ts'

export interface WrittenCount {
  value: number
  /** The figures alone. */
  written: string
  start: number
  end: number
  sentence: PlacedText
  /** 会同24个部门: bodies that lead the others, who may be counted with them or not. */
  leaders: number
}

const NUMBER = '(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:个|家)?'
const BODIES =
  '(?:国家|中央|国务院|有关|成员|主办|发文|联合发文|联合主办|联合印发)?(?:部门|部委|单位|机关|机构)'
/** Most paragraphs have none: this is found much faster. */
const ANY_BODIES = /部门|部委|单位|机关|机构/u
const TOGETHER =
  '(?=(?:联合|共同)?(?:主办|举办|开展|印发|发文|发起|部署|组织|制定|下发|发布|署名))'
const NAMED = new RegExp(`等\\s*${NUMBER}${BODIES}`, 'gu')
const LED = new RegExp(
  `(?:会同|联合|携手|协同)(?:其他|其余|另外|另)?\\s*${NUMBER}${BODIES}`,
  'gu',
)
const TOLD = new RegExp(
  `(?<![\\d一二三四五六七八九十等同合约近超逾])${NUMBER}${BODIES}${TOGETHER}`,
  'gu',
)
const BARE = new RegExp(
  `(?<=[由为是有共]|[（(]|门[：:]?)${NUMBER}(?=个?(?:部门|联合发文部门|主办单位))`,
  'gu',
)
/** 2019年14个，2021年增至20个: in a sentence about how many departments there were. */
const BY_YEAR =
  /(?<=(?:19|20)\d\d年(?:当年)?(?:为|是|由|有|共|达|达到|增至|增加到|扩大到|扩大至|升至|减至|减少到|精简为|精简到|缩减为)?)(?<number>\d{1,3})(?=[个家](?![\p{Script=Han}]))/gu
const ABOUT_BODIES =
  /(?:部门|部委|单位|机关)(?:数量?|个数|数目)|个(?:部门|部委)(?:联合|共同)/u
/** 参与部门43个. */
const BEHIND =
  /(?<=(?:参与|参加|联合|发文|主办|印发)(?:部门|单位|部委|机关)(?:数量?)?(?:为|是|有|共|达|达到)?)(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?=[个家](?!\p{Script=Han}))/gu
/** 2019年｜共创中国质量 建设质量强国｜24个部门: the last column of a table. */
const LAST_COLUMN =
  /(?<=^\s*(?:19|20)\d\d\s*年?[\s｜|\t][^\n]{0,60}[｜|\t\s，,])(?<number>\d{1,3})(?=\s*个?(?:部门|单位)?\s*$)/gu
/** What a province does is not what the state does. */
const OF_A_PLACE = /[我全本各某][省市县区州]|[省市县区州]直|有关单位|科室/u
/** A central body that is not on record: 国务院食安办. */
const CENTRAL_LEADER = /(?:国务院|中央)\p{Script=Han}{2,8}[办委组局部]$/u
const YEAR = /(?:19|20)\d\d年/u
/** 这份由十六个部门署名的文件: the one that was named right before. */
const THAT_DOCUMENT =
  /(?:这份|该份|此份|这一|上述)(?:由|文件|通知)?$|^(?:通知|文件)由$|(?:通知|文件)[里中上]?(?:一共有?|共有?)$/u
const SAYS_YEAR = /(?:19|20)\d\d年|当年|该年|^\s*(?:19|20)\d\d\s/u
const NATIONAL = /全国|国家层面|中央|上级/u

/** Numbers of departments that speak of the whole country; those of a place are left out. */
export function writtenCounts(paragraph: Paragraph): WrittenCount[] {
  const { readable } = paragraph
  if (!ANY_BODIES.test(readable)) return []
  const counts = [
    ...[...readable.matchAll(NAMED)].map((match) => ({ match, kind: 'named' as const })),
    ...[...readable.matchAll(LED)].map((match) => ({ match, kind: 'led' as const })),
    ...[...readable.matchAll(TOLD)].map((match) => ({ match, kind: 'told' as const })),
    ...[...readable.matchAll(BARE)].map((match) => ({ match, kind: 'told' as const })),
    ...[...readable.matchAll(LAST_COLUMN)].map((match) => ({
      match,
      kind: 'row' as const,
    })),
    ...[...readable.matchAll(BEHIND)].map((match) => ({ match, kind: 'row' as const })),
    ...(ABOUT_BODIES.test(readable) ? [...readable.matchAll(BY_YEAR)] : []).map(
      (match) => ({ match, kind: 'row' as const }),
    ),
  ].flatMap(({ match, kind }): WrittenCount[] => {
    const written = match.groups?.number ?? ''
    const value = smallNumber(written)
    const sentence = sentenceAt(paragraph.sentences(), match.index)
    if (value === null || !sentence) return []
    const start = match.index + match[0].indexOf(written)
    const count = { value, written, start, end: start + written.length, sentence }
    if (!isOfTheState(paragraph, match.index, sentence, kind)) return []
    return [{ ...count, leaders: leadersOf(paragraph, start, sentence, kind === 'led') }]
  })
  return counts.filter(
    ({ start }, at) => counts.findIndex((other) => other.start === start) === at,
  )
}

const JOINED_BY = /会同|联合|携手|协同/u

/** 由甲、乙牵头，会同丙等18家: those named before 会同 may not be counted. */
function leadersOf(
  paragraph: Paragraph,
  at: number,
  sentence: PlacedText,
  isLed: boolean,
): number {
  const before = paragraph.readable.slice(sentence.start, at)
  const joined = JOINED_BY.exec(before)
  if (!joined) return isLed ? 1 : 0
  const folded = paragraph.folded()
  const from = sentence.start
  const leaders = paragraph.names().filter(({ start }) => {
    const place = folded.from[start] ?? 0
    return from <= place && place < from + joined.index
  })
  return Math.max(isLed ? 1 : 0, leaders.length)
}

/** Behind the name of a body of the state, or in a sentence about the whole country. */
function isOfTheState(
  paragraph: Paragraph,
  at: number,
  { start, text }: PlacedText,
  kind: 'named' | 'led' | 'told' | 'row',
): boolean {
  const before = paragraph.readable.slice(start, at)
  if (kind === 'row') return SAYS_YEAR.test(text) && !OF_A_PLACE.test(before)
  const folded = paragraph.folded()
  const ends = [...paragraph.names(), ...paragraph.slips()].flatMap((hit) => {
    const isOther = 'named' in hit && (hit.local || hit.named.type === 'predecessor')
    const from = folded.from[hit.start] ?? 0
    return isOther || endsInPlace(paragraph.text.slice(0, from))
      ? []
      : (folded.to[hit.end - 1] ?? 0)
  })
  const hasLeader =
    ends.includes(at) ||
    (kind === 'named' && CENTRAL_LEADER.test(before)) ||
    (kind === 'named' && isBehindList(paragraph, at, ends))
  if (kind !== 'told') return hasLeader
  const clause = before.split(/[，：]/u).at(-1) ?? ''
  return (
    (NATIONAL.test(text) || YEAR.test(clause) || THAT_DOCUMENT.test(clause)) &&
    !OF_A_PLACE.test(before)
  )
}

/** 市场监管总局、某某部等25个部门: the list goes on in a name that is not known. */
function isBehindList({ text }: Paragraph, at: number, ends: readonly number[]): boolean {
  return ends.some(
    (end) => end < at && /^(?:、[\p{Script=Han}]{2,12})+$/u.test(text.slice(end, at)),
  )
}

const DIGITS = '零一二三四五六七八九'

/**
 * A count in the figures that a writer used: 25 or 二十五.
 * @param count 1 to 99
 */
export function sameCount(count: number, written: string): string {
  return /[\d０-９]/u.test(written) ? String(count) : hanCount(count)
}

function hanCount(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return ten + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''))
}
