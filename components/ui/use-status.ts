// What was done last on a page, and the way back from it, step by step: by its button or Ctrl+Z.
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Status } from './StatusLine.tsx'
import { useListKeys } from './use-list-keys.ts'

export interface StatusState {
  status: Status | null
  say: (status: Status | null) => void
  undo: () => void
}

/** @param search where the focus goes when the button of the way back goes away */
export function useStatus(search: RefObject<HTMLElement | null> | null): StatusState {
  const [status, setStatus] = useState<Status | null>(null)
  /** What can be taken back, the last at the end. */
  const [steps, setSteps] = useState<readonly Status[]>([])
  const say = (next: Status | null): void => {
    setStatus(next)
    if (next?.undo) setSteps((before) => [...before, next])
  }
  const undo = (): void => {
    const last = steps.at(-1)
    if (!last?.undo) return
    search?.current?.focus()
    setSteps(steps.slice(0, -1))
    setStatus(null)
    last.undo()
  }
  useListKeys(search, undo)
  return { status: withStep(status, steps.at(-1)), say, undo }
}

/** The status with the step that Ctrl+Z takes back. */
export function withStep(
  status: Status | null,
  step: Status | null | undefined,
): Status | null {
  if (!step?.undo) return status
  return status === null || status === step
    ? step
    : { ...status, undo: step.undo, undoes: step.text }
}
