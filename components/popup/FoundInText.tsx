// At the top: how many places of a selection deviate for certain, and the way to the check.
import { useText } from '../interface-text.tsx'
import type { Effects } from './effects.ts'
import { useFoundCount } from './use-found-count.ts'
import './found-in-text.css'

export interface FoundInTextProps {
  text: string
  effects: Pick<Effects, 'checkText' | 'countFindings'>
}

export function FoundInText({ text, effects }: FoundInTextProps) {
  const t = useText()
  const { checkText, countFindings } = effects
  const count = useFoundCount(text, countFindings)
  if (count === 0) return null
  return (
    <p class="found-in-text" role="status" data-testid="found-in-text">
      {t('checkInPopup', { n: count })}
      {checkText && (
        <>
          {' · '}
          <button type="button" class="found-check" onClick={() => checkText(text)}>
            {t('checkTitle')}
          </button>
        </>
      )}
    </p>
  )
}
