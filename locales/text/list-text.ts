// A list of issuers against the notice, in one line: 24/25，缺全国工商联；海关总署与国务院国资委次序相反.

import type { Statement } from '../../core/lookup/index.ts'
import type { Translate } from '../index.ts'

type IssuerList = Extract<Statement, { type: 'issuer-list' }>

export function listText(list: IssuerList, of: string, t: Translate): string {
  const { missing, added, doubled, misspelt, swapped, misplaced, listed, total } = list
  const named = (names: readonly string[]): string => names.join(t('listComma'))
  const found = [
    ...(missing.length > 0 ? [t('listMissing', { names: named(missing) })] : []),
    ...(added.length > 0 ? [t('listAdded', { names: named(added) })] : []),
    ...(doubled.length > 0 ? [t('listDoubled', { names: named(doubled) })] : []),
    ...misspelt.map((one) => t('listMisspelt', one)),
    ...swapped.map(([a, b]) => t('listSwapped', { a, b })),
    ...misplaced.map(({ name, after }) =>
      after === null ? t('listFirst', { name }) : t('listMisplaced', { name, after }),
    ),
  ]
  const right = t(list.noticeId === null ? 'listRightUnordered' : 'listRight')
  const head = t('listHead', { of, listed, total })
  return `${head}${t('comma')}${found.length > 0 ? found.join(t('clauseComma')) : right}`
}
