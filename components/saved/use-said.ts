// What was done last on a page, and the way back from it: by its button, or Ctrl+Z.
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Said } from './Status.tsx'
import { useListKeys } from './use-list-keys.ts'

export interface SaidState {
  said: Said | null
  say: (said: Said | null) => void
  undo: () => void
}

/** @param search where the focus goes when the button of the way back goes away */
export function useSaid(search: RefObject<HTMLElement | null> | null): SaidState {
  const [said, say] = useState<Said | null>(null)
  const undo = (): void => {
    if (!said?.undo) return
    search?.current?.focus()
    say(null)
    said.undo()
  }
  useListKeys(search, undo)
  return { said, say, undo }
}
