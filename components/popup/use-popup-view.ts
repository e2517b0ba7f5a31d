// What is on show, computed anew only where what it depends on has changed.
import { useMemo } from 'preact/hooks'
import {
  type Subject,
  subjectOfMatch,
  subjectOfNotice,
} from '../../core/actions/subject.ts'
import type { CitedRecord } from '../../core/cite/index.ts'
import { relate } from '../../core/lookup/facts/index.ts'
import type {
  Library,
  Match,
  NoticeFacts,
  Related,
  Span,
} from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import {
  type Filtered,
  filterResults,
  matchesInScope,
} from '../../core/results/filter.ts'
import type { Scope } from '../../core/results/scope.ts'
import { useText } from '../interface-text.tsx'
import { type Action, actionsOf } from './actions.ts'
import type { PopupProps } from './popup-props.ts'
import type { Dispatch, PopupModel } from './popup-reducer.ts'
import {
  isEmpty,
  type LookedUp,
  libraryOf,
  noticeAtGlance,
  pinsOnShow,
  recordToCite,
  stretchOnShow,
} from './popup-view.ts'
import { useLookedUp } from './use-looked-up.ts'

export interface PopupView extends Filtered {
  library: Library
  looked: LookedUp
  /** Nothing is looked up: the notice is shown at a glance. */
  isEmpty: boolean
  scope: Scope
  /** Of all kinds, in the scope. */
  matches: readonly Match[]
  /** What belongs to the chosen result. */
  related: Related | null
  /** Where in the text the chosen result is. */
  stretch: Span | null
  glance: NoticeFacts | null
  /** What can be acted on; null where nothing is on show. */
  subject: Subject | null
  actions: readonly Action[]
  /** The record that is being cited; null where none is. */
  cited: CitedRecord | null
  pins: readonly Pin[]
}

export function usePopupView(
  model: PopupModel,
  { library: base, effects }: PopupProps,
  dispatch: Dispatch,
): PopupView {
  const t = useText()
  const { shown, selected } = model
  const library = libraryOf(model, base)
  const looked = useLookedUp(model, library, dispatch)
  const { result, text } = looked
  const { scope, matches } = useMemo(
    () => matchesInScope(result.matches, shown.scope),
    [result, shown.scope],
  )
  const filtered = useMemo(
    () => filterResults(result, matches, shown.kind, shown.chosen),
    [result, matches, shown.kind, shown.chosen],
  )
  const { chosen } = filtered
  const related = useMemo(
    // The nearest wording is no match: nothing is said of a theme, issuers or slogans.
    () =>
      chosen && chosen.confidence !== 'nearest'
        ? relate(chosen.entry, library.facts, library.holdings)
        : null,
    [chosen, library],
  )
  const glance = useMemo(() => noticeAtGlance(library), [library])
  // The panel follows what is selected: the same text may be in a field now, or no more.
  const writable = effects.writable()
  const empty = isEmpty(model)
  const isSelected = text === selected
  const isPinned = chosen !== null && model.pins.some(({ id }) => id === chosen.entry.id)
  const subject = useMemo(() => {
    if (empty) return glance && subjectOfNotice(glance, library, writable)
    const circumstances = { text, isSelected, writable, isPinned }
    return (
      chosen && subjectOfMatch(chosen, related?.notice ?? null, library, circumstances)
    )
  }, [empty, glance, chosen, related, library, writable, text, isSelected, isPinned])
  return {
    ...filtered,
    library,
    looked,
    isEmpty: empty,
    scope,
    matches,
    related,
    stretch: useMemo(() => stretchOnShow(looked, chosen), [looked, chosen]),
    glance,
    subject,
    actions: useMemo(() => (subject ? actionsOf(subject, t) : []), [subject, t]),
    cited: recordToCite(model, subject?.record ?? null),
    pins: useMemo(() => pinsOnShow(model.pins, library), [model.pins, library]),
  }
}
