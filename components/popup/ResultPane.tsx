// The results above the card, or that there is nothing.
import type { Library, Match } from '../../core/lookup/index.ts'
import { IMPORT_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { LookedUp } from './popup-view.ts'
import { Results } from './Results.tsx'

export interface ResultPaneProps {
  looked: LookedUp
  results: readonly Match[]
  chosen: Match | null
  library: Library
  onChoose: (entryId: string) => void
  onLookup: (text: string) => void
}

/** One of each: a theme, a department by its short name, a clause by some words. */
const EXAMPLES = ['增强质量意识 推进高质量发展', '国家发改委', '质量强国建设的主力军']

export function ResultPane(props: ResultPaneProps) {
  const { looked, results, chosen, library, onChoose, onLookup } = props
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
          <p>
            {t('resultsNoneTry')}{' '}
            {EXAMPLES.map((example) => (
              <span key={example} class="no-result-example" lang="zh-CN">
                <Button look="text" onClick={() => onLookup(example)}>
                  {example}
                </Button>
              </span>
            ))}
          </p>
          <p>
            {t('resultsNoneImport')}{' '}
            <a href={libraryHref(IMPORT_ROUTE)} target="_blank" rel="noopener">
              {t('noticeTakeIn')}
            </a>
          </p>
        </div>
      )}
    </div>
  )
}
