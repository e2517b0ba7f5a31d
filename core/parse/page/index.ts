// From the nodes of a page to its lines, and what a copy of a page writes down for that.
export { ordinals } from './list-numbers.ts'
export { linesOfPage, type PageMark, pageLines } from './page-lines.ts'
export { SMALLEST, TEXT_TYPES } from './page-marks.ts'
export {
  LAYOUT_ATTRIBUTE,
  type Layout,
  layoutByName,
  MARK_ATTRIBUTE,
  type MarkKind,
  NUMBER_ATTRIBUTE,
  type PageNode,
  PRE_ATTRIBUTE,
  STYLE_ATTRIBUTE,
  UNKNOWN_NUMBER,
  UNREAD,
} from './page-node.ts'
