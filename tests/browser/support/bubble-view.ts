// What a bubble shows, by its stable hooks (data-testid), in Chromium and in Firefox.

export interface BubbleView {
  /** Text of the card; null while there is the button alone. */
  card: string | null
  wording: string | null
  place: string | null
  said: string
  statements: readonly string[]
  nothing: string | null
  /** The test id of what has the focus in the bubble. */
  focus: string | null
  /** What the bubble takes of the viewport; null while it is hidden. */
  box: { left: number; top: number; right: number; bottom: number } | null
}

/** @param root an expression that gives the shadow root or nothing */
export const bubbleViewScript = (root: string): string => `(() => {
  const root = ${root}
  if (!root) return null
  const text = (id) => root.querySelector('[data-testid="' + id + '"]')?.innerText ?? null
  const shown = root.querySelector('[role=dialog], .open')
  if (!shown) return null
  const { left, top, right, bottom } = shown.getBoundingClientRect()
  const isSeen = getComputedStyle(shown).visibility === 'visible'
  const dialog = root.querySelector('[role=dialog]')
  return JSON.stringify({
    card: dialog?.innerText ?? null,
    wording: text('wording'),
    place: text('place'),
    said: root.querySelector('.visually-hidden[role=status]')?.textContent ?? '',
    statements: [...root.querySelectorAll('[data-testid=statement]')].map((one) => one.innerText),
    nothing: text('nothing'),
    focus: root.activeElement && (root.activeElement.dataset.testid ?? root.activeElement.className),
    box: isSeen ? { left, top, right, bottom } : null,
  })
})()`

export function parseBubbleView(json: unknown): BubbleView | null {
  // The script above gives exactly this.
  return typeof json === 'string' ? (JSON.parse(json) as BubbleView) : null
}
