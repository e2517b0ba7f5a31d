// The popup and the side panel as a state machine: what they know, and what each event makes of it.
// Pure. What is derived from it is in popup-view.ts; what it takes from the browser is in the hooks.

import type { CitedRecord } from '../../core/cite/index.ts'
import type { Library, LookupResult, Match } from '../../core/lookup/index.ts'
import type { PopupState } from '../../core/records/popup-state.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import type { KindChoice } from '../../core/results/filter.ts'
import type { Scope } from '../../core/results/scope.ts'
import { type Arrival, LONGEST_QUERY } from './popup-state.ts'

/** What was done, in words, and how it went. */
export interface Message {
  text: string
  failed: boolean
  /** The result that was on show; the message goes with it. Null: the notice at a glance. */
  about: Match | null
  /** Counts, so that the same thing done again is said again. */
  time: number
}

export interface PopupModel {
  shown: PopupState
  /** The text with which the popup was opened, where it was selected; null where it was typed. */
  openedWith: string | null
  /** The text that was selected somewhere last; a typed one is only a search. */
  selected: string
  /** The text that has arrived and is recorded once its results are there; null: none. */
  toRecord: string | null
  /** The text that arrived last while the popup was open; null: none. */
  arrived: string | null
  /** Counts the requests to move the focus to the chosen result, or else into the box. */
  focusRequests: number
  /** What the library at hand becomes with own notices; null where that is nothing more. */
  extended: { base: Library; library: Library } | null
  /** The result for a text that is too long to be looked up while the popup is drawn. */
  lookedUpLater: { text: string; result: LookupResult }
  /** The record whose citation was asked for; null: none. */
  citing: CitedRecord | null
  message: Message | null
  /** What became of the last attempt to record a lookup. */
  recording: WriteResult
  /** Newest first; empty until they are read. */
  pins: readonly Pin[]
  isHelpOpen: boolean
}

interface PopupEvents {
  /** The text in the box was changed. A pasted text counts as selected. */
  'query-changed': { text: string; isPasted: boolean }
  /** A text is to be looked up that is not typed: an example, a pin, what was pasted elsewhere. */
  'lookup-asked': { text: string; chosen?: string }
  /** A page has answered late, another text was selected, or the popup hands over its state. */
  arrived: { arrival: Arrival }
  'result-chosen': { entryId: string }
  'kind-picked': { kind: KindChoice }
  'scope-picked': { scope: Scope }
  'focus-asked': unknown
  'help-toggled': unknown
  'citing-started': { record: CitedRecord }
  'citing-ended': unknown
  /** Own notices were searched for the text on show; null: they hold nothing for it. */
  'own-notices-searched': { base: Library; library: Library | null }
  'long-text-looked-up': { text: string; result: LookupResult }
  'recording-started': unknown
  'recording-ended': { outcome: WriteResult }
  'pins-read': { pins: readonly Pin[] }
  said: Omit<Message, 'time'>
}

type EventType = keyof PopupEvents

export type PopupEvent<Type extends EventType = EventType> = {
  [One in Type]: { type: One } & PopupEvents[One]
}[Type]

export type Dispatch = (event: PopupEvent) => void

const NO_RESULT: LookupResult = { matches: [], statements: [], nearest: [] }

/** @param isSelected the text to open with was selected, and not typed earlier */
export function openingModel(opening: PopupState, isSelected: boolean): PopupModel {
  const openedWith = isSelected ? opening.query : null
  return {
    shown: opening,
    openedWith,
    selected: openedWith ?? '',
    toRecord: openedWith,
    arrived: null,
    focusRequests: 1,
    extended: null,
    lookedUpLater: { text: '', result: NO_RESULT },
    citing: null,
    message: null,
    recording: 'ok',
    pins: [],
    isHelpOpen: false,
  }
}

const REDUCERS: {
  [Type in EventType]: (model: PopupModel, event: PopupEvent<Type>) => PopupModel
} = {
  'query-changed': (model, { text, isPasted }) => {
    const query = text.slice(0, LONGEST_QUERY)
    const changed = show(model, { query, chosen: null })
    return isPasted ? { ...changed, selected: query } : changed
  },
  'lookup-asked': (model, { text, chosen = null }) => lookUp(model, text, chosen),
  arrived: (model, { arrival }) => {
    if (typeof arrival === 'string') {
      const changed = lookUp(model, arrival, null)
      const { query } = changed.shown
      return { ...changed, toRecord: query, arrived: query }
    }
    const { query } = arrival
    return askForFocus({ ...model, shown: arrival, selected: query, arrived: query })
  },
  'result-chosen': (model, { entryId }) => askForFocus(show(model, { chosen: entryId })),
  'kind-picked': (model, { kind }) => askForFocus(show(model, { kind, chosen: null })),
  // The select keeps the focus: a reader looks at several years.
  'scope-picked': (model, { scope }) => show(model, { scope, chosen: null }),
  'focus-asked': (model) => askForFocus(model),
  'help-toggled': (model) => ({ ...model, isHelpOpen: !model.isHelpOpen }),
  'citing-started': (model, { record }) => ({ ...model, citing: record }),
  'citing-ended': (model) => askForFocus({ ...model, citing: null }),
  'own-notices-searched': (model, { base, library }) =>
    library === null && model.extended === null
      ? model
      : { ...model, extended: library && { base, library } },
  'long-text-looked-up': (model, { text, result }) => ({
    ...model,
    lookedUpLater: { text, result },
  }),
  'recording-started': (model) => ({ ...model, toRecord: null }),
  'recording-ended': (model, { outcome }) => ({ ...model, recording: outcome }),
  'pins-read': (model, { pins }) => ({ ...model, pins }),
  said: (model, { text, failed, about }) => ({
    ...model,
    message: { text, failed, about, time: (model.message?.time ?? 0) + 1 },
  }),
}

export function popupReducer<Type extends EventType>(
  model: PopupModel,
  event: PopupEvent<Type>,
): PopupModel {
  const reduce: (model: PopupModel, event: PopupEvent<Type>) => PopupModel =
    REDUCERS[event.type]
  return reduce(model, event)
}

const show = (model: PopupModel, changed: Partial<PopupState>): PopupModel => ({
  ...model,
  shown: { ...model.shown, ...changed },
})

const askForFocus = (model: PopupModel): PopupModel => ({
  ...model,
  focusRequests: model.focusRequests + 1,
})

/** Looks up a text as if it had been selected: of all kinds. */
function lookUp(model: PopupModel, text: string, chosen: string | null): PopupModel {
  const query = text.slice(0, LONGEST_QUERY)
  return askForFocus({
    ...show(model, { query, kind: 'all', chosen }),
    selected: query,
  })
}
