// The office's list of words, what is wrong with a file of words, and what contradicts, in words.
import type { WordKind, WordRow } from '../../core/records/word-list.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { Conflict } from '../../core/word-list/conflicts.ts'
import type { LineProblem, ListProblem } from '../../core/word-list/problem.ts'
import type { PlainKey, Translate } from '../index.ts'
import { fileProblemText } from './file-problem-text.ts'

export const WORD_KIND_LABEL: Record<WordKind, PlainKey> = {
  wrong: 'wordKindWrong',
  forbidden: 'wordKindForbidden',
  allowed: 'wordKindAllowed',
}

export function listProblemText(problem: ListProblem, t: Translate): string {
  switch (problem.kind) {
    case 'empty':
      return t('wordProblemEmpty')
    case 'too-many':
      return t('wordProblemTooMany', { count: problem.count, most: problem.most })
    case 'file':
      return fileProblemText(problem.problem, t)
    default:
      return t('wordAtLine', { line: problem.line, text: lineProblemText(problem, t) })
  }
}

/** What is wrong with a line, without its number. */
export function lineProblemText(problem: LineProblem, t: Translate): string {
  switch (problem.kind) {
    case 'bytes':
      return t('wordProblemBytes')
    case 'quotes':
      return t('wordProblemQuotes')
    case 'columns':
      return t('wordProblemColumns', { count: problem.count })
    case 'no-word':
      return t('wordProblemNoWord')
    case 'not-a-word':
      return t('wordProblemNotAWord', { text: shorten(problem.text) })
    case 'long':
      return t('wordProblemLong', { text: shorten(problem.text), most: problem.most })
    case 'same':
      return t('wordProblemSame', { text: problem.text })
    case 'regexp':
      return t('wordProblemRegexp', { text: shorten(problem.text) })
    case 'yaml':
      return t('wordProblemYaml')
    case 'yaml-key':
      return t('wordProblemYamlKey', { text: shorten(problem.text) })
    case 'yaml-rule':
      return t('wordProblemYamlRule')
  }
}

/** A row in short: 错误，登陆 → 登录. */
function rowText(row: WordRow, t: Translate): string {
  const right = row.kind === 'wrong' ? ` → ${row.right}` : ''
  return `${t(WORD_KIND_LABEL[row.kind])} ${row.word}${right}`
}

export function conflictText(conflict: Conflict, t: Translate): string {
  const { line } = conflict
  const text = conflictAlone(conflict, t)
  return line === null ? text : t('wordAtLine', { line, text })
}

function conflictAlone(conflict: Conflict, t: Translate): string {
  const { word } = conflict.row
  switch (conflict.kind) {
    case 'twice': {
      const { line, row } = conflict.other
      const text = rowText(row, t)
      const other = line === null ? text : t('wordAtLine', { line, text })
      return t('wordConflictTwice', { word, other })
    }
    case 'present':
      return t('wordConflictPresent', { word, other: rowText(conflict.other, t) })
    case 'managed':
      return t('wordConflictManaged', { word, other: rowText(conflict.other, t) })
    case 'official':
      return t('wordConflictOfficial', { word })
    case 'right-is-wrong': {
      const right = conflict.row.kind === 'wrong' ? conflict.row.right : word
      return t('wordConflictRight', { word: right, other: rowText(conflict.other, t) })
    }
  }
}
