// What is wrong with stored options, in words.
import type { OptionProblem } from '../../core/options/read.ts'
import type { Translate } from '../../locales/index.ts'
import { OPTION_LABEL } from './option-form.ts'

export function optionProblemText(problem: OptionProblem, t: Translate): string {
  switch (problem.kind) {
    case 'unreadable':
      return t('storedUnreadable')
    case 'newer':
      return t('storedNewer', { version: problem.version })
    case 'unknown':
      return t('storedUnknown', { name: problem.name })
    case 'value': {
      const { name, expected, found } = problem
      return t('storedValue', { option: t(OPTION_LABEL[name]), expected, found })
    }
  }
}
