// Why a page cannot be checked, and what to do instead.
import type { CheckProblem, CheckTarget } from '../../core/findings/session.ts'
import type { MessageWith, Translate } from '../../locales/index.ts'

const PROBLEM = {
  'browser-page': 'pageBrowser',
  store: 'pageStore',
  file: 'pageFile',
  reader: 'pageReader',
  source: 'pageSource',
  pdf: 'pagePdf',
  'error-page': 'pageError',
  busy: 'checkBusy',
  other: 'pageOther',
  secret: 'pageSecret',
  'foreign-frame': 'pageForeignFrame',
} as const satisfies Partial<Record<CheckProblem, MessageWith<'menu'>>>

/** @param shortcut of the check; '' where none is set */
export function problemText(
  problem: CheckProblem,
  target: CheckTarget | null,
  shortcut: string,
  t: Translate,
): string {
  if (problem === 'ungranted')
    return shortcut === '' ? t('checkUngrantedMenu') : t('checkUngranted', { shortcut })
  if (problem === 'empty')
    return t(target?.what === 'selection' ? 'checkEmptySelection' : 'checkEmpty')
  return t(PROBLEM[problem], { menu: t('checkSelection') })
}
