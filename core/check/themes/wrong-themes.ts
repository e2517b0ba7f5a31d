// What is wrong with a theme or slogan that a text gives out for a year.

import { type KnownCampaign, yearFacts } from '../../lookup/facts/index.ts'
import type { NoticeFacts } from '../../lookup/index.ts'
import { foldText } from '../../text/fold.ts'
import { hasHalves, layoutForm, runningForm } from '../../text/halves.ts'
import type { CheckIndex } from '../check-index.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { YearClaim } from '../themes/claimed-years.ts'
import type { FoundPlace, Provenance } from '../types.ts'
import type { Claimed } from './claimed-themes.ts'
import { SAYS_PLACE } from './given-out.ts'

/** 响应2023年全国“质量月”主题“…”: whoever responds, the theme is given out as the national one. */
const SAYS_NATIONAL =
  /全国[“"]?[\p{Script=Han}]{2,10}[”"]?(?:活动)?的?主题[：:为是]?\s*[“"]?$/u

type WrongTheme = Omit<FoundPlace, 'start' | 'end'>

/** 历年主题分别是：2022年“…”，2023年“…”. */
const OF_ITS_YEAR = /(?:19|20)\d\d年[的为是：:]?\s*“$/u
const CALLED_THEME = /主题(?:[是为系]|定为|已明确为|确定为)?\s*[：:]?\s*[“"‘]?$/u

/**
 * The first campaign of which the wording is wrong in that year; null where it is right, or not known.
 * @param named all campaigns that the text names: the wording may be that of another one of them
 */
export function wrongOf(
  claimed: Claimed,
  claim: YearClaim,
  written: string,
  { library }: CheckIndex,
  named: readonly KnownCampaign[],
): WrongTheme | null {
  const { year, campaigns, sentence } = claim
  const before = sentence.slice(0, sentence.indexOf(written))
  const said = ofSaidKind(campaigns, before)
  const own = said.filter((campaign) => claimed.of.includes(campaign))
  const isCalled =
    CALLED_THEME.test(before) || (/主题/u.test(before) && OF_ITS_YEAR.test(before))
  const asked = own.length > 0 ? own : isCalled ? said : []
  const ofOthers = named.filter((campaign) => claimed.of.includes(campaign))
  if ([...asked, ...ofOthers].some((campaign) => claimed.isRight(campaign, year)))
    return null
  if (isOfOthers(claimed, sentence, before)) return null
  const wrong = /口号|标语/u.test(sentence) && !isCalled ? unknownSlogan : wrongTheme
  for (const campaign of asked) {
    const facts = yearFacts(campaign, year, library.facts)
    const place = facts && wrong(claimed, written, year, facts)
    if (facts && place)
      return {
        ...place,
        provenance: themeProvenance(campaign, year, facts),
      }
  }
  return null
}

/** The theme of an association or place, and the sentence is about that one. */
function isOfOthers({ whose }: Claimed, sentence: string, before: string): boolean {
  if (whose === null || SAYS_NATIONAL.test(before)) return false
  return SAYS_PLACE.test(sentence) || sentence.includes(whose.slice(0, 2))
}

/** A day may have a Chinese theme and an international one: 世界计量日（中国主题）. */
function ofSaidKind(
  campaigns: readonly KnownCampaign[],
  before: string,
): readonly KnownCampaign[] {
  const kind = before.match(/中国主题|国际主题/gu)?.at(-1)
  const ofKind = campaigns.filter(({ name }) => kind && name.includes(kind))
  return ofKind.length > 0 ? ofKind : campaigns
}

function unknownSlogan(
  { isSlogan }: Claimed,
  written: string,
  year: number,
  { slogans }: NoticeFacts,
): WrongTheme | null {
  if (slogans?.status === 'known') return null
  return {
    severity: isSlogan ? 'certain' : 'advice',
    message: { id: 'slogans-not-known', values: { written, year } },
  }
}

function wrongTheme(
  { name, whose, of }: Claimed,
  written: string,
  year: number,
  { theme, campaign }: NoticeFacts,
): WrongTheme | null {
  if (!theme || isPartOf(name, theme.text)) return null
  const isKnown = isSureGrade(theme.grade)
  const isOwn = of.some((one) => one.name === campaign)
  return {
    severity: isKnown && isOwn ? 'certain' : 'advice',
    message:
      whose === null
        ? { id: 'theme-of-other-year', values: { written, year, theme: theme.text } }
        : { id: 'theme-not-national', values: { written, year, whose } },
    suggestions: [inWritersForm(theme.text, written)],
  }
}

const isPartOf = (name: string, theme: string): boolean => foldText(theme).includes(name)

/** The halves of the theme parted as the writer parted those of the wrong one. */
export function inWritersForm(theme: string, written: string): string {
  // A theme that is printed with a comma has no other form.
  if (!hasHalves(theme) || /[，,]/u.test(theme)) return theme
  return /[，,]/u.test(written) ? runningForm(theme) : layoutForm(theme)
}

function themeProvenance(
  { name }: KnownCampaign,
  year: number,
  { theme, grade, noticeId }: NoticeFacts,
): Provenance {
  return noticeProvenance({
    noticeId,
    campaign: name,
    year,
    grade: theme?.grade ?? grade,
  })
}
