// Notices that a selection names by their title and year, and whose text is not held.
import { foldText } from '../../text/fold.ts'
import type { Span, Statement } from '../types.ts'
import type { ClaimContext } from './claim-context.ts'

/**
 * A statement for each such notice that is on record.
 * @param titles of held notices that stand in the selection with another year
 */
export function noticesNotHeld(
  titles: readonly { year: number; span: Span }[],
  { scopeAt, facts }: ClaimContext,
): Statement[] {
  return titles.flatMap(({ year, span }) => {
    const scope = scopeAt(span[0])
    const meant = facts.campaigns.all.slice(0, 1)
    const campaigns =
      scope.type === 'known' ? scope.campaigns : scope.type === 'open' ? meant : []
    return campaigns.flatMap(({ name: campaign, data }): Statement[] => {
      const title = data?.years.find((known) => known.year === year)?.title
      if (!title || !foldText(title).includes(String(year))) return []
      return [{ type: 'not-held', span, campaign, year, title }]
    })
  })
}
