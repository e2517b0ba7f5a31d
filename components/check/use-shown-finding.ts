// The finding that the user goes to gets the focus in the list, and is shown in the page or the box.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { showInBox } from './box-text.ts'
import { currentFinding } from './findings-view.ts'
import type { CheckAtWork } from './use-check.ts'

export function useShownFinding(
  { model, running }: CheckAtWork,
  list: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
): void {
  const { focusRequests } = model
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each request, and only then: a check that ends moves nothing
  useEffect(() => {
    const current = focusRequests > 0 ? currentFinding(model) : null
    if (current === null) return
    if (model.target?.what === 'text') showInBox(box.current, current)
    else running()?.show(current)
    const button = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    button?.focus({ preventScroll: true })
    // The row with its buttons, and not the button alone.
    button?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [focusRequests])
  useKeptFocus(model.current, list)
}

/** Where the row with the focus is gone, as it was corrected, the one in its place gets it. */
function useKeptFocus(current: string | null, list: RefObject<HTMLElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is the current one
  useLayoutEffect(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [current, list])
}
