import { useText } from '../interface-text.tsx'
import { CheckOption } from './CheckOption.tsx'
import type { OptionForm } from './option-form.ts'
import { Section } from './Section.tsx'

export function HistorySection({ form }: { form: OptionForm }) {
  const t = useText()
  return (
    <Section title={t('optionHistory')}>
      <CheckOption
        name="history"
        form={form}
        label={t('optionHistoryOn')}
        help={t('optionHistoryHelp')}
        onTurn={(history) => form.set({ history })}
      />
    </Section>
  )
}
