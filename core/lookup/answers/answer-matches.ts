// The wordings of an answer as matches.
import type { KnownCampaign, KnownCampaigns } from '../facts/index.ts'
import type { AnswerRow, Asked, Entry, Match, Place, Span } from '../types.ts'

/**
 * The entries that hold the wordings of a row, each with the place that was asked for first.
 * @param campaign of the row; null for a notice that is of none
 * @param span of the question
 */
export function matchesOf(
  row: AnswerRow,
  what: Asked,
  campaign: KnownCampaign | null,
  span: Span,
  entries: readonly Entry[],
  campaigns: KnownCampaigns,
): Match[] {
  if (row.values.length === 0) return []
  const isOfRow = (place: Place): boolean =>
    row.noticeId === null
      ? place.noticeId === null &&
        place.year === row.year &&
        campaigns.of(place.campaign) === campaign
      : place.noticeId === row.noticeId
  const isAsked = IS_ASKED[what] ?? isTitle
  return entries.flatMap((entry): Match[] => {
    const asked = entry.places.find(
      (place) => isOfRow(place) && isAsked(place, entry, row.values),
    )
    if (!asked) return []
    const places = [asked, ...entry.places.filter((place) => place !== asked)]
    const form = { text: entry.text, role: 'reference' } as const
    return [
      { entry: { ...entry, places }, form, confidence: 'related', agreement: 1, span },
    ]
  })
}

/** Whether an entry holds at a place what was asked for. */
type IsAsked = (place: Place, entry: Entry, values: readonly string[]) => boolean

const isAttachment: IsAsked = ({ clauseId }, { text }, values) =>
  clauseId === 'attachments' && values.includes(text)

/** What is asked of a notice as a whole is answered beside its title. */
const isTitle: IsAsked = ({ role, noticeId, clauseId }) =>
  role === 'document' && noticeId !== null && clauseId === null

const IS_ASKED: Readonly<Partial<Record<Asked, IsAsked>>> = {
  theme: ({ role }) => role === 'theme',
  slogans: ({ role }) => role === 'slogan',
  lead: ({ role }, { forms }, [lead]) =>
    role === 'department' && forms.some(({ text }) => text === lead),
  number: ({ role }, { text }, [number]) => role === 'document' && text === number,
  attachment: isAttachment,
  attachments: isAttachment,
}
