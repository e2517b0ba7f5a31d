import { LANGUAGES, type Language } from '../../core/options/schema.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { OptionSection } from './OptionSection.tsx'
import type { OptionForm } from './option-form.ts'
import { SelectOption } from './SelectOption.tsx'

/** Languages call themselves by their own names, so that a reader of each finds it. */
const LANGUAGE_LABEL: Record<Language, PlainKey> = {
  auto: 'languageAuto',
  'zh-CN': 'languageZhCN',
  'zh-TW': 'languageZhTW',
  en: 'languageEn',
}

export function LanguageSection({ form }: { form: OptionForm }) {
  const t = useText()
  return (
    <OptionSection title={t('optionLanguage')}>
      <SelectOption
        name="language"
        form={form}
        values={LANGUAGES}
        labels={LANGUAGE_LABEL}
        langOf={(language) => (language === 'auto' ? undefined : language)}
        onPick={(language) => form.set({ language })}
      />
    </OptionSection>
  )
}
