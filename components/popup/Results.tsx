// The results as one list to move in; the nearest wordings stand apart under their own heading.

import { useState } from 'preact/hooks'
import type { Library, Match } from '../../core/lookup/index.ts'
import { useText } from '../interface-text.tsx'
import { ResultRow } from './ResultRow.tsx'
import './results.css'

export interface ResultsProps {
  results: readonly Match[]
  text: string
  library: Library
  chosen: Match | null
  onChoose: (entryId: string) => void
}

/** A text of many pages may hold some hundred wordings; how many there are is said. */
const SHOWN_AT_FIRST = 20

export function Results(props: ResultsProps) {
  const { results, text, library, chosen, onChoose } = props
  const t = useText()
  const [allOf, setAllOf] = useState<string | null>(null)

  // A result further down that comes back as the chosen one is shown with all before it.
  const chosenAt = chosen ? results.indexOf(chosen) : -1
  const most = allOf === text ? results.length : Math.max(SHOWN_AT_FIRST, chosenAt + 1)
  const shown = results.slice(0, most)
  const left = results.length - shown.length
  const areNearest = results[0]?.confidence === 'nearest'
  return (
    <div class={areNearest ? 'results nearest' : 'results'}>
      {areNearest && <h2 class="results-heading">{t('resultsNearest')}</h2>}
      <div
        role="listbox"
        tabIndex={-1}
        aria-label={t(areNearest ? 'resultsNearest' : 'results')}
      >
        {shown.map((match) => (
          <ResultRow
            key={match.entry.id}
            match={match}
            text={text}
            library={library}
            chosen={match === chosen}
            // Under a filter the clause may be out of sight.
            isPart={shown.some(({ entry }) => entry.id === match.within)}
            onChoose={onChoose}
          />
        ))}
      </div>
      {left > 0 && (
        <p class="results-left">
          {t('resultsShown', { n: shown.length, all: results.length })}
          <button type="button" class="results-more" onClick={() => setAllOf(text)}>
            {t('resultsMore', { n: left })}
          </button>
        </p>
      )}
    </div>
  )
}
