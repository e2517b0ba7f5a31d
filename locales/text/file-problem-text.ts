// What is wrong with an imported file, in words.
import type { FileProblem } from '../../core/exchange/file.ts'
import type { Translate } from '../index.ts'

export function fileProblemText(problem: FileProblem, t: Translate): string {
  switch (problem.kind) {
    case 'json':
      return t('fileJson', problem.at)
    case 'foreign':
      return t('fileForeign')
    case 'unread':
      return t('fileUnread')
    case 'large':
      return t('fileLarge')
    case 'nothing':
      return t('fileNothing')
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
