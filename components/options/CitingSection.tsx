// How citations are written where nothing else is asked for, with a sample.

import { CITE_ISSUERS, type CitedRecord, cite, STYLE_IDS } from '../../core/cite/index.ts'
import type { Options } from '../../core/options/schema.ts'
import { ISSUERS_LABEL, STYLE_LABEL } from '../../locales/text/cite-labels.ts'
import { useText } from '../interface-text.tsx'
import { CheckOption } from './CheckOption.tsx'
import { OptionSection } from './OptionSection.tsx'
import type { OptionForm } from './option-form.ts'
import { SelectOption } from './SelectOption.tsx'

export interface CitingSectionProps {
  form: OptionForm
  /** What the sample cites; null where there is nothing to cite. */
  sample: CitedRecord | null
}

export function CitingSection({ form, sample }: CitingSectionProps) {
  const t = useText()
  return (
    <OptionSection title={t('optionCiting')}>
      <SelectOption
        name="citeStyle"
        form={form}
        values={STYLE_IDS}
        labels={STYLE_LABEL}
        onPick={(citeStyle) => form.set({ citeStyle })}
      />
      {sample && <CiteSample options={form.options} record={sample} />}
      <SelectOption
        name="citeIssuers"
        form={form}
        values={CITE_ISSUERS}
        labels={ISSUERS_LABEL}
        onPick={(citeIssuers) => form.set({ citeIssuers })}
      />
      <CheckOption
        name="citeNumber"
        form={form}
        label={t('citeNumber')}
        help={t('optionCiteHelp')}
        onTurn={(citeNumber) => form.set({ citeNumber })}
      />
    </OptionSection>
  )
}

function CiteSample(props: { options: Options; record: CitedRecord }) {
  const { options, record } = props
  const t = useText()
  const { citeStyle, citeIssuers, citeNumber } = options
  const { text } = cite(record, citeStyle, { issuers: citeIssuers, number: citeNumber })
  return (
    <section
      class="cite-sample scrolls"
      aria-label={t('optionCiteSample')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      lang="zh-CN"
      data-testid="cite-sample"
    >
      {text}
    </section>
  )
}
