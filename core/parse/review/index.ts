// From a draft to the form in which it is reviewed, and to the notice that is stored.
export { editNotice, hasSameText, noticeToDraft } from './edit-notice.ts'
export {
  type ClauseValues,
  doubtsOfClauses,
  type Review,
  type ReviewField,
  type ReviewProblem,
  reviewed,
  reviewOf,
  reviewProblems,
  reviewSchema,
} from './review.ts'
export { campaignOf, campaignOfReview, noticeFrom, unknownSlogans } from './to-notice.ts'
