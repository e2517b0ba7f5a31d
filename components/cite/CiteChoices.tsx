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
import { Select } from '../ui/Select.tsx'

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
        <Select
          label={t('factIssuers')}
          value={options.issuers ?? 'none'}
          options={CITE_ISSUERS.map((value) => ({
            value,
            label: t(ISSUERS_LABEL[value]),
          }))}
          testId="cite-issuers"
          onPick={(chosen) => onOptions({ ...options, issuers: chosen })}
        />
      )}
      {documentNumber && (
        <label class="cite-number">
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
