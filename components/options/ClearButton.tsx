// Clears on the second press: the first one says what will be gone.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../interface-text.tsx'

export interface ClearButtonProps {
  /** The names of what will be gone. */
  parts: string
  onClear: () => void
}

export function ClearButton({ parts, onClear }: ClearButtonProps) {
  const t = useText()
  const [asking, setAsking] = useState<boolean | null>(null)
  const clear = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  // The button with the focus goes away: the one in its place takes it. Not at the start.
  useEffect(() => {
    if (asking !== null) (asking ? keep : clear).current?.focus()
  }, [asking])

  if (!asking) {
    return (
      <button
        ref={clear}
        type="button"
        class="option-button"
        data-testid="clear"
        onClick={() => setAsking(true)}
      >
        {t('dataClear')}
      </button>
    )
  }
  return (
    <fieldset class="option-ask">
      <legend>{t('dataClearAsk', { parts })}</legend>
      <button
        type="button"
        class="option-button"
        data-testid="clear-yes"
        onClick={() => {
          setAsking(false)
          onClear()
        }}
      >
        {t('dataClearYes')}
      </button>
      <button
        ref={keep}
        type="button"
        class="option-button"
        data-testid="clear-no"
        onClick={() => setAsking(false)}
      >
        {t('dataClearNo')}
      </button>
    </fieldset>
  )
}
