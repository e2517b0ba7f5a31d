// The panel's view of the check. It is loaded when the first check is asked for.
import { CHECK_EFFECTS, checkShortcut } from '../../app/check/effects.ts'
import { pageInFront } from '../../app/check/page-in-front.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { showFindings } from '../../components/check/show-findings.tsx'
import type { CheckTarget } from '../../core/findings/session.ts'

export interface CheckView {
  /** In place of what was checked before. */
  check: (target: CheckTarget) => void
}

export async function showCheck(root: HTMLElement, windowId: number): Promise<CheckView> {
  const [options, shortcut] = await Promise.all([loadOptions(), checkShortcut()])
  const listeners = new Set<(target: CheckTarget) => void>()
  let waiting: CheckTarget | null = null
  showFindings(root, options, onOptions, {
    shortcut,
    effects: { ...CHECK_EFFECTS, pageInFront: () => pageInFront(windowId) },
    targets: (listener) => {
      listeners.add(listener)
      if (waiting) listener(waiting)
      waiting = null
      return () => listeners.delete(listener)
    },
  })
  return {
    check: (target) => {
      if (listeners.size === 0) waiting = target
      for (const listener of listeners) listener(target)
    },
  }
}
