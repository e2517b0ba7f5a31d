// A list that can be searched, exported, cleared, and from which one can be removed: the same for
// pins and history.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { hasAllWords } from '../../core/text/all-words.ts'
import { StorageProblem } from '../exchange/StorageProblem.tsx'
import { useText } from '../interface-text.tsx'
import { ClearButton } from './ClearButton.tsx'
import { SavedRow } from './SavedRow.tsx'
import type { SectionProps } from './section.ts'
import { useSectionActions } from './use-section-actions.ts'

export interface SavedSectionProps<T> extends SectionProps<T> {
  /** More to do with the list than export and clear. */
  tools?: ComponentChildren
  /** What stands below the heading. */
  note?: ComponentChildren
  row: (item: T) => { main: ComponentChildren; below: ComponentChildren }
}

const SHOWN_AT_FIRST = 100

export function SavedSection<T>(props: SavedSectionProps<T>) {
  const { id, heading, list, none, query, idOf, nameOf, textsOf, effects } = props
  const t = useText()
  const headingElement = useRef<HTMLHeadingElement>(null)
  const [isWhole, setWhole] = useState(false)
  const actions = useSectionActions(props, headingElement)

  const { kept } = list
  const items = kept?.items ?? []
  const found = items.filter((item) => hasAllWords(query, textsOf(item)))
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST)
  const left = found.length - shown.length
  return (
    <section class="saved-section" aria-labelledby={`saved-${id}`} data-testid={id}>
      <header class="saved-head">
        <h2 id={`saved-${id}`} ref={headingElement} tabIndex={-1}>
          {heading}
          <span class="saved-count">{items.length}</span>
        </h2>
        <div class="saved-tools">
          {props.tools}
          {items.length > 0 && (
            <>
              <button
                type="button"
                class="text-button"
                data-testid="export"
                onClick={actions.exportAll}
              >
                {t('savedExport')}
              </button>
              <ClearButton count={items.length} onClear={actions.clear} />
            </>
          )}
        </div>
      </header>
      {props.note && <p class="saved-note">{props.note}</p>}
      {kept === null && <StorageProblem why={effects.whyUnreadable} />}
      {kept && kept.damaged > 0 && (
        <p class="saved-note" data-testid="damaged">
          {t('savedDamaged', { n: kept.damaged })}
          <button type="button" class="text-button" onClick={actions.removeDamaged}>
            {t('savedDamagedRemove')}
          </button>
        </p>
      )}
      {kept && items.length === 0 && none && <p class="saved-note">{none}</p>}
      {items.length > 0 && found.length === 0 && (
        <p class="saved-note">{t('savedNoneFound', { text: query })}</p>
      )}
      <ol>
        {shown.map((item) => (
          <SavedRow
            key={idOf(item)}
            name={nameOf(item)}
            {...props.row(item)}
            onLookup={() => effects.lookUp(nameOf(item))}
            onRemove={(row) => actions.remove(item, row)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="saved-more" onClick={() => setWhole(true)}>
          {t('resultsMore', { n: left })}
        </button>
      )}
    </section>
  )
}
