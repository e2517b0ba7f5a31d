// What a bubble shows, in Chromium and in Firefox.

export interface BubbleView {
  isFocused: boolean
  /** What the button takes of the viewport; null while it is hidden. */
  box: { left: number; top: number; right: number; bottom: number } | null
}

/** @param root an expression that gives the shadow root or nothing */
export const bubbleViewScript = (root: string): string => `(() => {
  const root = ${root}
  const button = root?.querySelector('button')
  if (!button) return null
  const { left, top, right, bottom } = button.getBoundingClientRect()
  const isSeen = getComputedStyle(button).visibility === 'visible'
  return JSON.stringify({
    isFocused: root.activeElement === button,
    box: isSeen ? { left, top, right, bottom } : null,
  })
})()`

export function parseBubbleView(json: unknown): BubbleView | null {
  // The script above gives exactly this.
  return typeof json === 'string' ? (JSON.parse(json) as BubbleView) : null
}
