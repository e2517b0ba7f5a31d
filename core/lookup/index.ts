// The one door of the lookup: pure, no DOM, no browser API.
import { type Folded, fold, foldText, originalSpan } from '../text/fold.ts'
import { foreignMark, isInHalves } from '../text/halves.ts'
import { lcsLength, lcsPattern } from '../text/lcs.ts'
import { withArabicYears } from '../text/numerals.ts'
import { plainSelection } from '../text/plain-selection.ts'
import { answersOf } from './answers/answers.ts'
import { questionOf } from './answers/questions.ts'
import { campaignScopes } from './claims/campaign-mentions.ts'
import { issuerListClaims } from './claims/issuer-claims.ts'
import { wrongCounts } from './claims/issuer-counts.ts'
import { withThemesOfYears } from './claims/right-themes.ts'
import { distinct, statementsOf } from './claims/statements.ts'
import { claimsOf } from './claims/year-claims.ts'
import { yearSentences } from './claims/year-sentences.ts'
import { markDifferences } from './explain/mark-differences.ts'
import type { KnownCampaign, KnownCampaigns } from './facts/known-campaigns.ts'
import { noticesOf } from './facts/notice-facts.ts'
import { heard, isPinyin } from './index/pinyin.ts'
import type { Library } from './library.ts'
import { arranged } from './match/arrange.ts'
import { confidenceOf, MATCH, NEAREST } from './match/confidence.ts'
import { withDeviations } from './match/deviations.ts'
import { asDepartment, asTerm } from './match/near-name.ts'
import { isOtherCongress } from './match/other-congress.ts'
import type { Ranked } from './match/rank.ts'
import { rankedEntries } from './match/ranked-entries.ts'
import { isRefused, otherYear } from './match/refusals.ts'
import { widened } from './match/widen.ts'
import { type NameHit, nameHits } from './names/name-recognition.ts'
import type { LookupResult, Match, Span } from './types.ts'

export { builtInLibrary, type Library } from './library.ts'
export * from './types.ts'

const MOST_NEAREST = 3

export interface LookupOptions {
  /** The year of the clock, for 今年; without it that is not answered. */
  thisYear?: number | null
}

/**
 * Finds which official wordings a selection is, holds or misquotes.
 * @param selection any text, 0 to 100,000 UTF-16 code units
 */
export function lookup(
  selection: string,
  library: Library,
  options: LookupOptions = {},
): LookupResult {
  const plain = plainSelection(selection)
  return withSpans(lookupPlain(plain.text, library, options), plain.originalSpan)
}

function lookupPlain(
  selection: string,
  library: Library,
  { thisYear = null }: LookupOptions,
): LookupResult {
  const arabic = withArabicYears(selection)
  const folded = fold(arabic)
  if (folded.text === '') return { matches: [], statements: [], nearest: [] }
  const sounded = isPinyin(folded.text) ? byPinyin(folded, library) : []
  if (sounded.length > 0) return { matches: sounded, statements: [], nearest: [] }
  const names = nameHits(folded, library.names)
  const ranked = rankedEntries(folded, names, library)
  const kept = ranked
    .flatMap((forms) => agreeing(forms, names, folded, library.campaigns) ?? [])
    .sort((a, b) => b.score - a.score)
  const found = kept.map((one) => matchOf(one, folded, selection, arabic))
  const otherYears = ranked.flatMap(([best]) =>
    best && best.agreement >= MATCH && otherYear(best, folded) !== null ? [best] : [],
  )
  const question = questionOf(arabic, thisYear, library.campaigns)
  const answers =
    question && answersOf(question, originalSpan(folded, 0, folded.text.length), library)
  const isAbout =
    library.campaigns.folded.test(folded.text) || folded.text.includes('主题')
  const sentences = isAbout ? [...yearSentences(arabic, library.campaigns)] : []
  const scopeAt = campaignScopes(arabic, library.campaigns, (name, campaign) =>
    isNamedInNotice(name, campaign, library),
  )
  const read = { folded, sentences, scopeAt, library }
  const claims = [
    ...claimsOf(sentences, folded, found, scopeAt, library),
    ...wrongCounts({ ...read, text: arabic, names }),
  ]
    .filter(({ span }) => scopeAt(span[0], span).type !== 'other')
    // What is not known is said by the answer.
    .filter(({ type }) => answers === null || type !== 'year-unknown')
    .sort((a, b) => a.span[0] - b.span[0])
  const lists = issuerListClaims(arabic, folded, names, scopeAt, library)
  const statements = distinct([
    ...(answers?.statements ?? []),
    ...lists,
    ...claims,
    // Who was added to a list is said of the list.
    ...statementsOf(outside(names, kept), otherYears, read).filter(
      ({ type, span }) =>
        type !== 'not-issuer' || !lists.some((list) => covers(list.span, span)),
    ),
  ])
  const shown = withDeviations(
    found.filter(({ confidence }) => confidence !== 'nearest'),
    names,
    folded,
    library,
  )
  const matches = arranged(
    withThemesOfYears(shown, answers?.matches ?? [], claims, library),
  ).map((match) => withMarks(match, selection))
  if (matches.length > 0 || statements.length > 0)
    return { matches, statements, nearest: [] }
  const near = kept.flatMap((one, at) => (isNear(one, folded) ? (found[at] ?? []) : []))
  const nearest = [...localBodies(names, folded), ...near]
    // A list of bodies of places is meant for none of them.
    .filter(({ entry }) => entry.kind !== 'department' || !isList(selection))
    .slice(0, MOST_NEAREST)
  return { matches, statements, nearest }
}

/** Less in common says nothing: 部署会 is near no clause that holds 部署. */
const NEAR_SHARE = 0.7
const NEAR_SHARE_OF_ALL = 0.6
const SHORTEST_NEAR = 4

function isNear({ agreement, candidate, start, end }: Ranked, { text }: Folded): boolean {
  if (agreement < NEAREST) return false
  const { folded, entry } = candidate.form
  const common = lcsLength(lcsPattern(folded), text, start, end)
  // Two of three characters are near a word as short, and near no clause that happens to hold them.
  const isAsLong = Math.abs(folded.length - text.length) <= 1
  const least = isAsLong ? NEAR_SHARE_OF_ALL : NEAR_SHARE
  const isLong = isAsLong || text.length >= SHORTEST_NEAR || entry.kind === 'department'
  return isLong && common >= least * Math.min(folded.length, text.length)
}

const isList = (selection: string): boolean =>
  /\p{Script=Han}[、\n\s]+\p{Script=Han}/u.test(selection)

const covers = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1]

/** 剑网2023 is a part of the campaign whose notice names it. */
function isNamedInNotice(
  name: string,
  campaign: KnownCampaign,
  library: Library,
): boolean {
  const ids = new Set(noticesOf(campaign, library).map(({ id }) => id))
  if (ids.size === 0) return false
  const folded = foldText(name)
  return library.entries.some(
    ({ kind, text, places }) =>
      kind === 'clause' &&
      ids.has(places[0]?.noticeId ?? '') &&
      foldText(text).includes(folded),
  )
}

/** The result with the spans of another text. */
function withSpans(
  { matches, statements, nearest }: LookupResult,
  spanOf: (span: Span) => Span,
): LookupResult {
  const moved = <T extends { span: Span }>(one: T): T => ({
    ...one,
    span: spanOf(one.span),
  })
  return {
    matches: matches.map(moved),
    statements: statements.map(moved),
    nearest: nearest.map(moved),
  }
}

/** 省发展改革委 is not the department, but the one that it is often taken for is the nearest. */
function localBodies(names: readonly NameHit[], folded: Folded): Match[] {
  const found = names.flatMap(({ named, local, start, end }) => {
    if (named.type !== 'department' || !local) return []
    const { entry, form } = named
    const span = originalSpan(folded, start, end)
    return [{ entry, form, confidence: 'nearest' as const, agreement: 0, span }]
  })
  return found.filter(
    ({ entry }, at) => found.findIndex((other) => other.entry === entry) === at,
  )
}

/** What was typed is a sound and no wording: the results are related, never the same. */
function byPinyin(folded: Folded, library: Library): Match[] {
  return heard(folded.text, library.spoken()).map(
    ({ spoken: { entry, syllables }, score }): Match => {
      const span = originalSpan(folded, 0, folded.text.length)
      const form = { text: syllables.join(' '), role: 'pinyin' } as const
      return { entry, form, confidence: 'related', agreement: score, span }
    },
  )
}

/** The best form of an entry, unless something in the selection speaks against it: another name, another year. */
function agreeing(
  forms: readonly Ranked[],
  names: readonly NameHit[],
  folded: Folded,
  campaigns: KnownCampaigns,
): Ranked | null {
  const [best] = forms
  if (!best || isRefused(best, folded, campaigns) || isOtherCongress(best, folded))
    return null
  if (best.candidate.form.entry.kind !== 'department') return asTerm(best, folded)
  // 国家公安部 is more like 公按部 than 公安部 is, but nobody would write it so: each is judged.
  const judged = forms.flatMap(
    (form) => asDepartment(form, names, folded, form === best) ?? [],
  )
  return judged.find(({ agreement }) => agreement >= MATCH) ?? judged[0] ?? null
}

function withMarks(match: Match, selection: string): Match {
  if (match.confidence !== 'same') return match
  const marks = markDifferences(match, selection)
  return marks.length > 0 ? { ...match, marks } : match
}

/** Names that are not part of the longer name of a department. */
function outside(names: readonly NameHit[], kept: readonly Ranked[]): NameHit[] {
  const departments = kept.filter(
    ({ candidate }) => candidate.form.entry.kind === 'department',
  )
  return names.filter(
    (hit) =>
      !departments.some(
        ({ start, end, agreement }) =>
          agreement >= MATCH &&
          start <= hit.start &&
          hit.end <= end &&
          hit.end - hit.start < end - start,
      ),
  )
}

/** @param arabic the selection with Arabic years, of the same length */
function matchOf(
  ranked: Ranked,
  folded: Folded,
  selection: string,
  arabic: string,
): Match {
  const { entry, form } = ranked.candidate.form
  const span = originalSpan(folded, ...widened(ranked, folded, selection))
  const confidence = confidenceOf(ranked, folded.text)
  // 二〇二三年 is read as 2023年, but that is not how it is printed; nor is 、 between halves.
  const written = selection.slice(...span)
  const isRewritten =
    arabic.slice(...span) !== written ||
    (isInHalves(entry.kind) && foreignMark(written, entry.text) !== null)
  return {
    entry,
    form,
    confidence: confidence === 'same' && isRewritten ? 'near' : confidence,
    agreement: ranked.agreement,
    span,
  }
}
