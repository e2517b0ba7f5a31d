// The box for a text that no script can read: pasted from a canvas editor, a PDF, another program.
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { LONGEST_CHECK } from '../../core/findings/blocks.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { FindingsModel } from './findings-model.ts'
import type { Dispatch } from './findings-reducer.ts'

export interface TextBoxProps {
  boxRef: RefObject<HTMLTextAreaElement | null>
  model: FindingsModel
  dispatch: Dispatch
  onText: (text: string) => void
  onCopy: () => void
}

export function TextBox({ boxRef, model, dispatch, onText, onCopy }: TextBoxProps) {
  const t = useText()
  const { box, isBoxOpen, phase } = model
  const isOpen = isBoxOpen || phase === 'idle'
  // The text area keeps its own text, and the way back by Ctrl+Z with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a box that opens is given its text
  useLayoutEffect(() => {
    const area = boxRef.current
    if (area && area.value !== box) area.value = box
  }, [boxRef, box, isOpen])
  if (!isOpen) {
    return (
      <p class="findings-note">
        <Button
          look="text"
          testId="open-box"
          onClick={() => dispatch({ type: 'box-toggled' })}
        >
          {t('checkPaste')}
        </Button>
      </p>
    )
  }
  return (
    <div class="check-box">
      <textarea
        ref={boxRef}
        class="check-text"
        data-testid="check-text"
        rows={8}
        maxLength={LONGEST_CHECK}
        spellcheck={false}
        lang="zh-CN"
        aria-label={t('checkBoxLabel')}
        placeholder={t('checkBoxPlaceholder')}
        onInput={({ currentTarget, isComposing }) => {
          if (!isComposing) onText(currentTarget.value)
        }}
        onCompositionEnd={({ currentTarget }) => onText(currentTarget.value)}
      />
      {box !== '' && (
        <Button look="text" testId="copy-box" onClick={onCopy}>
          {t('checkBoxCopy')}
        </Button>
      )}
    </div>
  )
}
