// Reads what a selection says of campaigns, years, counts and bodies, and checks it against the facts.
import { foldText } from '../../text/fold.ts'
import { type Facts, type KnownCampaign, noticesOf } from '../facts/index.ts'
import type { NameHit, NameTable } from '../names/index.ts'
import type { Selection } from '../selection.ts'
import type { Entry, Match, Span, Statement } from '../types.ts'
import { bodyStatements } from './body-statements.ts'
import { campaignScopes } from './campaign-mentions.ts'
import type { ClaimContext } from './claim-context.ts'
import { wrongCounts } from './issuer-counts.ts'
import { issuerListClaims } from './issuer-list-claims.ts'
import { localThemes } from './local-themes.ts'
import { noticesNotHeld } from './notices-not-held.ts'
import { unknownYears } from './unknown-years.ts'
import { wrongThemes } from './wrong-themes.ts'
import { yearSentences } from './year-sentences.ts'

/** The parts of a library that claims are checked with. */
export interface ClaimParts {
  facts: Facts
  names: NameTable
  /** In its clauses a notice names the campaigns that are a part of its own. */
  entries: readonly Entry[]
}

/** What the earlier steps have read in the selection. */
export interface ReadBefore {
  /** All names of bodies, and those that are no part of a longer name. */
  names: readonly NameHit[]
  freeNames: readonly NameHit[]
  titlesOfOtherYears: readonly { year: number; span: Span }[]
  /** What the selection holds, certain or not. */
  candidates: readonly Match[]
}

/** Statements by what they are about; each list is in reading order. */
export interface Claims {
  issuerLists: readonly Statement[]
  /** Themes, slogans and counts of the years of campaigns. */
  ofYears: readonly Statement[]
  /** Former bodies, bodies that did not sign, notices that are not held. */
  ofNames: readonly Statement[]
}

/** Reads the claims of a selection and checks each against what is known of its campaign. */
export function readClaims(
  selection: Selection,
  { names, freeNames, titlesOfOtherYears, candidates }: ReadBefore,
  { facts, names: nameTable, entries }: ClaimParts,
): Claims {
  const context = contextOf(selection, facts, entries)
  const { sentences, scopeAt } = context
  const ofYears = [
    ...sentences.flatMap((sentence) => [
      ...wrongThemes(sentence, candidates, context),
      ...unknownYears(sentence, facts),
    ]),
    ...localThemes(selection, facts.campaigns),
    ...wrongCounts(names, context),
  ]
  const ofNames = [
    ...bodyStatements(freeNames, context),
    ...noticesNotHeld(titlesOfOtherYears, context),
  ]
  return {
    issuerLists: issuerListClaims(names, nameTable, context),
    ofYears: ofYears
      .filter(({ span }) => scopeAt(span[0], span).type !== 'other')
      .sort(inReadingOrder),
    ofNames: ofNames.sort(inReadingOrder),
  }
}

const inReadingOrder = (a: Statement, b: Statement): number => a.span[0] - b.span[0]

function contextOf(
  selection: Selection,
  facts: Facts,
  entries: readonly Entry[],
): ClaimContext {
  const { arabic, folded } = selection
  const { campaigns } = facts
  const isAbout = campaigns.folded.test(folded.text) || folded.text.includes('主题')
  return {
    selection,
    sentences: isAbout ? [...yearSentences(arabic, campaigns)] : [],
    scopeAt: campaignScopes(arabic, campaigns, (name, campaign) =>
      isNamedInNotice(name, campaign, facts, entries),
    ),
    facts,
  }
}

/** 剑网2023 is a part of the campaign whose notice names it. */
function isNamedInNotice(
  name: string,
  campaign: KnownCampaign,
  facts: Facts,
  entries: readonly Entry[],
): boolean {
  const ids = new Set(noticesOf(campaign, facts).map(({ id }) => id))
  if (ids.size === 0) return false
  const folded = foldText(name)
  return entries.some(
    ({ kind, text, places }) =>
      kind === 'clause' &&
      ids.has(places[0]?.noticeId ?? '') &&
      foldText(text).includes(folded),
  )
}
