// What was done last, and the way back from it.
import { useText } from '../interface-text.tsx'

export interface Said {
  text: string
  failed?: boolean
  /** Takes it back. */
  undo?: () => void
}

export function Status({ said, onUndo }: { said: Said | null; onUndo: () => void }) {
  const t = useText()
  return (
    <div class="saved-status">
      <p role="status" data-testid="saved-status">
        {said && <span class={said.failed ? 'failed' : ''}>{said.text}</span>}
      </p>
      {said?.undo && (
        <button type="button" class="text-button" data-testid="undo" onClick={onUndo}>
          {t('savedUndo')}
          <span class="key" aria-hidden="true">
            Ctrl+Z
          </span>
        </button>
      )}
    </div>
  )
}
