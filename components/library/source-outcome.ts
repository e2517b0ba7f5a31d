// What becomes of a text that was read: a draft, or why there is none.
import { draftFromSource, isReportSource } from '../../core/drafts/create-draft.ts'
import type { Source } from '../../core/drafts/source.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import { isGarbled } from '../../core/text/legible.ts'
import type { Translate } from '../../locales/index.ts'
import { unreadText } from './review-labels.ts'

export type SourceOutcome = { draft: WaitingDraft } | { problem: string }

/** Some four hundred pages; the review of more would stop this page. */
export const LONGEST_TEXT = 500_000

export function sourceOutcome(source: Source, t: Translate): SourceOutcome {
  if (source.text.length > LONGEST_TEXT) return { problem: tooLongText(source, t) }
  const draft = draftFromSource(source)
  return draft ? { draft } : { problem: noNoticeText(source, t) }
}

/** Null for what has no name: a pasted text, a page. */
const nameOf = ({ origin }: Source): string | null =>
  'name' in origin ? origin.name : null

function tooLongText(source: Source, t: Translate): string {
  if (source.origin.kind === 'page') return t('importTabLarge')
  const name = nameOf(source)
  return name === null ? t('importLong') : t('fileReadLarge', { name })
}

function noNoticeText(source: Source, t: Translate): string {
  const name = nameOf(source)
  if (isGarbled(source.text)) {
    return name === null ? t('importGarbled') : t('fileReadEncoding', { name })
  }
  const problem = name === null ? t('importNoNotice') : t('importNoNoticeIn', { name })
  // The notice may stand in a picture or a frame.
  const unread = source.unread?.length ? unreadText(source.unread, t) : ''
  const report = isReportSource(source) ? t('reviewReport') : ''
  return report + problem + unread
}
