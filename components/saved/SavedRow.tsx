// A pin, or a text that was looked up: pressing it looks it up again.
import type { ComponentChildren } from 'preact'
import { shorten } from '../../core/text/shorten.ts'
import { useText } from '../interface-text.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Row } from '../ui/Row.tsx'

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
    <Row
      testId="saved-row"
      main={
        <button
          type="button"
          class="row-main"
          data-testid="look-up"
          title={t('savedLookup', { text: shorten(name) })}
          onClick={onLookup}
        >
          {main}
        </button>
      }
      below={below}
      actions={
        <IconButton
          sign="×"
          testId="remove"
          label={t('savedRemoveLabel', { text: shorten(name) })}
          title={t('savedRemove')}
          onClick={({ currentTarget }) => onRemove(currentTarget.closest('li'))}
        />
      }
    />
  )
}
