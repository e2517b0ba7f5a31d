// What can be done with a wording, by key and by button: one table for both.

import type { NoInsertion, Subject, Taking } from '../../core/actions/subject.ts'
import type { CitedRecord } from '../../core/cite/index.ts'
import type { Extent, Insertion } from '../../core/lookup/explain/index.ts'
import type { Entry } from '../../core/lookup/index.ts'
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
  effect: ActionEffect
}

interface ActionEffects {
  copy: { text: string; said: string }
  insert: { insertion: Insertion }
  cite: { record: CitedRecord }
  pin: { entry: Entry; pinned: boolean }
  open: { noticeId: string; clauseId: string | null }
  saved: unknown
}

export type ActionEffect<Type extends keyof ActionEffects = keyof ActionEffects> = {
  [One in Type]: { type: One } & ActionEffects[One]
}[Type]

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

const NO_INSERTION: Record<NoInsertion, PlainKey> = {
  nowhere: 'insertNowhere',
  'other-text': 'insertOtherText',
  'no-match': 'insertNoMatch',
  unlike: 'insertUnlike',
  same: 'insertSame',
}

/** Why a key does nothing for a wording; null for a key that is of no action. */
export function missingReason(
  { takings, noInsertion }: Subject,
  key: string,
  shift: boolean,
): PlainKey | null {
  const row = Object.entries(KEYS).find(
    ([, action]) => action.key === key && (action.shift === shift || action.key === 'i'),
  )
  if (!row) return null
  const [id, { missing }] = row
  const isInsertion =
    id === 'insert' ||
    (id === 'insert-wider' && takings.length > 1) ||
    (id === 'insert-clause' && takings.some(({ taken }) => taken.extent === 'clause'))
  return isInsertion ? NO_INSERTION[noInsertion] : missing
}

type Offer = (subject: Subject, t: Translate) => Action[]

/** What a wording offers, in the order of the buttons. */
const OFFERS: readonly Offer[] = [
  ({ takings: [first], inHalves }, t) => copies(first.taken.text, inHalves, t),
  ({ record }, t) =>
    record === null ? [] : [action('cite', t('actionCite'), { type: 'cite', record })],
  ({ takings: [{ insertion }] }, t) =>
    insertion === null
      ? []
      : [action('insert', t('actionInsert'), { type: 'insert', insertion })],
  ({ takings: [, ...wider] }, t) => wider.flatMap((taking) => widerActions(taking, t)),
  // A list in the order of a news item is not to be copied as if it were signed.
  ({ facts }, t) =>
    facts?.issuersAs === 'signed' ? [copyIssuers(facts.issuers, t)] : [],
  ({ pin }, t) =>
    pin === null
      ? []
      : [
          action('pin', t(pin.pinned ? 'actionUnpin' : 'actionPin'), {
            type: 'pin',
            ...pin,
          }),
        ],
  ({ noticeId, clauseId }, t) =>
    noticeId === null ? [] : [openNotice(noticeId, clauseId, t)],
  (_, t) => [action('saved', t('actionSaved'), { type: 'saved' })],
]

export function actionsOf(subject: Subject, t: Translate): Action[] {
  return OFFERS.flatMap((offer) => offer(subject, t))
}

function action(id: ActionId, label: string, effect: ActionEffect): Action {
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

const EXTENT_LABEL: Record<Extent, PlainKey> = {
  part: 'extentPart',
  sentence: 'extentSentence',
  clause: 'extentClause',
  whole: 'extentWhole',
}

/** A sentence, or the whole of a wording, has one key, and a clause another. */
function widerActions({ taken, insertion }: Taking, t: Translate): Action[] {
  const extent = t(EXTENT_LABEL[taken.extent])
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

function copyIssuers(issuers: readonly string[], t: Translate): Action {
  return action('copy-issuers', t('actionCopyIssuers'), {
    type: 'copy',
    text: issuers.join('、'),
    said: t('copiedIssuers', { n: issuers.length }),
  })
}

function openNotice(noticeId: string, clauseId: string | null, t: Translate): Action {
  const label = t(clauseId === null ? 'actionOpenNotice' : 'actionOpenClause')
  return action('open', label, { type: 'open', noticeId, clauseId })
}

function copyOf(text: string, t: Translate): ActionEffect {
  return { type: 'copy', text, said: t('copied', { text: shorten(text) }) }
}
