// A list that can be searched, exported, cleared, and from which one can be removed: the same for
// pins and history.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { hasAllWords } from '../../core/text/all-words.ts'
import { StorageProblem } from '../exchange/StorageProblem.tsx'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Section } from '../ui/Section.tsx'
import { SavedRow } from './SavedRow.tsx'
import type { SectionProps } from './section.ts'
import { type SectionActions, useSectionActions } from './use-section-actions.ts'

export interface SavedSectionProps<T> extends SectionProps<T> {
  /** What stands below the heading. */
  note?: ComponentChildren
  row: (item: T) => { main: ComponentChildren; below: ComponentChildren }
}

const SHOWN_AT_FIRST = 100

export function SavedSection<T>(props: SavedSectionProps<T>) {
  const { id, heading, list, none, query, textsOf, effects } = props
  const t = useText()
  const headingElement = useRef<HTMLHeadingElement>(null)
  const actions = useSectionActions(props, headingElement)

  const { kept } = list
  const items = kept?.items ?? []
  const found = items.filter((item) => hasAllWords(query, textsOf(item)))
  return (
    <Section
      id={`saved-${id}`}
      heading={heading}
      headingRef={headingElement}
      count={items.length}
      tools={items.length > 0 && <SectionTools count={items.length} {...actions} />}
      testId={id}
    >
      {props.note && <p class="note">{props.note}</p>}
      {kept === null && <StorageProblem why={effects.whyUnreadable} />}
      {kept && kept.damaged > 0 && (
        <p class="note" data-testid="damaged">
          {t('savedDamaged', { n: kept.damaged })}
          <Button look="text" onClick={actions.removeDamaged}>
            {t('savedDamagedRemove')}
          </Button>
        </p>
      )}
      {kept && items.length === 0 && none && <p class="note">{none}</p>}
      {items.length > 0 && found.length === 0 && (
        <p class="note">{t('savedNoneFound', { text: query })}</p>
      )}
      <SavedRows {...props} found={found} actions={actions} />
    </Section>
  )
}

function SectionTools(props: {
  count: number
  exportAll: () => void
  clear: () => void
}) {
  const { count, exportAll, clear } = props
  const t = useText()
  return (
    <>
      <Button look="text" testId="export" onClick={exportAll}>
        {t('savedExport')}
      </Button>
      <Confirm
        look="text"
        testId="clear"
        label={t('savedClear')}
        question={t('savedClearSure', { n: count })}
        yes={t('savedClearYes')}
        no={t('savedClearNo')}
        onYes={clear}
      />
    </>
  )
}

interface SavedRowsProps<T> extends SavedSectionProps<T> {
  found: readonly T[]
  actions: SectionActions<T>
}

/** The first rows, and the others once they are asked for. */
function SavedRows<T>(props: SavedRowsProps<T>) {
  const { found, actions, idOf, nameOf, row, effects } = props
  const t = useText()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST)
  const left = found.length - shown.length
  return (
    <>
      <ol>
        {shown.map((item) => (
          <SavedRow
            key={idOf(item)}
            name={nameOf(item)}
            {...row(item)}
            onLookup={() => effects.lookUp(nameOf(item))}
            onRemove={(element) => actions.remove(item, element)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more-button" onClick={() => setWhole(true)}>
          {t('resultsMore', { n: left })}
        </button>
      )}
    </>
  )
}
