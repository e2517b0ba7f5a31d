// One style: its name, what it writes, what it could not write and how sure the rest is.

import type { Citation } from '../../core/cite/index.ts'
import type { Translate } from '../../locales/index.ts'
import { CITED_GRADE, CITED_LABEL, STYLE_LABEL } from '../../locales/text/cite-labels.ts'
import { useText } from '../interface-text.tsx'

export interface CitationRowProps {
  citation: Citation
  /** The digit that copies it. */
  number: number
  onCopy: () => void
}

export function CitationRow({ citation, number, onCopy }: CitationRowProps) {
  const t = useText()
  const { style, text } = citation
  const notes = notesOn(citation, t)
  return (
    <li>
      <button
        type="button"
        class="citation"
        data-style={style}
        data-testid={`citation-${style}`}
        aria-keyshortcuts={String(number)}
        onClick={onCopy}
      >
        <span class="citation-name">
          <span class="key">{number}</span> {t(STYLE_LABEL[style])}
        </span>
        <span class="citation-text" lang="zh-CN">
          {text}
        </span>
        {notes.length > 0 && (
          <span class="citation-note">{notes.join(t('clauseSeparator'))}</span>
        )}
      </button>
    </li>
  )
}

/** What could not be written, how sure the rest is, and what follows no known example. */
function notesOn(
  { leftOut, grades, typeIsUnverified }: Citation,
  t: Translate,
): string[] {
  const missing = leftOut.map((what) => t(CITED_LABEL[what]))
  // What the held text prints needs no word; what it does not, does.
  const unsure = grades.flatMap(({ field, grade }) =>
    grade === 'held' ? [] : [t(CITED_GRADE[grade], { field: t(CITED_LABEL[field]) })],
  )
  return [
    ...(missing.length > 0
      ? [t('citeLeftOut', { fields: missing.join(t('listSeparator')) })]
      : []),
    ...unsure,
    ...(typeIsUnverified ? [t('citeTypeUnverified')] : []),
  ]
}
