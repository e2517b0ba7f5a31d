// The wording with what differs marked on it, what was selected above it, and where it stands.
import { SelectedWording, Wording } from '../Wording.tsx'
import type { BubbleAnswer, BubbleResult } from './bubble-answer.ts'

export interface BubbleWordingProps {
  result: BubbleResult
  words: BubbleAnswer['words']
}

export function BubbleWording({ result, words }: BubbleWordingProps) {
  const { wording, pieces, part, deviates, differences, hints, place, grade } = result
  return (
    <>
      {deviates && pieces && (
        <p class="selected compared" data-testid="selected">
          <span class="label">{words.selected}</span>
          <SelectedWording pieces={pieces} />
        </p>
      )}
      <p
        class={`wording ${wording.length > LONG ? 'long' : ''} ${deviates ? 'compared' : ''}`}
        data-testid="wording"
      >
        {deviates && <span class="label">{words.official}</span>}
        <Wording text={wording} pieces={pieces} part={part} />
      </p>
      <ul class="visually-hidden">
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <p class="quiet" data-testid="place">
        {place}
        <span class="note">{grade}</span>
      </p>
      {hints.map((hint) => (
        <p key={hint} class="hint" data-testid="hint">
          {hint}
        </p>
      ))}
    </>
  )
}

/** From here on a wording is set smaller. */
const LONG = 40
