// What can be done with a wording, by key and by button: one table for both.

import type { CitedRecord } from '../../core/cite/index.ts'
import type { Extent, Insertion, Taken } from '../../core/lookup/explain/index.ts'
import type { Entry, NoticeFacts } from '../../core/lookup/index.ts'
import { hasHalves, layoutForm, runningForm } from '../../core/text/halves.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'

export interface Action {
  id: ActionId
  label: string
  /** As in KeyboardEvent.key, in lower case where it is a letter. */
  key: string
  shift: boolean
  /** The key as it stands on the button. */
  keyLabel: string
  /** It stands in the menu of what is longer than the selected part. */
  wider?: boolean
  effect: Effect
}

type Effect =
  | { type: 'copy'; text: string; said: string }
  | { type: 'insert'; insertion: Insertion }
  | { type: 'cite'; record: CitedRecord }
  | { type: 'pin'; entry: Entry; pinned: boolean }
  | { type: 'open'; noticeId: string; clauseId: string | null }
  | { type: 'saved' }

/** What is taken of a wording, and what would go into the page; null where nothing can. */
export interface Taking {
  taken: Pick<Taken, 'extent' | 'text'>
  insertion: Insertion | null
}

export interface Subject {
  /** What C and I take, then what is longer. */
  takings: readonly [Taking, ...Taking[]]
  /** A theme or slogan is copied in one of two ways. */
  inHalves: boolean
  /** What is known of its notice; null where nothing is to be said of one. */
  facts: NoticeFacts | null
  /** Where it can be read; null where the notice is not held. */
  noticeId: string | null
  clauseId: string | null
  /** Why I has nothing to do, where it has not. */
  noInsertion: PlainKey
  /** What is cited; null where nothing is known of its notice. */
  record: CitedRecord | null
  /** What a pin would keep, and whether it is kept; null where there is no entry. */
  pin: { entry: Entry; pinned: boolean } | null
}

/** Every key that some wording has a use for: what it says where this one has none. */
const KEYS = {
  copy: { key: 'c', shift: false, missing: 'missingText' },
  'copy-running': { key: 'c', shift: true, missing: 'missingSecondForm' },
  cite: { key: 'g', shift: false, missing: 'missingCitation' },
  insert: { key: 'i', shift: false, missing: 'insertNowhere' },
  'copy-wider': { key: 'j', shift: false, missing: 'missingSentence' },
  'insert-wider': { key: 'j', shift: true, missing: 'missingSentence' },
  'copy-clause': { key: 't', shift: false, missing: 'missingClause' },
  'insert-clause': { key: 't', shift: true, missing: 'missingClause' },
  'copy-issuers': { key: 'a', shift: false, missing: 'missingIssuers' },
  pin: { key: 'p', shift: false, missing: 'missingPin' },
  open: { key: 'Enter', shift: false, missing: 'missingNotice' },
  saved: { key: 'p', shift: true, missing: 'missingPin' },
} as const satisfies Record<string, { key: string; shift: boolean; missing: PlainKey }>

type ActionId = keyof typeof KEYS

/** Why a key does nothing for a wording; null for a key that is of no action. */
export function missingReason(
  { takings, noInsertion }: Subject,
  key: string,
  shift: boolean,
): PlainKey | null {
  const found = Object.entries(KEYS).find(
    ([, one]) => one.key === key && (one.shift === shift || one.key === 'i'),
  )
  if (!found) return null
  const [id, { missing }] = found
  const isInsertion =
    id === 'insert' ||
    (id === 'insert-wider' && takings.length > 1) ||
    (id === 'insert-clause' && takings.some(({ taken }) => taken.extent === 'clause'))
  return isInsertion ? noInsertion : missing
}

const EXTENT_LABEL: Record<Extent, PlainKey> = {
  part: 'extentPart',
  sentence: 'extentSentence',
  clause: 'extentClause',
  whole: 'extentWhole',
}

function extentLabel({ taken }: Taking, t: Translate): string {
  return t(EXTENT_LABEL[taken.extent])
}

export function actionsOf(subject: Subject, t: Translate): Action[] {
  const { takings, facts, noticeId, clauseId, record, pin } = subject
  const [first, ...wider] = takings
  const actions: Action[] = copies(first.taken.text, subject.inHalves, t)
  const add = (id: ActionId, label: string, effect: Effect): void =>
    void actions.push(action(id, label, effect))
  if (record !== null) add('cite', t('actionCite'), { type: 'cite', record })
  if (first.insertion !== null)
    add('insert', t('actionInsert'), { type: 'insert', insertion: first.insertion })
  for (const taking of wider) actions.push(...widerActions(taking, t))
  // A list in the order of a news item is not to be copied as if it were signed.
  if (facts?.issuersAs === 'signed') {
    add('copy-issuers', t('actionCopyIssuers'), {
      type: 'copy',
      text: facts.issuers.join('、'),
      said: t('copiedIssuers', { n: facts.issuers.length }),
    })
  }
  if (pin)
    add('pin', t(pin.pinned ? 'actionUnpin' : 'actionPin'), { type: 'pin', ...pin })
  if (noticeId !== null) {
    const label = t(clauseId === null ? 'actionOpenNotice' : 'actionOpenClause')
    add('open', label, { type: 'open', noticeId, clauseId })
  }
  add('saved', t('actionSaved'), { type: 'saved' })
  return actions
}

function action(id: ActionId, label: string, effect: Effect): Action {
  const { key, shift } = KEYS[id]
  const letter = key === 'Enter' ? '↵' : key.toUpperCase()
  return { id, label, key, shift, keyLabel: shift ? `⇧${letter}` : letter, effect }
}

function copies(text: string, inHalves: boolean, t: Translate): Action[] {
  if (!inHalves || !hasHalves(text))
    return [action('copy', t('actionCopy'), copyOf(text, t))]
  return [
    action('copy', t('actionCopyLayout'), copyOf(layoutForm(text), t)),
    action('copy-running', t('actionCopyRunning'), copyOf(runningForm(text), t)),
  ]
}

/** A sentence, or the whole of a wording, has one key, and a clause another. */
function widerActions(taking: Taking, t: Translate): Action[] {
  const { taken, insertion } = taking
  const extent = extentLabel(taking, t)
  const isClause = taken.extent === 'clause'
  const copy = action(
    isClause ? 'copy-clause' : 'copy-wider',
    t('actionCopyExtent', { extent }),
    copyOf(taken.text, t),
  )
  if (insertion === null) return [{ ...copy, wider: true }]
  const insert = action(
    isClause ? 'insert-clause' : 'insert-wider',
    t('actionInsertExtent', { extent }),
    { type: 'insert', insertion },
  )
  return [
    { ...copy, wider: true },
    { ...insert, wider: true },
  ]
}

function copyOf(text: string, t: Translate): Effect {
  return { type: 'copy', text, said: t('copied', { text: shorten(text) }) }
}
