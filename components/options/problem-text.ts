// What is wrong with stored options or an imported file, in words.
import type { FileProblem } from '../../data/exchange/file.ts'
import type { OptionProblem } from '../../data/options/read.ts'
import type { Translate } from '../../locales/index.ts'
import { OPTION_LABEL } from './option-form.ts'

export function fileProblemText(problem: FileProblem, t: Translate): string {
  switch (problem.kind) {
    case 'json':
      return t('fileJson', problem.at)
    case 'foreign':
      return t('fileForeign')
    case 'unread':
      return t('fileUnread')
    case 'not-stored':
      return t('fileNotWritten')
    case 'newer': {
      const { where, version, known } = problem
      return t('fileNewer', { where, version, known })
    }
    case 'unknown':
      return t('fileUnknown', { where: problem.where })
    case 'value': {
      const { where, expected, found } = problem
      return t('fileValue', { where, expected, found })
    }
  }
}

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
