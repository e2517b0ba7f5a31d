// From classified lines to the parts of a notice: page chrome, title, head, text, tail.
export { type Head, readHead } from './head.ts'
export { isNotice } from './is-notice.ts'
export { type Segments, segmentLines } from './segments.ts'
export {
  type ChromeLine,
  findRelatedLinks,
  separatePageChrome,
} from './separate-page-chrome.ts'
export type { Tail } from './tail.ts'
export { type FoundTitle, findTitle } from './title.ts'
