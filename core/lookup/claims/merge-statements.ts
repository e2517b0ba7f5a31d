// All statements about a selection in one list, each thing said once.
import type { Span, Statement } from '../types.ts'
import type { Claims } from './read-claims.ts'

/**
 * The statements in the order in which they are shown.
 * @param answers to a plain question; null where the selection is none
 */
export function mergeStatements(
  answers: readonly Statement[] | null,
  { issuerLists, ofYears, ofNames }: Claims,
): Statement[] {
  return distinct([
    ...(answers ?? []),
    ...issuerLists,
    // What is not known is said by the answer.
    ...ofYears.filter(({ type }) => answers === null || type !== 'year-unknown'),
    // Who was added to a list is said of the list.
    ...ofNames.filter(
      ({ type, span }) =>
        type !== 'not-issuer' || !issuerLists.some((list) => covers(list.span, span)),
    ),
  ])
}

const covers = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1]

/** Each thing is said once, where it comes first. */
function distinct(statements: readonly Statement[]): Statement[] {
  const keyOf = (statement: Statement): string => {
    const { type, span } = statement
    if (type === 'issuer-list') return `${type} ${span[0]}`
    if (type === 'answer')
      return `${type} ${statement.campaign} ${statement.rows[0]?.title}`
    return `${type} ${'year' in statement ? statement.year : ''} ${'name' in statement ? statement.name : ''}`
  }
  const keys = statements.map(keyOf)
  return statements.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
