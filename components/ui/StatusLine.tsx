// What was done last, and the way back from it.

import { shorten } from '../../core/text/shorten.ts'
import { useText } from '../interface-text.tsx'
import { Button } from './Button.tsx'
import './status-line.css'

export interface Status {
  text: string
  failed?: boolean
  /** Where what was done can be seen. */
  link?: { href: string; text: string }
  /** Takes it back. */
  undo?: () => void
  /** What is taken back, where that is not what the text says. */
  undoes?: string
}

export interface StatusLineProps {
  status: Status | null
  onUndo: () => void
}

export function StatusLine({ status, onUndo }: StatusLineProps) {
  const t = useText()
  return (
    <div class="status-line">
      <p role="status" data-testid="saved-status">
        {status && <span class={status.failed ? 'failure' : ''}>{status.text}</span>}
      </p>
      {status?.link && (
        <a href={status.link.href} lang="zh-CN" data-testid="saved-link">
          {status.link.text}
        </a>
      )}
      {status?.undo && (
        <Button look="text" testId="undo" onClick={onUndo}>
          {status.undoes === undefined
            ? t('savedUndo')
            : t('savedUndoOf', { text: shorten(status.undoes) })}{' '}
          <span class="key" aria-hidden="true">
            Ctrl+Z
          </span>
        </Button>
      )}
    </div>
  )
}
