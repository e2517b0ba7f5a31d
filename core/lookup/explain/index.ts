// Why a result came, how it differs from the official wording, and how much of that is taken.
export { type Compared, compare } from './comparison.ts'
export type { Piece } from './difference.ts'
export { type Extent, extentsOf, isUnlike, type Taken } from './extents.ts'
export { type Insertion, insertionAtCaret, insertionOf } from './insertion.ts'
export { withMarks } from './mark-differences.ts'
export { type Reason, reasonOf, stretchOf } from './reason.ts'
