// The box with the selection. Its text area is never replaced and never written to while an
// input method composes in it: that would end the composition.
import type { RefObject, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Span } from '../../core/lookup/index.ts'
import { useText } from '../interface-text.tsx'
import { isComposing } from './composing.ts'
import { LONGEST_QUERY } from './popup-state.ts'
import { QueryMark } from './QueryMark.tsx'
import { useMarkInStep } from './use-mark-in-step.ts'
import './query-box.css'

export interface QueryBoxProps {
  boxRef: RefObject<HTMLTextAreaElement | null>
  text: string
  /** The stretch of the text to mark. */
  stretch: Span | null
  onText: (text: string, isPasted?: boolean) => void
  /** The reader is done here: Enter, or the arrow below the last character. */
  onLeave: () => void
}

export function QueryBox(props: QueryBoxProps) {
  const { boxRef, text, stretch, onText, onLeave } = props
  const t = useText()
  const layer = useRef<HTMLDivElement>(null)
  const composition = useComposition()
  // The same for what is drawn: what an input method composes is not yet in the text.
  const marked = composition.isUnsettled ? null : stretch
  useBoxText(boxRef, text)
  useMarkInStep(boxRef, layer, marked)

  const tell = (box: HTMLTextAreaElement, isPasted = false): void => {
    fitHeight(box)
    onText(box.value, isPasted)
  }

  return (
    <div class="query">
      <div class="query-line">
        <div class="query-field">
          {marked && <QueryMark layerRef={layer} text={text} at={marked} />}
          <textarea
            ref={boxRef}
            class="query-box"
            data-testid="query"
            rows={1}
            maxLength={LONGEST_QUERY}
            spellcheck={false}
            aria-label={t('queryLabel')}
            placeholder={t('queryPlaceholder')}
            onCompositionStart={composition.start}
            onCompositionEnd={({ currentTarget }) => {
              composition.end()
              tell(currentTarget)
            }}
            onInput={({ currentTarget, isComposing, inputType }) => {
              const isPasted = inputType === 'insertFromPaste'
              if (!isComposing && !composition.isOn()) tell(currentTarget, isPasted)
            }}
            onKeyDown={(event) => {
              if (composition.isOn() || !leavesBox(event)) return
              event.preventDefault()
              onLeave()
            }}
          />
        </div>
      </div>
      {text !== '' && (
        <button
          type="button"
          class="query-clear"
          aria-label={t('queryClear')}
          title={t('queryClear')}
          onClick={() => {
            onText('')
            boxRef.current?.focus()
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  )
}

/** Whether an input method composes: by the events, and as a state that is drawn. */
function useComposition() {
  const composing = useRef(false)
  const [isUnsettled, setUnsettled] = useState(false)
  const set = (isOn: boolean): void => {
    composing.current = isOn
    setUnsettled(isOn)
  }
  return {
    isUnsettled,
    isOn: () => composing.current,
    start: () => set(true),
    end: () => set(false),
  }
}

/** The text area keeps its own text; it is written only where it was changed from outside. */
function useBoxText(boxRef: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const box = boxRef.current
    if (!box) return
    if (box.value !== text) {
      box.value = text
      box.setSelectionRange(text.length, text.length)
    }
    fitHeight(box)
  }, [boxRef, text])
}

/** Enter, or the arrow below the last character. */
function leavesBox(event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean {
  if (isComposing(event)) return false
  const { key, shiftKey, currentTarget } = event
  const { selectionStart, selectionEnd, value } = currentTarget
  const isAtEnd = selectionStart === selectionEnd && selectionEnd === value.length
  return (key === 'Enter' && !shiftKey) || (key === 'ArrowDown' && isAtEnd)
}

/** Texts beyond this are higher than the box can be, and costly to measure. */
const CERTAINLY_FULL = 500

function fitHeight(box: HTMLTextAreaElement): void {
  const isFull = box.value.length > CERTAINLY_FULL
  box.classList.toggle('full', isFull)
  box.style.height = ''
  if (!isFull) box.style.height = `${box.scrollHeight}px`
}
