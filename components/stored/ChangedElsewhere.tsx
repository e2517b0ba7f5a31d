// Says that what a form edits was changed in another window. What the user typed stays in the form.
import type { ComponentChildren } from 'preact'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { Stored } from './use-stored.ts'
import './changed-elsewhere.css'

export interface ChangedElsewhereProps<T> {
  stored: Stored<T>
  /** What stands there by now, in few words. */
  other?: ComponentChildren
  onTakeOver: () => void
  /** Nothing where the user has to see the other's first. */
  onSaveOver?: () => void
}

export function ChangedElsewhere<T>(props: ChangedElsewhereProps<T>) {
  const { stored, other, onTakeOver, onSaveOver } = props
  const t = useText()
  const { conflict, followed } = stored
  const isGone = conflict === 'gone'
  return (
    <div class="changed-elsewhere" data-testid="changed-elsewhere">
      <p role="alert">
        {conflict !== null && t(isGone ? 'goneElsewhere' : 'changedElsewhere')}
      </p>
      {conflict === null && followed && <p role="status">{t('followedElsewhere')}</p>}
      {conflict !== null && (
        <>
          {!isGone && other && (
            <p>
              {t('changedElsewhereNow')}
              <span lang="zh-CN">{other}</span>
            </p>
          )}
          <span class="button-row">
            <Button testId="take-over" onClick={onTakeOver}>
              {t(isGone ? 'changedGiveUp' : 'changedTakeOver')}
            </Button>
            {onSaveOver && (
              <Button testId="save-over" onClick={onSaveOver}>
                {t(isGone ? 'changedBringBack' : 'changedSaveOver')}
              </Button>
            )}
          </span>
        </>
      )}
    </div>
  )
}
