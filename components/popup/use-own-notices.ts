// Searches the user's own notices, while the text is looked up in what is at hand.
import { useEffect } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import type { FindMore } from '../find-more.ts'
import type { Dispatch } from './popup-reducer.ts'

/** @param base the library at hand */
export function useOwnNotices(
  query: string,
  base: Library,
  findMore: FindMore | undefined,
  dispatch: Dispatch,
): void {
  useEffect(() => {
    if (!findMore || query.trim() === '') return
    let isCurrent = true
    void findMore(query, base).then((library) => {
      // An earlier text that is answered late changes nothing.
      if (isCurrent) dispatch({ type: 'own-notices-searched', base, library })
    })
    return () => {
      isCurrent = false
    }
  }, [query, base, findMore, dispatch])
}
