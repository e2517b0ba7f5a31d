// The buttons below a card, with their keys, and a line that says what was done.
import { useText } from '../interface-text.tsx'
import type { Action } from './actions.ts'
import './action-bar.css'

export interface Done {
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
  const button = (action: Action) => (
    <button
      key={action.id}
      type="button"
      class="action"
      data-testid={`action-${action.id}`}
      aria-keyshortcuts={action.shift ? `Shift+${action.key}` : action.key}
      onClick={() => onAction(action)}
    >
      {action.label}
      <span class="key" aria-hidden="true">
        {action.keyLabel}
      </span>
    </button>
  )
  // The way to another page stands apart from what is done with the wording.
  const isWay = ({ id }: Action): boolean => id === 'saved'
  return (
    <div class="action-bar">
      <p class="action-done" role="status" data-testid="copied">
        {done && (
          <span key={done.time} class={done.failed ? 'failed' : ''}>
            {done.text}
          </span>
        )}
      </p>
      <div class="actions">{actions.filter((action) => !isWay(action)).map(button)}</div>
      <div class="key-help">
        <p>{t('keyHelp')}</p>
        {actions.filter(isWay).map(button)}
      </div>
    </div>
  )
}
