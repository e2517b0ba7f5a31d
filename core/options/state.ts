// The options that hold now, and where they come from.
import { DEFAULTS } from './defaults.ts'
import { readManaged } from './managed.ts'
import { type OptionProblem, readOptions } from './read.ts'
import { isOptionName, type OptionName, type Options, type SetOptions } from './schema.ts'

export interface OptionsState {
  options: Options
  /** What the user set and can be read, also where a policy wins over it. */
  own: SetOptions
  managed: readonly OptionName[]
  /** Rules of the wording check that the administrator has switched on or off. */
  managedRules: Options['rules']
  /** What is stored and cannot be read; the defaults hold instead. */
  problems: readonly OptionProblem[]
  ignoredPolicies: readonly string[]
}

/**
 * @param stored the record as it lies in storage; undefined where there is none
 * @param policies all that the administrator set
 */
export function optionsState(
  stored: unknown,
  policies: Readonly<Record<string, unknown>>,
): OptionsState {
  const { values, problems } = readOptions(stored)
  const { fixed, rules, ignored } = readManaged(policies)
  return {
    options: {
      ...DEFAULTS,
      ...values,
      ...fixed,
      rules: { ...values.rules, ...rules },
    },
    own: values,
    managed: Object.keys(fixed).filter(isOptionName),
    managedRules: rules,
    problems,
    ignoredPolicies: ignored,
  }
}
