// One pin or one text that was looked up: pressing it looks it up again.
import type { ComponentChildren } from 'preact'
import { shorten } from '../../core/text/shorten.ts'
import { useText } from '../interface-text.tsx'

export interface SavedRowProps {
  name: string
  main: ComponentChildren
  below: ComponentChildren
  onLookup: () => void
  onRemove: (row: Element | null) => void
}

export function SavedRow({ name, main, below, onLookup, onRemove }: SavedRowProps) {
  const t = useText()
  return (
    <li class="saved-row" data-testid="saved-row">
      <div class="saved-body">
        <button
          type="button"
          class="saved-main"
          data-testid="look-up"
          title={t('savedLookup', { text: shorten(name) })}
          onClick={onLookup}
        >
          {main}
        </button>
        <p class="saved-below">{below}</p>
      </div>
      <button
        type="button"
        class="saved-remove"
        data-testid="remove"
        aria-label={t('savedRemoveLabel', { text: shorten(name) })}
        title={t('savedRemove')}
        onClick={({ currentTarget }) => onRemove(currentTarget.closest('li'))}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
