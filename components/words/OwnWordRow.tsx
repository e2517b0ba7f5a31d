// A row of the list with what can be done with it.
import { useRef, useState } from 'preact/hooks'
import type { WordRow } from '../../core/records/word-list.ts'
import type { ListContext } from '../../core/word-list/conflicts.ts'
import { useText } from '../interface-text.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Row } from '../ui/Row.tsx'
import { WordForm } from './WordForm.tsx'
import { WordLine, WordReason } from './WordLine.tsx'

export interface OwnWordRowProps {
  row: WordRow
  place: { at: number; all: number }
  context: () => ListContext
  /** Gives whether it was stored. */
  onChange: (row: WordRow) => Promise<boolean>
  /** @param element the row, from which the focus goes to one beside it */
  onRemove: (element: Element | null) => void
}

export function OwnWordRow(props: OwnWordRowProps) {
  const { row, place, context, onChange, onRemove } = props
  const t = useText()
  const editButton = useRef<HTMLButtonElement>(null)
  const [isEditing, setEditing] = useState(false)
  const close = (): void => {
    setEditing(false)
    editButton.current?.focus()
  }
  return (
    <Row
      testId="word-row"
      attributes={placeAttributes(place)}
      main={<WordLine row={row} />}
      below={<WordReason row={row} />}
      form={
        isEditing && (
          <WordForm
            row={row}
            context={context}
            onSave={async (changed) => {
              const isStored = await onChange(changed)
              if (isStored) close()
              return isStored
            }}
            onCancel={close}
          />
        )
      }
      actions={
        <>
          <IconButton
            sign="✎"
            buttonRef={editButton}
            testId="edit"
            label={t('wordEditOf', { text: row.word })}
            title={t('wordEdit')}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          />
          <IconButton
            sign="×"
            testId="remove"
            label={t('savedRemoveLabel', { text: row.word })}
            title={t('savedRemove')}
            onClick={({ currentTarget }) => onRemove(currentTarget.closest('li'))}
          />
        </>
      }
    />
  )
}

/** A word that the administrator has set: it can only be read. */
export function ManagedWordRow({ row, place }: Pick<OwnWordRowProps, 'row' | 'place'>) {
  const t = useText()
  return (
    <Row
      testId="word-row"
      attributes={placeAttributes(place)}
      main={<WordLine row={row} />}
      below={
        <>
          <WordReason row={row} />
          <span class="remark" data-testid="managed">
            {t('wordManaged')}
          </span>
        </>
      }
    />
  )
}

const placeAttributes = ({ at, all }: OwnWordRowProps['place']) => ({
  'data-at': at,
  'aria-posinset': at + 1,
  'aria-setsize': all,
})
