// The check at work: the state machine, and the check that it is told of.
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import type { CheckTarget, RunningCheck } from '../../core/findings/session.ts'
import type { CheckEffects } from './effects.ts'
import { type FindingsModel, openingFindings } from './findings-model.ts'
import { type Dispatch, type FindingsEvent, findingsReducer } from './findings-reducer.ts'

export interface CheckAtWork {
  model: FindingsModel
  dispatch: Dispatch
  /** Null where nothing is being checked. */
  running: () => RunningCheck | null
  start: (target: CheckTarget) => void
  end: () => void
}

/**
 * @param targets tells of what is to be checked, the first at once; returns how to stop
 */
export function useCheck(
  effects: CheckEffects,
  targets: (listener: (target: CheckTarget) => void) => () => void,
): CheckAtWork {
  const [model, dispatch] = useReducer<FindingsModel, FindingsEvent>(
    findingsReducer,
    openingFindings(),
  )
  const check = useRef<RunningCheck | null>(null)
  const start = useCallback(
    (target: CheckTarget): void => {
      check.current?.end()
      dispatch({ type: 'started', target })
      // What an ended check still tells is no news.
      let isOver = false
      const started = effects.start(target, (update) => {
        if (!isOver) dispatch(update)
      })
      check.current = {
        ...started,
        end: () => {
          isOver = true
          started.end()
        },
      }
    },
    [effects],
  )
  const end = useCallback((): void => {
    check.current?.end()
    check.current = null
    dispatch({ type: 'ended' })
  }, [])
  useEffect(() => targets(start), [targets, start])
  useEffect(() => () => check.current?.end(), [])
  return { model, dispatch, running: () => check.current, start, end }
}
