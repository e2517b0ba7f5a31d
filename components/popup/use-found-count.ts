// Counts the certain findings of a selection of more than a sentence, once its results are painted.
import { useEffect, useState } from 'preact/hooks'
import { sentences } from '../../core/text/sentences.ts'
import type { Effects } from './effects.ts'

/** Milliseconds after the last change of the text: who types is not kept from it. */
const PAUSE = 250

/** @returns 0 where there are none, or they are not known */
export function useFoundCount(text: string, count: Effects['countFindings']): number {
  const [found, setFound] = useState({ text: '', count: 0 })
  useEffect(() => {
    if (!count || sentences(text.trim()).length < 2) return
    let isCurrent = true
    const timer = setTimeout(() => {
      void count(text).then((certain) => {
        if (isCurrent && certain !== null) setFound({ text, count: certain })
      })
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text, count])
  return found.text === text ? found.count : 0
}
