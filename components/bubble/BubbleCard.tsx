// The card of the bubble: the best wording, where it stands, and the ways on.
import { useState } from 'preact/hooks'
import { BubbleHead } from './BubbleHead.tsx'
import { BubbleWording } from './BubbleWording.tsx'
import type { BubbleAction, BubbleAnswer } from './bubble-answer.ts'

export interface BubbleEffects {
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  openPopup: () => void
  turnOffHere: () => void
  close: () => void
}

export interface BubbleCardProps {
  answer: BubbleAnswer
  effects: BubbleEffects
}

export function BubbleCard({ answer, effects }: BubbleCardProps) {
  const { result, statements, nothing, more, cut, actions, words } = answer
  const [done, setDone] = useState({ text: '', failed: false })
  const act = (action: BubbleAction): void => {
    if (action.type === 'open') effects.openNotice(action.noticeId, action.clauseId)
    else if (action.type === 'popup') effects.openPopup()
    else {
      void effects.copy(action.text).then((copied) => {
        setDone({ text: copied ? action.said : words.copyFailed, failed: !copied })
      })
    }
  }
  return (
    <div class="card" role="dialog" aria-label={words.card} tabIndex={-1}>
      <BubbleHead answer={answer} effects={effects} />
      <div class="body">
        {result && <BubbleWording result={result} words={words} />}
        {nothing && (
          <>
            <p class="nothing" data-testid="nothing">
              {nothing.title}
            </p>
            <p class="quiet">{nothing.help}</p>
          </>
        )}
        {statements.map(({ text, grade }) => (
          <p key={text} class="statement" data-testid="statement">
            {text}
            {grade && <span class="note">{grade}</span>}
          </p>
        ))}
        {more && <p class="quiet">{more}</p>}
        {cut && <p class="quiet">{cut}</p>}
      </div>
      <div class="foot">
        <p class={done.failed ? 'done failed' : 'done'} role="status" data-testid="done">
          {done.text}
        </p>
        <div class="actions">
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              data-testid={`action-${action.type}`}
              onClick={() => act(action)}
            >
              {action.label}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}
