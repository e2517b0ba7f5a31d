// Looks up while typing; a long text only in the next frame, so that typing stays smooth.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { stretchOf } from '../../core/lookup/explain/index.ts'
import {
  type Library,
  type LookupResult,
  lookup,
  type Match,
  type Span,
} from '../../core/lookup/index.ts'

export interface LookedUp {
  /** The text that the result is about; the spans are offsets in it. */
  text: string
  result: LookupResult
  /** A later text is still to be looked up. */
  pending: boolean
}

/** UTF-16 units from which a lookup may cost a frame. */
const LONG = 20_000
const NOTHING: LookupResult = { matches: [], statements: [], nearest: [] }

/** 今年 is the year in which it is asked. */
const clock = () => ({ thisYear: new Date().getFullYear() })

export function useLookup(query: string, library: Library): LookedUp {
  const isLong = query.length > LONG
  const atOnce = useMemo(
    () => (isLong ? null : lookup(query, library, clock())),
    [isLong, query, library],
  )
  const [late, setLate] = useState({ text: '', result: NOTHING })
  useEffect(() => {
    if (!isLong) return
    const frame = requestAnimationFrame(() =>
      setLate({ text: query, result: lookup(query, library, clock()) }),
    )
    return () => cancelAnimationFrame(frame)
  }, [isLong, query, library])
  if (atOnce) return { text: query, result: atOnce, pending: false }
  return { ...late, pending: late.text !== query }
}

/**
 * Where in the text the chosen result is; null where that is all of it, where the text is a later
 * one, and for the nearest wording, which is no match.
 */
export function useStretch(looked: LookedUp, chosen: Match | null): Span | null {
  const { pending, text } = looked
  return useMemo(
    () =>
      chosen && chosen.confidence !== 'nearest' && !pending
        ? stretchOf(chosen, text)
        : null,
    [chosen, pending, text],
  )
}
