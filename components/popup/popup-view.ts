// What the popup shows, derived from what it knows: pure functions of the model.

import type { CitedRecord } from '../../core/cite/index.ts'
import { stretchOf } from '../../core/lookup/explain/index.ts'
import { noticeFacts } from '../../core/lookup/facts/index.ts'
import type {
  Library,
  LookupResult,
  Match,
  NoticeFacts,
  Span,
} from '../../core/lookup/index.ts'
import { lookup } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { Message, PopupModel } from './popup-reducer.ts'

/** UTF-16 units from which a lookup may cost a frame. */
const LONG = 20_000

export const isLong = (query: string): boolean => query.length > LONG

export const isEmpty = ({ shown }: PopupModel): boolean => shown.query.trim() === ''

/**
 * The library that is looked up in.
 * @param base what is at hand
 * @returns that of an earlier text until that of the present one is there: what it holds is right, too
 */
export function libraryOf({ extended }: PopupModel, base: Library): Library {
  return extended?.base === base ? extended.library : base
}

export interface LookedUp {
  /** The text that the result is about; the spans are offsets in it. */
  text: string
  result: LookupResult
  /** A later text is still to be looked up. */
  pending: boolean
}

/** Looks a text up; 今年 is the year in which it is asked. */
export function lookUpNow(query: string, library: Library): LookedUp {
  const result = lookup(query, library, { thisYear: new Date().getFullYear() })
  return { text: query, result, pending: false }
}

/** For a long text: what was found for it, or for the one before while that is to come. */
export function lookedUpLater({ shown, lookedUpLater }: PopupModel): LookedUp {
  return { ...lookedUpLater, pending: lookedUpLater.text !== shown.query }
}

/**
 * Where in the text the chosen result is; null where that is all of it, where the text is a later
 * one, and for the nearest wording, which is no match.
 */
export function stretchOnShow(
  { pending, text }: LookedUp,
  chosen: Match | null,
): Span | null {
  return chosen && chosen.confidence !== 'nearest' && !pending
    ? stretchOf(chosen, text)
    : null
}

/** The notice that is shown while nothing is looked up. */
export function noticeAtGlance(library: Library): NoticeFacts | null {
  return noticeFacts(library.holdings.notices[0]?.id ?? '', library.facts)
}

/** The record that is being cited; null also where another result was chosen meanwhile. */
export function recordToCite(
  { citing }: PopupModel,
  onShow: CitedRecord | null,
): CitedRecord | null {
  return citing !== null && citing.wording === onShow?.wording ? onShow : null
}

/** What was done with what is on show. */
export function messageAbout(
  { message }: PopupModel,
  about: Match | null,
): Message | null {
  return message?.about === about ? message : null
}

/** Without the mark that a file is their source where a notice at hand has their words. */
export function pinsOnShow(pins: readonly Pin[], { entries }: Library): Pin[] {
  return pins.map(({ imported, ...pin }) => {
    const isKnown =
      imported === undefined ||
      entries.some(({ id, text }) => id === pin.id && text === pin.wording)
    return isKnown ? pin : { ...pin, imported }
  })
}
