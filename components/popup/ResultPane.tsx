// The results above the card, or that there is nothing.
import type { Library } from '../../lookup/library.ts'
import type { Match } from '../../lookup/types.ts'
import { useText } from '../interface-text.tsx'
import { Results } from './Results.tsx'
import type { LookedUp } from './use-lookup.ts'

export interface ResultPaneProps {
  looked: LookedUp
  results: readonly Match[]
  chosen: Match | null
  library: Library
  onChoose: (entryId: string) => void
}

export function ResultPane(props: ResultPaneProps) {
  const { looked, results, chosen, library, onChoose } = props
  const t = useText()
  const { statements } = looked.result
  const isNothing = results.length === 0 && statements.length === 0
  return (
    <div
      class={chosen ? 'result-pane scrolls' : 'result-pane scrolls alone'}
      aria-busy={looked.pending}
    >
      {results.length > 0 && (
        <Results
          results={results}
          text={looked.text}
          library={library}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {isNothing && !looked.pending && (
        <div class="no-result" data-testid="no-result">
          <p class="no-result-title">{t('resultsNone')}</p>
          <p>{t('resultsNoneHelp')}</p>
        </div>
      )}
    </div>
  )
}
