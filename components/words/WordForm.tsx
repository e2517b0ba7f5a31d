// Adds a word to the list, or changes one. What contradicts is said first; a second press saves it all
// the same.
import { useRef, useState } from 'preact/hooks'
import { WORD_KINDS, type WordKind, type WordRow } from '../../core/records/word-list.ts'
import {
  type Conflict,
  compareRows,
  isOverruled,
  type ListContext,
} from '../../core/word-list/conflicts.ts'
import { madeRow, type WrittenRow, writtenRow } from '../../core/word-list/made-row.ts'
import type { PlainKey } from '../../locales/index.ts'
import {
  conflictText,
  lineProblemText,
  WORD_KIND_LABEL,
} from '../../locales/text/word-list-text.ts'
import { useText } from '../interface-text.tsx'
import { Field, TextField } from '../ui/Field.tsx'
import { InlineForm } from '../ui/InlineForm.tsx'
import { Select } from '../ui/Select.tsx'

export interface WordFormProps {
  /** The row that is changed; null where one is added. */
  row: WordRow | null
  /** What it is compared with, without the row itself. */
  context: () => ListContext
  /** Gives whether it was stored. */
  onSave: (row: WordRow) => Promise<boolean>
  onCancel: () => void
}

const WORD_LABEL: Record<WordKind, PlainKey> = {
  wrong: 'wordWrong',
  forbidden: 'wordForbidden',
  allowed: 'wordAllowed',
}

interface Filled {
  kind: WordKind
  word: string
  right: string
  reason: string
  note: string
}

const BLANK: Filled = { kind: 'wrong', word: '', right: '', reason: '', note: '' }

export function WordForm({ row, context, onSave, onCancel }: WordFormProps) {
  const t = useText()
  const first = useRef<HTMLInputElement>(null)
  const [filled, setFilled] = useState<Filled>(row ? filledFrom(row) : BLANK)
  const [failure, setFailure] = useState('')
  /** What was said to contradict; saving again overrules it. */
  const [said, setSaid] = useState<readonly Conflict[]>([])
  const set = (changes: Partial<Filled>): void => {
    setFilled({ ...filled, ...changes })
    setFailure('')
    setSaid([])
  }
  const save = async (): Promise<void> => {
    if (filled.kind === 'wrong' && filled.right.trim() === '') {
      return setFailure(t('wordNeedsRight'))
    }
    const made = madeRow(writtenFrom(filled), 0, row?.addedAt ?? Date.now())
    if ('problem' in made) return setFailure(lineProblemText(made.problem, t))
    const { conflicts } = compareRows([{ line: null, row: made.row }], context())
    const isToAsk = conflicts.some(
      (conflict) => said.length === 0 || !isOverruled(conflict),
    )
    if (isToAsk) return setSaid(conflicts)
    if ((await onSave(made.row)) && row === null) {
      setFilled({ ...BLANK, kind: filled.kind })
      setSaid([])
      first.current?.focus()
    }
  }
  const canOverrule = said.length > 0 && said.every(isOverruled)
  return (
    <InlineForm
      save={t(canOverrule ? 'wordSaveAnyway' : row ? 'wordSave' : 'wordAdd')}
      cancel={t('wordCancel')}
      testId="word-save"
      failure={[failure, ...said.map((conflict) => conflictText(conflict, t))]
        .filter(Boolean)
        .join('；')}
      onSave={() => void save()}
      onCancel={() => {
        if (row === null) set(BLANK)
        onCancel()
      }}
    >
      <WordFields filled={filled} first={first} set={set} />
    </InlineForm>
  )
}

function WordFields(props: {
  filled: Filled
  first: { current: HTMLInputElement | null }
  set: (changes: Partial<Filled>) => void
}) {
  const { filled, first, set } = props
  const t = useText()
  const { kind } = filled
  return (
    <>
      <Field label={t('wordKind')}>
        {({ id }) => (
          <Select<WordKind>
            id={id}
            label={null}
            look="box"
            value={kind}
            options={WORD_KINDS.map((value) => ({
              value,
              label: t<PlainKey>(WORD_KIND_LABEL[value]),
            }))}
            testId="word-kind"
            onPick={(picked) => set({ kind: picked })}
          />
        )}
      </Field>
      <TextField
        label={t<PlainKey>(WORD_LABEL[kind])}
        value={filled.word}
        testId="word"
        inputRef={first}
        onValue={(word) => set({ word })}
      />
      {kind === 'wrong' && (
        <TextField
          label={t('wordRight')}
          value={filled.right}
          testId="word-right"
          onValue={(right) => set({ right })}
        />
      )}
      <TextField
        label={t('wordReason')}
        value={filled.reason}
        testId="word-reason"
        onValue={(reason) => set({ reason })}
      />
      <TextField
        label={t('wordNote')}
        value={filled.note}
        testId="word-note"
        onValue={(note) => set({ note })}
      />
    </>
  )
}

function filledFrom(row: WordRow): Filled {
  const { kind, word } = row
  const { reason, note } = writtenRow(row)
  return { kind, word, right: row.kind === 'wrong' ? row.right : '', reason, note }
}

function writtenFrom({ kind, word, right, reason, note }: Filled): WrittenRow {
  const forms: Record<WordKind, Pick<WrittenRow, 'wrong' | 'right'>> = {
    wrong: { wrong: word, right },
    forbidden: { wrong: word, right: '' },
    allowed: { wrong: '', right: word },
  }
  return { ...forms[kind], reason, note }
}
