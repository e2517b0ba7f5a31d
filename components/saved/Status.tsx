// What was done last, and the way back from it.

import { shorten } from '../../core/text/shorten.ts'
import { useText } from '../interface-text.tsx'

export interface Said {
  text: string
  failed?: boolean
  /** Where what was done can be seen. */
  link?: { href: string; text: string }
  /** Takes it back. */
  undo?: () => void
  /** What is taken back, where that is not what the text says. */
  undoes?: string
}

export function Status({ said, onUndo }: { said: Said | null; onUndo: () => void }) {
  const t = useText()
  return (
    <div class="saved-status">
      <p role="status" data-testid="saved-status">
        {said && <span class={said.failed ? 'failed' : ''}>{said.text}</span>}
      </p>
      {said?.link && (
        <a href={said.link.href} lang="zh-CN" data-testid="saved-link">
          {said.link.text}
        </a>
      )}
      {said?.undo && (
        <button type="button" class="text-button" data-testid="undo" onClick={onUndo}>
          {said.undoes === undefined
            ? t('savedUndo')
            : t('savedUndoOf', { text: shorten(said.undoes) })}
          <span class="key" aria-hidden="true">
            Ctrl+Z
          </span>
        </button>
      )}
    </div>
  )
}
