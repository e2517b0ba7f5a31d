// What every part of the options page is given, and the words for the options.
import type { OptionName, Options, SetOptions } from '../../core/options/schema.ts'
import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import type { PlainKey } from '../../locales/index.ts'

export interface OptionForm {
  options: Options
  /** Set by the administrator: shown so, and not to be changed. */
  managed: readonly OptionName[]
  set: (changes: SetOptions) => void
  /** The sites where the bubble stays away: a list that is edited as a whole. */
  sites: StoredValue<Options['bubbleOffSites']>
  /** Says how storing them went. */
  say: (saved: Saved) => void
}

export const OPTION_LABEL: Record<OptionName, PlainKey> = {
  language: 'optionLanguageLabel',
  citeStyle: 'optionCiteStyle',
  citeIssuers: 'optionCiteIssuers',
  citeNumber: 'citeNumber',
  bubble: 'optionBubble',
  bubbleOffSites: 'optionBubbleSites',
  history: 'optionHistory',
  rules: 'optionRules',
}
