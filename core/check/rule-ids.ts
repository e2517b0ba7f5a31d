// The ids of the rules, each the name of its file in rules/. Options and stored silences need them
// without the rules, whose tables would be loaded with them.

export const RULE_IDS = [
  'department-name',
  'quotation',
  'theme-year',
  'issuers',
  'document',
  'marks',
  'date-form',
  'impossible-date',
  'attachments',
  'recipients',
  'paired-marks',
  'doubled-mark',
  'consistency',
  'usage',
  'identity-number',
  'level-marks',
  'level-numbers',
  'year-form',
  'announced-count',
  'span-units',
  'full-width-digits',
  'spaces',
  'word-variants',
  'comma-between-marks',
  'own-list',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Whether a text, from storage or a policy, is the id of a rule that there is now. */
export const isRuleId = (id: string): id is RuleId =>
  RULE_IDS.some((known) => known === id)
