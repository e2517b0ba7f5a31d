// The first line of the card: how sure the wording is, and quietly the menu and the way out.
import { useState } from 'preact/hooks'
import type { BubbleCardProps } from './BubbleCard.tsx'

export function BubbleHead({ answer, effects }: BubbleCardProps) {
  const { result, words } = answer
  const [menuIsOpen, setMenuIsOpen] = useState(false)
  return (
    <div class="head">
      {result && (
        <span class="confidence" data-confidence={result.confidence}>
          {result.label}
        </span>
      )}
      <span class="head-room" />
      {menuIsOpen && (
        <button
          type="button"
          class="off-here"
          data-testid="off-here"
          onClick={effects.turnOffHere}
        >
          {words.offHere}
        </button>
      )}
      <button
        type="button"
        class="sign"
        aria-label={words.menu}
        title={words.menu}
        aria-expanded={menuIsOpen}
        data-testid="menu"
        onClick={() => setMenuIsOpen(!menuIsOpen)}
      >
        ⋯
      </button>
      <button
        type="button"
        class="sign"
        aria-label={words.close}
        title={words.close}
        data-testid="close"
        onClick={effects.close}
      >
        ✕
      </button>
    </div>
  )
}
