// Citing: every style with what it writes, so that a reader sees what will be copied.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type Citation,
  type CitedRecord,
  type CiteOptions,
  cite,
  STYLE_IDS,
  type StyleId,
} from '../../core/cite/index.ts'
import type { CiteDefaults } from '../../core/options/citing.ts'
import { isoDay } from '../../core/text/day.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { CitationRow } from './CitationRow.tsx'
import { CiteChoices } from './CiteChoices.tsx'
import './cite-panel.css'

export interface CitePanelProps {
  record: CitedRecord
  defaults: CiteDefaults
  /** False where the browser refused. */
  onCopy: (citation: Citation) => Promise<boolean>
  /** What was chosen: the next citation begins with it. */
  onChoice: (chosen: CiteDefaults) => void
  onClose: () => void
}

export function CitePanel(props: CitePanelProps) {
  const { record, defaults, onClose } = props
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const { options, choose, citations, copy, done } = useCitations(props)
  useEffect(() => {
    const rows = rowsOf(root.current)
    const row = rows.find(({ dataset }) => dataset.style === defaults.style) ?? rows[0]
    row?.focus()
  }, [defaults.style])
  return (
    <section
      ref={root}
      class="cite"
      aria-labelledby="cite-heading"
      data-testid="cite"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        // The keys of the popup are not those of this panel.
        event.stopPropagation()
        if (pressed(event, root.current, citations, copy, onClose)) event.preventDefault()
      }}
    >
      <header class="cite-head">
        <h2 id="cite-heading">{t('citeHeading')}</h2>
        <p class="cite-done" role="status" data-testid="cite-done">
          {done && <span key={done.time}>{done.text}</span>}
        </p>
        <Button look="text" onClick={onClose}>
          {t('citeBack')} <span class="key">Esc</span>
        </Button>
      </header>
      <CiteChoices record={record} options={options} onOptions={choose} />
      <ol class="cite-list scrolls">
        {citations.map(({ citation, number }) => (
          <CitationRow
            key={citation.style}
            citation={citation}
            number={number}
            onCopy={() => copy(citation)}
          />
        ))}
      </ol>
    </section>
  )
}

/** What is chosen, what each style writes then, and what was copied last. */
function useCitations({ record, defaults, onCopy, onChoice }: CitePanelProps) {
  const t = useText()
  const [options, setOptions] = useState<CiteOptions>({
    issuers: defaults.issuers,
    number: defaults.number,
    accessDate: isoDay(),
  })
  const [done, setDone] = useState<{ text: string; time: number } | null>(null)
  const citations = useMemo(() => numberedCitations(record, options), [record, options])
  const remember = (style: StyleId, { issuers, number }: CiteOptions): void =>
    onChoice({ style, issuers: issuers ?? 'none', number: number ?? false })
  const choose = (chosen: CiteOptions): void => {
    setOptions(chosen)
    remember(defaults.style, chosen)
  }
  const copy = (citation: Citation): void => {
    remember(citation.style, options)
    void onCopy(citation).then((copied) =>
      setDone((before) => ({
        text: copied ? t('citeCopied') : t('copyFailed'),
        time: (before?.time ?? 0) + 1,
      })),
    )
  }
  return { options, choose, citations, copy, done }
}

interface Numbered {
  /** The digit that copies it. */
  number: number
  citation: Citation
}

/** A style that has nothing to write here is not offered; the others keep their digits. */
const numberedCitations = (record: CitedRecord, options: CiteOptions): Numbered[] =>
  STYLE_IDS.map((style, at) => ({
    number: at + 1,
    citation: cite(record, style, options),
  })).filter(({ citation }) => citation.text !== '')

/** Does what a key of the panel is for. @returns false where it is none */
function pressed(
  { key, target }: KeyboardEvent,
  root: HTMLElement | null,
  citations: readonly Numbered[],
  copy: (citation: Citation) => void,
  close: () => void,
): boolean {
  if (key === 'Escape') {
    close()
    return true
  }
  // There the keys choose.
  if (target instanceof HTMLSelectElement) return false
  const numbered = citations.find(({ number }) => key === String(number))
  if (key === 'ArrowDown') moveFocus(root, 1)
  else if (key === 'ArrowUp') moveFocus(root, -1)
  else if (numbered) copy(numbered.citation)
  else return false
  return true
}

function rowsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-style]') ?? [])]
}

function moveFocus(root: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsOf(root)
  const at = rows.findIndex((row) => row.matches(':focus'))
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus()
}
