// What may stand besides the title: the issuers and the number, which the held text prints
// elsewhere or not at all, each with how sure it is.

import {
  CITE_ISSUERS,
  type CitedRecord,
  type CiteOptions,
} from '../../core/cite/index.ts'
import { ISSUERS_LABEL } from '../../locales/text/cite-labels.ts'
import { Grade } from '../facts/Grade.tsx'
import { useText } from '../interface-text.tsx'

export interface CiteChoicesProps {
  record: CitedRecord
  options: CiteOptions
  onOptions: (options: CiteOptions) => void
}

export function CiteChoices({ record, options, onOptions }: CiteChoicesProps) {
  const t = useText()
  const { issuers, documentNumber } = record
  if (!record.held) return null
  return (
    <div class="cite-choices">
      {issuers.length > 1 && (
        <label>
          {t('factIssuers')}
          <select
            data-testid="cite-issuers"
            value={options.issuers ?? 'none'}
            onChange={({ currentTarget }) => {
              const chosen = CITE_ISSUERS.find((one) => one === currentTarget.value)
              onOptions({ ...options, issuers: chosen ?? 'none' })
            }}
          >
            {CITE_ISSUERS.map((value) => (
              <option key={value} value={value}>
                {t(ISSUERS_LABEL[value])}
              </option>
            ))}
          </select>
        </label>
      )}
      {documentNumber && (
        <label>
          <input
            type="checkbox"
            data-testid="cite-number"
            checked={options.number ?? false}
            onChange={({ currentTarget }) =>
              onOptions({ ...options, number: currentTarget.checked })
            }
          />
          {t('citeNumber')}
          <span lang="zh-CN">{documentNumber.value}</span>
          <Grade grade={documentNumber.grade} />
        </label>
      )}
    </div>
  )
}
