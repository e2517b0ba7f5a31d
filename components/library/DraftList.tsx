// The drafts that wait for their review, with what there is to look at in each.
import { useMemo } from 'preact/hooks'
import type { WaitingDraft } from '../../data/records/drafts.ts'
import type { Head } from '../../data/records/library.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { duplicatesOf } from './duplicates.ts'
import { doubtsIn, noticeOfDraft, parsedSource } from './made-draft.ts'
import { draftHref } from './route.ts'

export interface DraftListProps {
  drafts: readonly WaitingDraft[]
  heads: readonly Head[]
  /** Keeps drafts in which nothing is in doubt. */
  onKeep: (drafts: readonly WaitingDraft[]) => void
  onGiveUp: (draft: WaitingDraft) => void
}

export function DraftList({ drafts, heads, onKeep, onGiveUp }: DraftListProps) {
  const t = useText()
  const looked = useMemo(
    () => drafts.map((draft) => lookedAt(draft, heads)),
    [drafts, heads],
  )
  const sure = looked.filter(({ isSure }) => isSure).map(({ draft }) => draft)
  return (
    <section class="saved-section" aria-labelledby="waiting-drafts">
      <header class="saved-head">
        <h2 id="waiting-drafts" tabIndex={-1}>
          {t('draftsWaiting')}
          <span class="saved-count">{drafts.length}</span>
        </h2>
        {sure.length > 0 && (
          <button
            type="button"
            class="text-button"
            data-testid="keep-sure"
            onClick={() => onKeep(sure)}
          >
            {t('draftsKeepSure', { n: sure.length })}
          </button>
        )}
      </header>
      <ol data-testid="drafts">
        {looked.map(({ draft, doubts, isHeld }) => {
          const title = draft.review.title || t('draftUntitled')
          const { origin } = draft
          return (
            <li class="saved-row" key={draft.id} data-testid="draft">
              <div class="saved-body">
                <a class="saved-main" href={draftHref(draft.id)} lang="zh-CN">
                  {title}
                </a>
                <p class="saved-below draft-below">
                  {'name' in origin && origin.name !== null && (
                    <span class="draft-origin">{origin.name}</span>
                  )}
                  <span class={doubts > 0 ? 'draft-doubts' : ''}>
                    {t(doubts > 0 ? 'draftDoubts' : 'draftNoDoubt', { n: doubts })}
                  </span>
                  {isHeld && <span class="draft-doubts">{t('draftHeld')}</span>}
                </p>
              </div>
              <button
                type="button"
                class="saved-remove"
                data-testid="give-up-draft"
                aria-label={t('draftGiveUp', { text: title })}
                title={t('reviewGiveUp')}
                onClick={() => onGiveUp(draft)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface ReadDraft {
  /** Fields in doubt, and what the source has and its text does not. */
  doubts: number
  /** Null where something has to be put right before. */
  notice: Notice | null
}

/** While files are read the list is drawn anew for each: what was parsed once is kept. */
const known = new WeakMap<WaitingDraft, ReadDraft>()

function readDraft(draft: WaitingDraft): ReadDraft {
  const before = known.get(draft)
  if (before) return before
  const parsed = parsedSource(draft)
  const read = {
    doubts: doubtsIn(parsed) + draft.lost.length,
    notice: noticeOfDraft(draft, parsed),
  }
  known.set(draft, read)
  return read
}

function lookedAt(draft: WaitingDraft, heads: readonly Head[]) {
  const { doubts, notice } = readDraft(draft)
  const isHeld = notice !== null && duplicatesOf(notice, heads).length > 0
  return { draft, doubts, isHeld, isSure: doubts === 0 && notice !== null && !isHeld }
}
