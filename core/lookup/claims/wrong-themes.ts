// A wording that is given out for the theme of a year whose theme is another: one that is known to
// be claimed so, another theme, or something much like the theme of another year.

import { foldText, originalSpan } from '../../text/fold.ts'
import {
  campaignsIn,
  type KnownCampaign,
  type KnownCampaigns,
  yearFacts,
} from '../facts/index.ts'
import type { Entry, Match, Span, Statement } from '../types.ts'
import type { Scope } from './campaign-mentions.ts'
import type { ClaimContext } from './claim-context.ts'
import { campaignsOfTheme, isOfYear } from './theme-years.ts'
import { claimedYear, type YearSentence } from './year-sentences.ts'

/** A wording in the sentence, at its place as written. */
interface Claim {
  name: string
  span: Span
  /** The campaigns of which it is told where the text names none. */
  of: readonly KnownCampaign[]
  isWrongFor: (campaign: KnownCampaign, year: number) => boolean
}

/**
 * A statement for each wording that the sentence gives out for the theme of a year which has another.
 * @param found what the selection holds, certain or not
 */
export function wrongThemes(
  sentence: YearSentence,
  found: readonly Match[],
  { scopeAt, facts }: ClaimContext,
): Statement[] {
  if (!sentence.ofTheme) return []
  const verbatim = verbatimClaims(sentence, found, facts.campaigns)
  const misquoted = misquotedClaims(sentence, found, facts.campaigns).filter(
    ({ span }) => !verbatim.some((claim) => overlap(claim.span, span)),
  )
  const inSentence = campaignsIn(sentence.folded.text, facts.campaigns)
  return [...verbatim, ...misquoted].flatMap((claim): Statement[] => {
    const year = claimedYear(sentence, claim.span)
    if (year === null) return []
    const [from, to] = claim.span
    const span: Span = [from + sentence.offset, to + sentence.offset]
    const campaigns = meantCampaigns(claim, scopeAt(span[0], span))
    const isRight = (campaign: KnownCampaign): boolean =>
      isPartOfTheme(claim.name, yearFacts(campaign, year, facts)?.theme?.text)
    if ([...campaigns, ...inSentence].some(isRight)) return []
    const wrong = campaigns.flatMap((campaign) => {
      const known = yearFacts(campaign, year, facts)
      return known?.theme && claim.isWrongFor(campaign, year)
        ? [{ campaign, theme: known.theme, held: known.noticeId !== null }]
        : []
    })
    const likeliest =
      wrong.find(({ campaign }) => claim.of.includes(campaign)) ?? wrong[0]
    if (!likeliest) return []
    const { campaign, held } = likeliest
    const { text: theme, grade } = likeliest.theme
    const { name } = claim
    return [
      {
        type: 'wrong-theme',
        span,
        name,
        campaign: campaign.name,
        year,
        theme,
        grade,
        held,
      },
    ]
  })
}

function meantCampaigns({ of }: Claim, scope: Scope): readonly KnownCampaign[] {
  if (scope.type === 'other') return []
  return scope.type === 'known' ? scope.campaigns : of
}

/** A theme may be quoted without what follows its dash. */
function isPartOfTheme(name: string, theme: string | undefined): boolean {
  return theme !== undefined && foldText(theme).includes(foldText(name))
}

function verbatimClaims(
  { text, folded }: YearSentence,
  found: readonly Match[],
  campaigns: KnownCampaigns,
): Claim[] {
  const { all } = campaigns
  // Not all entries: a library may have thousands of themes.
  const entries = [...new Set(found.map(({ entry }) => entry))]
  const wordings: (Omit<Claim, 'span'> & {
    isMeant: (before: string) => boolean
  })[] = [
    ...all.flatMap((campaign) => knownWrongOf(campaign)),
    ...entries.filter(isTheme).map((entry) => ({
      name: entry.text,
      of: campaignsOfTheme(entry, campaigns),
      isWrongFor: (campaign: KnownCampaign, year: number) =>
        !isOfYear(entry, 'theme', year, campaign, campaigns),
      isMeant: () => true,
    })),
    ...entries.filter(isSloganAlone).map((entry) => ({
      name: entry.text,
      of: all.slice(0, 1),
      isWrongFor: () => true,
      // Beside the theme a sentence may name slogans: of those, only what is called the theme.
      isMeant: (before: string) => CALLED_THEME.test(before),
    })),
  ]
  return wordings.flatMap(({ isMeant, ...wording }) => {
    const name = foldText(wording.name)
    return occurrences(folded.text, name).flatMap((at) => {
      const span = originalSpan(folded, at, at + name.length)
      const before = text.slice(0, span[0])
      if (!isMeant(before)) return []
      // The theme of another campaign is mentioned in passing where it is not called the theme.
      const isCalled = CALLED_THEME.test(before)
      const isWrongFor: Claim['isWrongFor'] = (campaign, year) =>
        wording.isWrongFor(campaign, year) && (isCalled || wording.of.includes(campaign))
      return [{ ...wording, isWrongFor, span }]
    })
  })
}

function knownWrongOf(campaign: KnownCampaign) {
  const claims = campaign.data?.knownWrong ?? []
  return claims
    .filter(({ about }) => about === 'theme')
    .map(({ claimed, year }) => ({
      name: claimed,
      of: [campaign],
      isWrongFor: (claimedFor: KnownCampaign, ofYear: number) =>
        claimedFor === campaign && ofYear === year,
      isMeant: () => true,
    }))
}

/** Where a part stands in a text, each time. */
function occurrences(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    places.push(at)
  return places
}

const CALLED_THEME = /主题(?:[是为系]|定为)?\s*[：:]?\s*[“"‘'「『]?$/u

/** Not where it is as much like the right theme: then that is what was misquoted. */
function misquotedClaims(
  { written, offset }: YearSentence,
  found: readonly Match[],
  campaigns: KnownCampaigns,
): Claim[] {
  const themes = found.filter(
    ({ entry, confidence, span }) =>
      isTheme(entry) &&
      confidence === 'near' &&
      offset <= span[0] &&
      span[1] <= offset + written.length,
  )
  return themes.map(({ entry, span }) => {
    const rivals = themes.filter((other) => overlap(other.span, span))
    const place: Span = [span[0] - offset, span[1] - offset]
    const of = campaignsOfTheme(entry, campaigns)
    return {
      name: written.slice(...place),
      span: place,
      of,
      isWrongFor: (campaign, year) =>
        of.includes(campaign) &&
        !isOfYear(entry, 'theme', year, campaign, campaigns) &&
        !rivals.some((rival) =>
          isOfYear(rival.entry, 'theme', year, campaign, campaigns),
        ),
    }
  })
}

function isTheme({ places }: Entry): boolean {
  return places.some(({ role }) => role === 'theme')
}

function isSloganAlone({ places }: Entry): boolean {
  return places.length > 0 && places.every(({ role }) => role === 'slogan')
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
