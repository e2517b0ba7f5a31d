// An act that is asked for twice: the first press says what it does, the second does it.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, type ButtonProps } from './Button.tsx'
import './confirm.css'

export interface ConfirmProps {
  look?: ButtonProps['look']
  /** Of the first button. */
  label: string
  question: string
  yes: string
  no: string
  /** Of the first button; those of the others end in -yes and -no. */
  testId: string
  onYes: () => void
}

export function Confirm(props: ConfirmProps) {
  const { look = 'box', label, question, yes, no, testId, onYes } = props
  const questionId = useId()
  const [isAsking, setAsking] = useState<boolean | null>(null)
  const first = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: the focus goes on to what stands there now, unless the act
  // has moved it elsewhere.
  useLayoutEffect(() => {
    if (isAsking) cancel.current?.focus()
    else if (isAsking === false && hasLostFocus()) first.current?.focus()
  }, [isAsking])
  if (!isAsking) {
    return (
      <Button
        look={look}
        testId={testId}
        buttonRef={first}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    )
  }
  const close = (): void => setAsking(false)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand within a paragraph
    <span
      class={`confirm confirm-${look}`}
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <span id={questionId}>{question}</span>
      <Button
        look={look}
        testId={`${testId}-yes`}
        aria-describedby={questionId}
        onClick={() => {
          close()
          onYes()
        }}
      >
        {yes}
      </Button>
      <Button
        look={look}
        testId={`${testId}-no`}
        buttonRef={cancel}
        aria-describedby={questionId}
        onClick={close}
      >
        {no}
      </Button>
    </span>
  )
}

const hasLostFocus = (): boolean =>
  document.activeElement === null || document.activeElement === document.body
