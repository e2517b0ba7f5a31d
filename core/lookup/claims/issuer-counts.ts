// Checks the number of those who issued a notice: 等26个部门, 等20部门, 等24家单位, 会同26个部门.

import { lastWhere } from '../../text/lists.ts'
import { smallNumber } from '../../text/numerals.ts'
import { simplifiedText } from '../../text/simplified-text.ts'
import { yearFacts } from '../facts/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Span, Statement } from '../types.ts'
import type { ClaimContext } from './claim-context.ts'
import { claimedYear } from './year-sentences.ts'

const NUMBER = String.raw`(?<number>[\d一二三四五六七八九十]{1,3})\s*(?:个|家)?`
const BODIES =
  '(?:国家|中央|国务院|有关|成员|主办|发文|联合发文|联合主办)?(?:部门|部委|单位|机关|机构)'
const TOGETHER =
  '(?=(?:联合|共同)?(?:主办|举办|开展|印发|发文|发起|部署|组织|制定|下发|发布))'

/** How texts say a number of bodies, each with an example. */
const COUNTS: readonly { pattern: RegExp; after: 'names' | 'leader' | null }[] = [
  // 市场监管总局等26个部门
  { pattern: new RegExp(`等\\s*${NUMBER}${BODIES}`, 'gu'), after: 'names' },
  // 市场监管总局会同26个部门, 联合其他24个部门
  {
    pattern: new RegExp(
      `(?:会同|联合|携手|协同)(?<others>其他|其余|另外|另)?\\s*${NUMBER}${BODIES}`,
      'gu',
    ),
    after: 'leader',
  },
  // 由26个部门联合主办, 26部门联合印发
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十等同合约近超逾])${NUMBER}${BODIES}${TOGETHER}`,
      'gu',
    ),
    after: null,
  },
]
/** What the province does is not what the state does. */
const OF_A_PLACE = /[我全本各某][省市县区]/u

/** A statement for each number of issuers of a campaign that differs from the known one. */
export function wrongCounts(
  names: readonly NameHit[],
  context: ClaimContext,
): Statement[] {
  const text = simplifiedText(context.selection.arabic)
  return COUNTS.flatMap(({ pattern, after }) =>
    [...text.matchAll(pattern)].flatMap((match): Statement[] => {
      const { number = '', others } = match.groups ?? {}
      const span: Span = [match.index, match.index + match[0].length]
      const isOfIssuers =
        after === null ? isNational(text, span) : followsNames(span[0], names, context)
      const known = isOfIssuers ? knownCount(span, context) : null
      const claimed = smallNumber(number)
      if (!known || claimed === null) return []
      const { count } = known
      // Who does something together with 24 others is the 25th; 会同25个部门 is said of both.
      const right = after === 'leader' ? [count - 1, ...(others ? [] : [count])] : [count]
      if (right.includes(claimed)) return []
      const name = context.selection.arabic.slice(...span)
      return [{ type: 'wrong-count', span, name, ...known }]
    }),
  )
}

type KnownCount = Pick<
  Extract<Statement, { type: 'wrong-count' }>,
  'campaign' | 'year' | 'count' | 'grade' | 'held'
>

/** How many issued the notice of the campaign and year that a place speaks of; null where that is not known. */
function knownCount(span: Span, context: ClaimContext): KnownCount | null {
  const scope = context.scopeAt(span[0])
  const year = scope.type === 'known' ? yearAt(span, context) : null
  if (scope.type !== 'known' || year === null) return null
  const [known] = scope.campaigns.flatMap((campaign): KnownCount[] => {
    const facts = yearFacts(campaign, year, context.facts)
    if (!facts || facts.issuersCount === null) return []
    return [
      {
        campaign: facts.campaign ?? '',
        year,
        count: facts.issuersCount,
        grade: facts.countGrade,
        held: facts.noticeId !== null,
      },
    ]
  })
  return known ?? null
}

function sentenceAround(text: string, [from, to]: Span): string {
  const before =
    text
      .slice(0, from)
      .split(/[。！？；\n]/u)
      .at(-1) ?? ''
  return before + text.slice(from, to) + (text.slice(to).split(/[。！？；\n]/u)[0] ?? '')
}

function isNational(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span)
  return /全国/u.test(sentence) && !OF_A_PLACE.test(sentence)
}

/** Right behind the name of a body of the state: alone, or the last of several. */
function followsNames(
  place: number,
  names: readonly NameHit[],
  { selection: { folded } }: ClaimContext,
): boolean {
  return names.some(
    ({ named, local, end }) =>
      !local && named.type !== 'not-issuer' && folded.to[end - 1] === place,
  )
}

/** The year of the sentence, or that of the one before it where it names none. */
function yearAt(span: Span, { selection, sentences }: ClaimContext): number | null {
  const sentence = sentences.find(
    ({ offset, text: { length } }) => offset <= span[0] && span[1] <= offset + length,
  )
  if (sentence && sentence.mentions.length > 0)
    return claimedYear(sentence, [span[0] - sentence.offset, span[1] - sentence.offset])
  if (/\d\d年|[去上今明往历前]年/u.test(sentenceAround(selection.arabic, span)))
    return null
  const before = lastWhere(
    sentences,
    ({ offset }) => offset < span[0] - (sentence ? 0 : 1),
  )
  const years = new Set(before?.mentions.map(({ year }) => year))
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}
