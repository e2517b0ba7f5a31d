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

export function CitePanel({
  record,
  defaults,
  onCopy,
  onChoice,
  onClose,
}: CitePanelProps) {
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const [options, setOptions] = useState<CiteOptions>({
    issuers: defaults.issuers,
    number: defaults.number,
    accessDate: isoDay(),
  })
  const [done, setDone] = useState<{ text: string; time: number } | null>(null)
  const citations = useMemo(
    () =>
      STYLE_IDS.map((style, at) => ({
        number: at + 1,
        citation: cite(record, style, options),
        // A style that has nothing to write here is not offered; the others keep their digits.
      })).filter(({ citation }) => citation.text !== ''),
    [record, options],
  )
  useEffect(() => {
    const rows = rowsOf(root.current)
    const row = rows.find(({ dataset }) => dataset.style === defaults.style) ?? rows[0]
    row?.focus()
  }, [defaults.style])
  const remember = (style: StyleId, { issuers, number }: CiteOptions): void =>
    onChoice({ style, issuers: issuers ?? 'none', number: number ?? false })
  const copy = (citation: Citation): void => {
    remember(citation.style, options)
    void onCopy(citation).then((copied) =>
      setDone((before) => ({
        text: copied ? t('citeCopied') : t('copyFailed'),
        time: (before?.time ?? 0) + 1,
      })),
    )
  }
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
        const isOnChoice = event.target instanceof HTMLSelectElement
        const numbered = citations.find(({ number }) => event.key === String(number))
        if (event.key === 'Escape') onClose()
        else if (isOnChoice) return
        else if (event.key === 'ArrowDown') moveFocus(root.current, 1)
        else if (event.key === 'ArrowUp') moveFocus(root.current, -1)
        else if (numbered) copy(numbered.citation)
        else return
        event.preventDefault()
      }}
    >
      <header class="cite-head">
        <h2 id="cite-heading">{t('citeHeading')}</h2>
        <p class="cite-done" role="status" data-testid="cite-done">
          {done && <span key={done.time}>{done.text}</span>}
        </p>
        <button type="button" class="text-button" onClick={onClose}>
          {t('citeBack')} <span class="key">Esc</span>
        </button>
      </header>
      <CiteChoices
        record={record}
        options={options}
        onOptions={(chosen) => {
          setOptions(chosen)
          remember(defaults.style, chosen)
        }}
      />
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

function rowsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-style]') ?? [])]
}

function moveFocus(root: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsOf(root)
  const at = rows.findIndex((row) => row.matches(':focus'))
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus()
}
