import { useText } from '../interface-text.tsx'
import { CheckOption } from './CheckOption.tsx'
import { OptionSection } from './OptionSection.tsx'
import type { OptionForm } from './option-form.ts'

export function HistorySection({ form }: { form: OptionForm }) {
  const t = useText()
  return (
    <OptionSection title={t('optionHistory')}>
      <CheckOption
        name="history"
        form={form}
        label={t('optionHistoryOn')}
        help={t('optionHistoryHelp')}
        onTurn={(history) => form.set({ history })}
      />
    </OptionSection>
  )
}
