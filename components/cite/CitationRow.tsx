// One style: its name, what it writes, what it could not write and how sure the rest is.
import type { Citation } from '../../lookup/cite/index.ts'
import { useText } from '../interface-text.tsx'
import { GRADE_LABEL } from '../labels.ts'
import { CITED_LABEL, STYLE_LABEL } from './labels.ts'

export interface CitationRowProps {
  citation: Citation
  /** The digit that copies it. */
  number: number
  onCopy: () => void
}

export function CitationRow({ citation, number, onCopy }: CitationRowProps) {
  const t = useText()
  const { style, text, leftOut, grades } = citation
  const missing = leftOut.map((what) => t(CITED_LABEL[what]))
  // What the held text prints needs no word; what it does not, does.
  const unsure = grades.filter(({ grade }) => grade !== 'held')
  return (
    <li>
      <button
        type="button"
        class="citation"
        data-style={style}
        data-testid={`citation-${style}`}
        aria-keyshortcuts={String(number)}
        disabled={text === ''}
        onClick={onCopy}
      >
        <span class="citation-name">
          <span class="key">{number}</span> {t(STYLE_LABEL[style])}
        </span>
        <span class="citation-text" lang="zh-CN">
          {text === '' ? t('citeNothing') : text}
        </span>
        {(missing.length > 0 || unsure.length > 0) && (
          <span class="citation-note">
            {missing.length > 0 && t('citeLeftOut', { fields: missing.join('、') })}
            {missing.length > 0 && unsure.length > 0 && '；'}
            {unsure
              .map(({ field, grade }) =>
                t('citeGraded', {
                  field: t(CITED_LABEL[field]),
                  grade: t(GRADE_LABEL[grade]),
                }),
              )
              .join('，')}
          </span>
        )}
      </button>
    </li>
  )
}
