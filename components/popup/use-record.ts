// Records what was looked up, for the history: a text that came from outside, and one with which
// something was done. What is merely typed is not recorded.

import { useCallback, useEffect } from 'preact/hooks'
import type { Match } from '../../core/lookup/index.ts'
import type { Effects } from './effects.ts'
import type { Dispatch } from './popup-reducer.ts'
import type { LookedUp } from './popup-view.ts'

/**
 * @param toRecord the text that has arrived, and is recorded when its results are there
 * @returns records the text on show, because something is done with the chosen result
 */
export function useRecord(
  toRecord: string | null,
  { text, pending }: LookedUp,
  chosen: Match | null,
  record: Effects['record'],
  dispatch: Dispatch,
): () => void {
  const recordOnShow = useCallback((): void => {
    if (text.trim() === '') return
    const found = chosen?.confidence === 'nearest' ? null : chosen
    void record(text, found).then((outcome) =>
      dispatch({ type: 'recording-ended', outcome }),
    )
  }, [text, chosen, record, dispatch])
  useEffect(() => {
    if (pending || toRecord !== text) return
    dispatch({ type: 'recording-started' })
    recordOnShow()
  }, [pending, toRecord, text, recordOnShow, dispatch])
  return recordOnShow
}
