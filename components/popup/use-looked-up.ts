// Looks up while typing; a long text only in the next frame, so that typing stays smooth.
import { useEffect, useMemo } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import type { Dispatch, PopupModel } from './popup-reducer.ts'
import { isLong, type LookedUp, lookedUpLater, lookUpNow } from './popup-view.ts'

export function useLookedUp(
  model: PopupModel,
  library: Library,
  dispatch: Dispatch,
): LookedUp {
  const { query } = model.shown
  const atOnce = useMemo(
    () => (isLong(query) ? null : lookUpNow(query, library)),
    [query, library],
  )
  useEffect(() => {
    if (!isLong(query)) return
    const frame = requestAnimationFrame(() =>
      dispatch({ type: 'long-text-looked-up', ...lookUpNow(query, library) }),
    )
    return () => cancelAnimationFrame(frame)
  }, [query, library, dispatch])
  return atOnce ?? lookedUpLater(model)
}
