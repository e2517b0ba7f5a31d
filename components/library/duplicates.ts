// Notices that are held already: the same number, or the same title of the same day.
import type { Review } from '../../data/parse/review.ts'
import type { Head } from '../../data/records/library.ts'
import { foldText } from '../../data/text/fold.ts'

export function duplicatesOf(review: Review, heads: readonly Head[]): Head[] {
  const number = foldText(review.documentNumber)
  const title = foldText(review.title)
  return heads.filter((head) => {
    if (number !== '' && head.number !== null) return foldText(head.number) === number
    return (
      title !== '' && foldText(head.title) === title && (head.date ?? '') === review.date
    )
  })
}
