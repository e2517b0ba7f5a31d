// What was done last on a page, and the way back from it: by its button, or Ctrl+Z, step by step.
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
  const [said, setSaid] = useState<Said | null>(null)
  /** What can be taken back, the last at the end. */
  const [steps, setSteps] = useState<readonly Said[]>([])
  const say = (next: Said | null): void => {
    setSaid(next)
    if (next?.undo) setSteps((before) => [...before, next])
  }
  const undo = (): void => {
    const last = steps.at(-1)
    if (!last?.undo) return
    search?.current?.focus()
    setSteps(steps.slice(0, -1))
    setSaid(null)
    last.undo()
  }
  useListKeys(search, undo)
  return { said: withStep(said, steps.at(-1)), say, undo }
}

/** What is said now, with the step that Ctrl+Z takes back. */
export function withStep(said: Said | null, step: Said | null | undefined): Said | null {
  if (!step?.undo) return said
  return said === null || said === step
    ? step
    : { ...said, undo: step.undo, undoes: step.text }
}
