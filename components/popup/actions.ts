// What can be done with a wording, by key and by button: one table for both.
import type { Translate } from '../../locales/index.ts'
import type { CitedRecord } from '../../lookup/cite/index.ts'
import { hasHalves, layoutForm, runningForm } from '../../lookup/copied-forms.ts'
import type { Insertion } from '../../lookup/insertion.ts'
import type { Entry, NoticeFacts } from '../../lookup/types.ts'
import { shortened } from '../shortened.ts'

export interface Action {
  id:
    | 'copy'
    | 'copy-running'
    | 'cite'
    | 'insert'
    | 'copy-issuers'
    | 'pin'
    | 'open'
    | 'saved'
  label: string
  /** As in KeyboardEvent.key, in lower case where it is a letter. */
  key: string
  shift: boolean
  /** The key as it stands on the button. */
  keyLabel: string
  effect: Effect
}

export type Effect =
  | { type: 'copy'; text: string; said: string }
  | { type: 'insert'; insertion: Insertion }
  | { type: 'cite'; record: CitedRecord }
  | { type: 'pin'; entry: Entry; pinned: boolean }
  | { type: 'open'; noticeId: string; clauseId: string | null }
  | { type: 'saved' }

export interface Subject {
  wording: string
  /** A theme or slogan is copied in one of two ways. */
  inHalves: boolean
  /** What is known of its notice; null where nothing is to be said of one. */
  facts: NoticeFacts | null
  /** Where it can be read; null where the notice is not held. */
  noticeId: string | null
  clauseId: string | null
  /** What would go into the page in place of the selection; null where nothing can. */
  insertion: Insertion | null
  /** What is cited; null where nothing is known of its notice. */
  record: CitedRecord | null
  /** What a pin would keep, and whether it is kept; null where there is no entry. */
  pin: { entry: Entry; pinned: boolean } | null
}

export function actionsOf(subject: Subject, t: Translate): Action[] {
  const { wording, facts, noticeId, clauseId, insertion, record, pin } = subject
  const twoWays = subject.inHalves && hasHalves(wording)
  const copy = (text: string): Effect => ({
    type: 'copy',
    text,
    said: t('copied', { text: shortened(text) }),
  })
  const actions: Action[] = [
    {
      id: 'copy',
      label: t(twoWays ? 'actionCopyLayout' : 'actionCopy'),
      key: 'c',
      shift: false,
      keyLabel: 'C',
      effect: copy(twoWays ? layoutForm(wording) : wording),
    },
  ]
  if (twoWays) {
    actions.push({
      id: 'copy-running',
      label: t('actionCopyRunning'),
      key: 'c',
      shift: true,
      keyLabel: '⇧C',
      effect: copy(runningForm(wording)),
    })
  }
  if (record !== null) {
    actions.push({
      id: 'cite',
      label: t('actionCite'),
      key: 'g',
      shift: false,
      keyLabel: 'G',
      effect: { type: 'cite', record },
    })
  }
  if (insertion !== null) {
    actions.push({
      id: 'insert',
      label: t('actionInsert'),
      key: 'i',
      shift: false,
      keyLabel: 'I',
      effect: { type: 'insert', insertion },
    })
  }
  // A list in the order of a news item is not to be copied as if it were signed.
  if (facts?.issuersAs === 'signed') {
    actions.push({
      id: 'copy-issuers',
      label: t('actionCopyIssuers'),
      key: 'a',
      shift: false,
      keyLabel: 'A',
      effect: {
        type: 'copy',
        text: facts.issuers.join('、'),
        said: t('copiedIssuers', { n: facts.issuers.length }),
      },
    })
  }
  if (pin) {
    actions.push({
      id: 'pin',
      label: t(pin.pinned ? 'actionUnpin' : 'actionPin'),
      key: 'p',
      shift: false,
      keyLabel: 'P',
      effect: { type: 'pin', ...pin },
    })
  }
  if (noticeId !== null) {
    actions.push({
      id: 'open',
      label: t(clauseId === null ? 'actionOpenNotice' : 'actionOpenClause'),
      key: 'Enter',
      shift: false,
      keyLabel: '↵',
      effect: { type: 'open', noticeId, clauseId },
    })
  }
  actions.push({
    id: 'saved',
    label: t('actionSaved'),
    key: 'p',
    shift: true,
    keyLabel: '⇧P',
    effect: { type: 'saved' },
  })
  return actions
}
