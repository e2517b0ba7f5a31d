// What a reader has to know of a result before the wording.
import type { Match } from '../../lookup/types.ts'
import { useText } from '../interface-text.tsx'
import { hintsOf } from './card-hints.ts'

export function CardHint({ match }: { match: Match }) {
  const t = useText()
  return (
    <>
      {hintsOf(match, t).map((hint) => (
        <p key={hint} class="card-hint" data-testid="hint">
          {hint}
        </p>
      ))}
    </>
  )
}
