// What is checked, and how to go on: to the next finding, to another page, to the end.
import { useText } from '../interface-text.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { isRunning, shownFindings } from './findings-view.ts'
import type { CheckAtWork } from './use-check.ts'

export interface CheckHeadProps {
  check: CheckAtWork
  /** Undefined where there is no page. */
  onCheckPage: (() => void) | undefined
}

export function CheckHead({ check, onCheckPage }: CheckHeadProps) {
  const t = useText()
  const { model, dispatch, running, end } = check
  const { target, title, phase } = model
  const isBox = target?.what === 'text'
  return (
    <header class="check-head">
      {target !== null && (
        <p class="check-source" data-testid="check-source">
          {isBox ? t('checkOfBox') : title}
        </p>
      )}
      <div class="check-tools">
        <Steps model={model} dispatch={dispatch} />
        <span class="check-ways">
          {onCheckPage && !isRunning(model) && (
            <Button look="text" testId="check-page" onClick={onCheckPage}>
              {t('checkPage')}
            </Button>
          )}
          {(phase === 'done' || phase === 'stopped' || phase === 'failed') && (
            <Button
              look="text"
              testId="check-again"
              onClick={() => {
                dispatch({ type: 'reading-started' })
                running()?.refresh()
              }}
            >
              {t('checkAgain')}
            </Button>
          )}
          {target !== null && (
            <Button look="text" testId="check-end" title={t('checkEndHow')} onClick={end}>
              {t('checkEnd')}
            </Button>
          )}
        </span>
      </div>
    </header>
  )
}

/** Where the reader is among the findings, and the ways to the next ones. */
function Steps({ model, dispatch }: Pick<CheckAtWork, 'model' | 'dispatch'>) {
  const t = useText()
  const shown = shownFindings(model)
  const at = shown.findIndex(({ key }) => key === model.current)
  if (shown.length === 0) return null
  return (
    <span class="check-steps">
      <IconButton
        sign="‹"
        label={t('checkPrevious')}
        title={`${t('checkPrevious')} Shift+F8`}
        testId="finding-previous"
        aria-keyshortcuts="Shift+F8"
        onClick={() => dispatch({ type: 'stepped', by: -1 })}
      />
      <span class="check-position" data-testid="check-position">
        {at + 1} / {shown.length}
      </span>
      <IconButton
        sign="›"
        label={t('checkNext')}
        title={`${t('checkNext')} F8`}
        testId="finding-next"
        aria-keyshortcuts="F8"
        onClick={() => dispatch({ type: 'stepped', by: 1 })}
      />
    </span>
  )
}
