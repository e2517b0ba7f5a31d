// A draft as a notice to keep. Nothing is added to what the draft has but ids, and what follows from
// it: the campaign from the title, the year from the title or the date.
import {
  type Clause,
  EARLIEST_YEAR,
  type Notice,
  type Origin,
} from '../../../data/schema.ts'
import { plainText } from '../../text/characters.ts'
import type { Draft, DraftClause } from '../draft.ts'
import type { Rule } from '../rule.ts'
import type { Review } from './review.ts'

const CAMPAIGN_IN_TITLE = {
  id: 'campaign-in-title',
  means: 'What a notice of one year is about',
  pattern:
    /(?:开展|举办|组织)?(?:(?:19|20)\d\d年)(?:度)?(.{2,30}?(?:活动|宣传周|宣传月|活动周|活动月|月|周|日))(?:活动)?(?:有关工作|工作|宣传工作)?的通知$/u,
  yes: [
    '关于开展2023年全国“质量月”活动的通知',
    '关于做好2023年度安全生产月宣传工作的通知',
  ],
  no: ['关于召开会议的通知', '关于印发2023年计划的函'],
} satisfies Rule
const NAMES_CAMPAIGN = {
  id: 'names-campaign',
  means: 'A name in quotation marks, or a day, week or month',
  pattern: /[“月周日]/u,
  yes: ['“质量月”', '世界水日'],
  no: ['专项行动'],
} satisfies Rule

export const CAMPAIGN_RULES: readonly Rule[] = [CAMPAIGN_IN_TITLE, NAMES_CAMPAIGN]

/** 全国“质量月”活动, as the title of a notice names it; null where it names none. */
export function campaignOf(title: string): string | null {
  const [, campaign] = CAMPAIGN_IN_TITLE.pattern.exec(title) ?? []
  return campaign && NAMES_CAMPAIGN.pattern.test(campaign) ? campaign : null
}

/**
 * The campaign that a notice will be of: as it was corrected, or else as its title names it.
 * @param before the saved notice that is edited: while its title stays, so does its campaign
 * @returns null where it is of none
 */
export function campaignOfReview(
  { campaign, title }: Pick<Review, 'campaign' | 'title'>,
  before: Notice | null = null,
): string | null {
  if (campaign !== null) return plainText(campaign).trim() || null
  const written = plainText(title).trim()
  return before?.title === written ? before.campaign : campaignOf(written)
}

/** Null where the draft has no title: a notice cannot be named without. */
export function noticeFrom(draft: Draft, id: string, origin: Origin): Notice | null {
  const title = draft.title.value
  if (title === null) return null
  // An earlier year is what the notice is about.
  const named = [...title.matchAll(/(?:19|20)\d\d(?=年)/gu)].map(([year]) => year)
  const year = [...named, draft.date.value?.iso.slice(0, 4)]
    .map(Number)
    .find((one) => one >= EARLIEST_YEAR)
  return {
    id,
    campaign: campaignOf(title),
    year: year ?? null,
    title,
    documentNumber: draft.documentNumber.value && {
      value: draft.documentNumber.value.value,
      grade: 'held',
      source: null,
    },
    issuers: draft.issuers.value,
    date: draft.date.value?.iso ?? null,
    dateAsPrinted: draft.date.value?.printed ?? null,
    recipients: draft.recipients.value,
    preamble: draft.preamble.value,
    theme: draft.theme.value,
    sections: draft.sections.map((section, at) => clauseFrom(section, String(at + 1))),
    closing: draft.closing.value,
    attachments: draft.attachments.value,
    publicationNote: draft.publicationNote.value,
    slogans: slogansFrom(draft),
    related: draft.related.value.map((link) => ({
      ...link,
      cutOff: link.title.endsWith('…'),
    })),
    provenance: { grade: 'held', origin, checked: null },
  }
}

function clauseFrom({ number, heading, text, clauses }: DraftClause, id: string): Clause {
  return {
    id,
    number,
    heading,
    text,
    clauses: clauses.map((clause, at) => clauseFrom(clause, `${id}.${at + 1}`)),
  }
}

/** Slogans that an attachment is named for and that are not there are unknown, and that is said. */
function slogansFrom(draft: Draft): Notice['slogans'] {
  if (draft.slogans.value.length > 0) {
    const items = draft.slogans.value
    return { status: 'known', items, grade: 'held', complete: null, source: null }
  }
  const named = draft.attachments.value.find(({ title }) => /口号|标语/u.test(title))
  return named ? unknownSlogans(named.number, named.title) : { status: 'none' }
}

/** @param number and title of the attachment in which they stand */
export function unknownSlogans(number: string | null, title: string): Notice['slogans'] {
  return {
    status: 'unknown',
    why: `附件${number ?? ''}《${title}》在通知中列名，所收文本未附`,
    attachment: number,
  }
}
