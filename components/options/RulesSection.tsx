// The rules of the wording check, switched on and off: each with what it finds and an example, under
// that on which it rests.

import { useId } from 'preact/hooks'
import { RULES } from '../../core/check/registry.ts'
import type { RuleId } from '../../core/check/rule-ids.ts'
import type { Rule } from '../../core/check/types.ts'
import { withRule } from '../../core/options/rules.ts'
import type { SetOptions } from '../../core/options/schema.ts'
import type { OptionsState } from '../../core/options/state.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { WORDS_ROUTE } from '../../core/routes/words.ts'
import type { Translate } from '../../locales/index.ts'
import {
  authorityText,
  ruleExplanation,
  ruleName,
} from '../../locales/text/finding-text.ts'
import { useText } from '../interface-text.tsx'
import { ManagedNote } from './ManagedNote.tsx'
import { OptionSection } from './OptionSection.tsx'

export interface RulesSectionProps {
  state: OptionsState
  set: (changes: SetOptions) => void
}

export function RulesSection({ state, set }: RulesSectionProps) {
  const t = useText()
  const turn = (rule: Rule, isOn: boolean): void =>
    set({ rules: withRule(state.own.rules ?? {}, rule.id, isOn, isOnByDefault(rule)) })
  return (
    <OptionSection title={t('optionRules')}>
      <p class="option-help">
        {t('optionRulesHelp')}{' '}
        <a href={libraryHref(WORDS_ROUTE)}>{t('optionWordList')}</a>
      </p>
      {[...groupsOf(t)].map(([authority, rules]) => (
        <fieldset key={authority} class="rule-group">
          <legend lang="zh-CN">{authority}</legend>
          {rules.map((rule) => (
            <RuleOption
              key={rule.id}
              rule={rule}
              isOn={state.options.rules[rule.id] ?? isOnByDefault(rule)}
              isManaged={rule.id in state.managedRules}
              onTurn={(isOn) => turn(rule, isOn)}
            />
          ))}
        </fieldset>
      ))}
    </OptionSection>
  )
}

const isOnByDefault = ({ offByDefault }: Rule): boolean => offByDefault !== true

/** By the authority on which they rest, in the order in which the rules are listed. */
function groupsOf(t: Translate): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of RULES) {
    const name = authorityText(rule.authority, t)
    groups.set(name, [...(groups.get(name) ?? []), rule])
  }
  return groups
}

interface RuleOptionProps {
  rule: Rule
  isOn: boolean
  isManaged: boolean
  onTurn: (isOn: boolean) => void
}

function RuleOption({ rule, isOn, isManaged, onTurn }: RuleOptionProps) {
  const t = useText()
  const id = useId()
  const described = [`${id}-help`, isManaged && `${id}-managed`].filter(Boolean)
  return (
    <div class="option-check">
      <input
        id={id}
        type="checkbox"
        data-testid={testIdOf(rule.id)}
        checked={isOn}
        disabled={isManaged}
        aria-describedby={described.join(' ')}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <div>
        <label for={id}>{ruleName(rule.id, t)}</label>
        {isManaged && <ManagedNote id={`${id}-managed`} />}
        <div class="option-help" id={`${id}-help`}>
          <p>{ruleExplanation(rule.id, t)}</p>
          <Example rule={rule} />
        </div>
      </div>
    </div>
  )
}

const testIdOf = (id: RuleId): string => `rule-${id}`

/** The rule's first example: the place that is found, and what takes its place. */
function Example({ rule: { examples } }: { rule: Rule }) {
  const t = useText()
  const [example] = examples
  if (!example) return null
  const { text, found, fixed } = example
  const start = text.indexOf(found)
  return (
    <p class="rule-example" lang="zh-CN">
      <span lang="">{t('optionRuleExampleIs')}</span>
      {text.slice(0, start)}
      <mark>{found}</mark>
      {text.slice(start + found.length)}
      {fixed !== null && ` → ${fixed}`}
    </p>
  )
}
