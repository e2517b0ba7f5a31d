// The buttons below a card, each with its key, and a line that says what was done.
import { useRef } from 'preact/hooks'
import { useText } from '../interface-text.tsx'
import type { Action } from './actions.ts'
import './action-bar.css'

interface Done {
  text: string
  failed: boolean
  /** Counts, so that the same thing done again is said again. */
  time: number
}

export interface ActionBarProps {
  actions: readonly Action[]
  done: Done | null
  onAction: (action: Action) => void
}

export function ActionBar({ actions, done, onAction }: ActionBarProps) {
  const t = useText()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => menu.current?.removeAttribute('open')
  const button = (action: Action) => (
    <button
      key={action.id}
      type="button"
      class="action"
      data-testid={`action-${action.id}`}
      aria-keyshortcuts={action.shift ? `Shift+${action.key}` : action.key}
      onClick={() => {
        close()
        onAction(action)
      }}
    >
      {action.label}
      <span class="key" aria-hidden="true">
        {action.keyLabel}
      </span>
    </button>
  )
  // The page of pins has a link in the footer and only its key here.
  const buttons = actions.filter(({ id, wider }) => id !== 'saved' && !wider)
  const wider = actions.filter((action) => action.wider)
  return (
    <div class="action-bar">
      <p class="action-done" role="status" data-testid="copied">
        {done && (
          <span key={done.time} class={done.failed ? 'failed' : ''}>
            {done.text}
          </span>
        )}
      </p>
      <div class="actions">
        {buttons.map(button)}
        {wider.length > 0 && (
          <details
            class="wider"
            ref={menu}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !menu.current?.open) return
              // The popup stays.
              event.preventDefault()
              close()
              menu.current.querySelector('summary')?.focus()
            }}
          >
            <summary class="action" data-testid="action-wider">
              {t('actionWider')}
            </summary>
            <div class="wider-actions">{wider.map(button)}</div>
          </details>
        )}
      </div>
    </div>
  )
}
