// Tells what was looked up, for the history: a text that came from outside, and one with which
// something was done. What is merely typed is not told.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Match } from '../../core/lookup/index.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import type { Translate } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import type { ActionBarProps } from './ActionBar.tsx'
import type { Effects } from './use-actions.ts'
import type { LookedUp } from './use-lookup.ts'

export interface Recorder {
  /** To be called when something is done with the chosen result. */
  record: () => void
  /** A text has arrived, and is recorded when its results are there. */
  expect: (text: string) => void
  outcome: WriteResult
}

/** @param arrived the text to open with, where it came from outside */
export function useRecord(
  { text, pending }: LookedUp,
  chosen: Match | null,
  record: Effects['record'],
  arrived: string | null,
): Recorder {
  const expected = useRef(arrived)
  const [outcome, setOutcome] = useState<WriteResult>('ok')
  const recordNow = (): void => {
    const found = chosen?.confidence === 'nearest' ? null : chosen
    if (text.trim() !== '') void record(text, found).then(setOutcome)
  }
  useEffect(() => {
    if (pending || expected.current !== text) return
    expected.current = null
    recordNow()
  })
  return {
    record: recordNow,
    expect: (coming) => {
      expected.current = coming
    },
    outcome,
  }
}

/** What is done with a result records its text; where that failed, the bar says so. */
export function withRecord<Bar extends ActionBarProps>(
  bar: Bar,
  { record, outcome }: Recorder,
  t: Translate,
): Bar {
  const failure =
    outcome === 'ok' ? null : { text: t(WRITE_FAILED[outcome]), failed: true, time: 0 }
  return {
    ...bar,
    done: bar.done ?? failure,
    onAction: (action) => {
      if (action.effect.type !== 'saved') record()
      bar.onAction(action)
    },
  }
}
