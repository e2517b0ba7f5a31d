// What a reader has to know of a result before the wording.
import type { Library, Match } from '../../core/lookup/index.ts'
import { hintsOf } from '../../locales/text/card-hints.ts'
import { useText } from '../interface-text.tsx'

export function CardHint({ match, library }: { match: Match; library: Library }) {
  const t = useText()
  return (
    <>
      {hintsOf(match, library, t).map((hint) => (
        <p key={hint} class="card-hint" data-testid="hint">
          {hint}
        </p>
      ))}
    </>
  )
}
