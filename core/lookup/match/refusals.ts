// Reasons against a wording although much of it agrees: another year, another campaign, or nothing in
// common but figures.

import { type Folded, foldText } from '../../text/fold.ts'
import { lcsLength, lcsPattern } from '../../text/lcs.ts'
import { campaignsIn, type KnownCampaigns } from '../facts/index.ts'
import { touchesLeft, touchesRight } from '../names/index.ts'
import type { Entry } from '../types.ts'
import type { Ranked } from './rank.ts'
import { isOneSlip } from './slips.ts'

/** Whether something in the selection speaks against a wording. */
export function isRefused(
  ranked: Ranked,
  folded: Folded,
  campaigns: KnownCampaigns,
): boolean {
  return (
    otherYear(ranked, folded) !== null ||
    isOtherCampaign(ranked, folded, campaigns) ||
    isFiguresAlone(ranked, folded) ||
    isLesserBody(ranked, folded) ||
    isOfOtherWord(ranked, folded, campaigns) ||
    isCommonSpeech(ranked, folded, campaigns) ||
    isNameAlone(ranked, folded, campaigns) ||
    isSmallPart(ranked, folded, campaigns)
  )
}

/** From this agreement of the rest, the campaign's word is damaged rather than another word. */
const LEAST_FOR_DAMAGE = 0.6
/** 20023 is no year but a slip. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** Two characters are a wording only between marks. */
const SHORTEST_FREE = 2
/** Titles of notices and attachments; longer texts name years in passing. */
const LONGEST_TITLE = 40

/** The year that the selection names where a title stands with another year; else null. */
export function otherYear(ranked: Ranked, folded: Folded): number | null {
  const { entry, folded: form } = ranked.candidate.form
  if (entry.text.length > LONGEST_TITLE) return null
  const ofTitle = YEAR.exec(form)?.[0]
  if (!ofTitle) return null
  const year = YEAR.exec(withWholeFigures(folded.text, ranked))?.[0]
  return year && year !== ofTitle ? Number(year) : null
}

/** The stretch; where it ends within a figure (剑网202 of 剑网2024), with all of that. */
function withWholeFigures(text: string, { start, end }: Ranked): string {
  let from = start
  let to = end
  while (/\d/u.test(text[from] ?? '') && /\d/u.test(text[from - 1] ?? '')) from--
  while (/\d/u.test(text[to - 1] ?? '') && /\d/u.test(text[to] ?? '')) to++
  return text.slice(from, to)
}

/**
 * Whether a title or an activity of the campaign stands for another one: 关于开展…活动的通知 is
 * common to all, its own word (质量月, with at most one character wrong) is not.
 */
function isOtherCampaign(
  ranked: Ranked,
  folded: Folded,
  campaigns: KnownCampaigns,
): boolean {
  const { entry, form, folded: wording } = ranked.candidate.form
  if (entry.text.length > LONGEST_TITLE || form.role !== 'printed') return false
  // A piece of the title itself may lack the word.
  const word = quotedCampaign(entry.text, campaigns)
  if (word === null || wording.includes(folded.text)) return false
  const isDamaged =
    !isNoticeTitle(entry) && Math.min(ranked.recall, ranked.precision) >= LEAST_FOR_DAMAGE
  if (isDamaged) return false
  const common = lcsLength(lcsPattern(word), folded.text, ranked.start, ranked.end)
  return common < word.length - 1
}

/** The word of the campaign that a title sets in quotation marks, folded: “质量月”. */
function quotedCampaign(text: string, { byWord }: KnownCampaigns): string | null {
  const quoted = [...text.matchAll(/“([^”]+)”/gu)].map(([, word = '']) => foldText(word))
  return quoted.find((word) => byWord.has(word)) ?? null
}

/** 昆仑2023 is not in 〔2023〕, nor a date in another sentence of that month. */
function isFiguresAlone(ranked: Ranked, folded: Folded): boolean {
  const { entry, folded: form } = ranked.candidate.form
  if (!/\d/u.test(form) || form.includes(folded.text)) return false
  // 昆仓2023 is a slip for 昆仑2023, 净网2023 is another campaign.
  if (isOneSlip(folded.text.slice(ranked.start, ranked.end), form)) return false
  const inStretch = (words: string): number =>
    lcsLength(lcsPattern(words), folded.text, ranked.start, ranked.end)
  const [, office] = /^(.+)〔\d{4}〕\d+号$/u.exec(entry.text) ?? []
  if (office !== undefined && !folded.text.includes(office)) {
    // 国市监稽发〔2023〕5号 is another document; with the figures of this one it is a slip.
    const figures = form.slice(office.length)
    return inStretch(office) < office.length - 1 || !folded.text.includes(figures)
  }
  const words = form.replaceAll(/[\d年月日]/gu, '')
  return inStretch(words) < Math.min(2, words.length)
}

const LESSER_BODY =
  /^(?:.{0,6}[省市县区州盟旗].{2,10}(?:局|厅|委|办|会|室)|.{2,10}[局厅])$/u

/** 省市场监管局 is not meant for a sentence that speaks of 市场监管总局. */
function isLesserBody({ candidate }: Ranked, { text }: Folded): boolean {
  const { entry, folded: form } = candidate.form
  return entry.kind === 'clause' && LESSER_BODY.test(text) && !form.includes(text)
}

/** 质量月报 and 质量月度考核; 五小 in 十五小时 and 第五小学. */
function isOfOtherWord(
  { candidate, start, end }: Ranked,
  folded: Folded,
  campaigns: KnownCampaigns,
): boolean {
  const form = candidate.form.folded
  if (campaigns.byWord.has(form) && folded.text.includes(form))
    return !campaigns.folded.test(folded.text)
  if (form.length > SHORTEST_FREE || folded.text.length === form.length) return false
  return touchesLeft(folded, start) || touchesRight(folded, end)
}

/** The share of its characters from which a selection as long is the wording, damaged. */
const ALIKE = 0.75

/** 可持续发展 is a theme, and mere speech where nothing says that it is meant. */
function isCommonSpeech(
  { candidate }: Ranked,
  { text }: Folded,
  campaigns: KnownCampaigns,
): boolean {
  const { entry, folded: form } = candidate.form
  if (!entry.places.every(({ everyday }) => everyday) || form.includes(text)) return false
  const common = lcsLength(lcsPattern(form), text, 0, text.length)
  if (Math.abs(text.length - form.length) <= 2 && common >= ALIKE * form.length)
    return false
  return !isSpokenOf(entry, text, campaigns)
}

/** Whether a text names the campaign of the entry, or a theme at all. */
function isSpokenOf(entry: Entry, text: string, campaigns: KnownCampaigns): boolean {
  const named = campaignsIn(text, campaigns)
  return (
    text.includes('主题') ||
    entry.places.some(({ campaign }) =>
      named.some((one) => one === campaigns.of(campaign)),
    )
  )
}

const SMALL_PART = 0.45
const SHORTEST_PART = 4

/** A few characters of a theme say nothing in running text, nor two or three alone: 双碳. */
function isSmallPart(
  { candidate, start, end }: Ranked,
  { text }: Folded,
  campaigns: KnownCampaigns,
): boolean {
  const { entry, folded: form } = candidate.form
  const [meant] = campaigns.all
  const isOfOther = entry.places.every(({ campaign }) => campaigns.of(campaign) !== meant)
  if (!isReportedTheme(entry) || !isOfOther) return false
  if (text.length >= SHORTEST_PART && form.includes(text)) return false
  const common = lcsLength(lcsPattern(form), text, start, end)
  return common < SMALL_PART * form.length && !isSpokenOf(entry, text, campaigns)
}

/** 全民国家安全教育日 is the name of a campaign, and none of its themes. */
function isNameAlone(
  { candidate }: Ranked,
  { text }: Folded,
  campaigns: KnownCampaigns,
): boolean {
  const { entry, folded: form } = candidate.form
  if (!isReportedTheme(entry) || text.includes(form)) return false
  const rest = text.replaceAll(new RegExp(campaigns.folded, 'gu'), '')
  if (rest === text) return false
  return lcsLength(lcsPattern(form), rest, 0, rest.length) < form.length / 2
}

const isReportedTheme = ({ kind, places }: Entry): boolean =>
  kind === 'theme' && places.every(({ noticeId }) => noticeId === null)

/** The title of a held notice, not of an attachment or a document that it names. */
export function isNoticeTitle({ kind, places }: Entry): boolean {
  const place = places[0]
  return kind === 'document' && place?.noticeId != null && place.clauseId === null
}
