// A notice as a document: its clauses, and how their places are printed.
export {
  clauseLabel,
  clauseOf,
  clausePaths,
  clauseText,
  noticeOf,
  pathLabel,
  printedNumber,
} from './clauses.ts'
