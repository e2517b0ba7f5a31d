// Which rules of the wording check are switched, as the check takes them.
import { RULE_IDS, type RuleId } from '../check/rule-ids.ts'
import type { Options } from './schema.ts'

/** @returns `disabled` and `enabled` of `CheckSettings` */
export function switchedRules(rules: Options['rules']): {
  disabled: readonly RuleId[]
  enabled: readonly RuleId[]
} {
  return {
    disabled: RULE_IDS.filter((id) => rules[id] === false),
    enabled: RULE_IDS.filter((id) => rules[id] === true),
  }
}

/**
 * The user's switches after one of them was turned.
 * @param isOnByDefault a rule that is as by default needs no switch
 */
export function withRule(
  rules: Options['rules'],
  id: RuleId,
  isOn: boolean,
  isOnByDefault: boolean,
): Options['rules'] {
  const others = Object.entries(rules).filter(([other]) => other !== id)
  return Object.fromEntries(isOn === isOnByDefault ? others : [...others, [id, isOn]])
}
