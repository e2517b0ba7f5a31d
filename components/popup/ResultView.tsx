// What was found for the text: statements, the results with their filters, the card of the chosen one.
import { Card } from './Card.tsx'
import type { Effects } from './effects.ts'
import { FoundInText } from './FoundInText.tsx'
import { KindFilter } from './KindFilter.tsx'
import { ResultPane } from './ResultPane.tsx'
import { ScopeFilter } from './ScopeFilter.tsx'
import { Statements } from './Statements.tsx'
import type { PopupAtWork } from './use-popup.ts'

export function ResultView({ effects, popup }: { effects: Effects; popup: PopupAtWork }) {
  const { view, dispatch, actionBar, pickKind } = popup
  const { looked, library, results, chosen } = view
  const { statements, matches } = looked.result
  const lookUp = (text: string): void => dispatch({ type: 'lookup-asked', text })
  return (
    <>
      <FoundInText text={looked.text} effects={effects} />
      {statements.length > 0 && (
        <Statements
          statements={statements}
          library={library}
          alone={results.length === 0}
          onLookup={lookUp}
        />
      )}
      <KindFilter matches={view.matches} kind={view.kind} onKind={pickKind} />
      <ScopeFilter
        matches={matches}
        scope={view.scope}
        onScope={(scope) => dispatch({ type: 'scope-picked', scope })}
      />
      <ResultPane
        looked={looked}
        results={results}
        chosen={chosen}
        library={library}
        onChoose={(entryId) => dispatch({ type: 'result-chosen', entryId })}
        onLookup={lookUp}
      />
      {chosen && (
        <Card
          match={chosen}
          text={looked.text}
          related={view.related}
          library={library}
          openNotice={effects.openNotice}
          {...actionBar}
        />
      )}
    </>
  )
}
