// An option with a closed list of values.
import { useId } from 'preact/hooks'
import type { OptionName, Options } from '../../core/options/schema.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Select } from '../ui/Select.tsx'
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
      <Select<Options[Name]>
        id={id}
        label={null}
        look="box"
        value={form.options[name]}
        options={values.map((value) => ({
          value,
          label: t<PlainKey>(labels[value]),
          lang: langOf?.(value),
        }))}
        isDisabled={managed}
        describedBy={managed ? `${id}-managed` : undefined}
        testId={`option-${name}`}
        onPick={onPick}
      />
      {managed && <ManagedNote id={`${id}-managed`} />}
    </div>
  )
}
