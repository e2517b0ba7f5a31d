// Clears a list, after a second press in the same place.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../interface-text.tsx'

export function ClearButton({ count, onClear }: { count: number; onClear: () => void }) {
  const t = useText()
  const question = useId()
  const [asked, setAsked] = useState(false)
  const isBack = useRef(false)
  const first = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: the focus goes on to what stands there now.
  useLayoutEffect(() => {
    if (asked) cancel.current?.focus()
    else if (isBack.current) first.current?.focus()
    isBack.current = false
  }, [asked])
  const goBack = (): void => {
    isBack.current = true
    setAsked(false)
  }
  const answer = {
    type: 'button',
    class: 'text-button',
    'aria-describedby': question,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && goBack(),
  } as const
  if (!asked) {
    return (
      <button
        ref={first}
        type="button"
        class="text-button"
        data-testid="clear"
        onClick={() => setAsked(true)}
      >
        {t('savedClear')}
      </button>
    )
  }
  return (
    <span class="saved-sure">
      <span id={question}>{t('savedClearSure', { n: count })}</span>
      <button
        {...answer}
        data-testid="clear-yes"
        onClick={() => {
          setAsked(false)
          onClear()
        }}
      >
        {t('savedClearYes')}
      </button>
      <button {...answer} ref={cancel} data-testid="clear-no" onClick={goBack}>
        {t('savedClearNo')}
      </button>
    </span>
  )
}
