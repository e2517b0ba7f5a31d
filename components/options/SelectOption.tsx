// An option with a closed list of values.
import { useId } from 'preact/hooks'
import type { OptionName, Options } from '../../core/options/schema.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { ManagedNote } from './ManagedNote.tsx'
import { OPTION_LABEL, type OptionForm } from './option-form.ts'

type ListName = Extract<OptionName, 'language' | 'citeStyle' | 'citeIssuers'>

export interface SelectOptionProps<Name extends ListName> {
  name: Name
  form: OptionForm
  values: readonly Options[Name][]
  labels: Readonly<Record<Options[Name], PlainKey>>
  onPick: (value: Options[Name]) => void
  /** Each value is named in a language of its own. */
  langOf?: (value: Options[Name]) => string | undefined
}

export function SelectOption<Name extends ListName>(props: SelectOptionProps<Name>) {
  const { name, form, values, labels, onPick, langOf } = props
  const t = useText()
  const id = useId()
  const managed = form.managed.includes(name)
  return (
    <div class="option-row">
      <label for={id}>{t<PlainKey>(OPTION_LABEL[name])}</label>
      <select
        id={id}
        data-testid={`option-${name}`}
        value={form.options[name]}
        disabled={managed}
        aria-describedby={managed ? `${id}-managed` : undefined}
        onChange={({ currentTarget }) => {
          const picked = values[currentTarget.selectedIndex]
          if (picked !== undefined) onPick(picked)
        }}
      >
        {values.map((value) => (
          <option key={value} value={value} lang={langOf?.(value)}>
            {t<PlainKey>(labels[value])}
          </option>
        ))}
      </select>
      {managed && <ManagedNote id={`${id}-managed`} />}
    </div>
  )
}
