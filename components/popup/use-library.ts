// The library with what the user's own notices hold for the text: read while the text is looked up in
// what is at hand, and put in its place when it is there.

import { useEffect, useState } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'

/** With what own notices hold for a text; null where that is nothing. */
export type FindMore = (text: string, base: Library) => Promise<Library | null>

/**
 * @param base what is at hand
 * @returns that of an earlier text until that of the present one is there: what it holds is right, too
 */
export function useLibrary(query: string, base: Library, findMore?: FindMore): Library {
  const [more, setMore] = useState<{ base: Library; library: Library } | null>(null)
  useEffect(() => {
    if (!findMore || query.trim() === '') return
    let isCurrent = true
    void findMore(query, base).then((library) => {
      if (isCurrent) setMore(library && { base, library })
    })
    return () => {
      isCurrent = false
    }
  }, [query, base, findMore])
  return more?.base === base ? more.library : base
}
