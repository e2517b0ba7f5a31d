// Which official wordings a selection is, holds or misquotes.
export { arrange } from './arrange.ts'
export { findMatches } from './find-matches.ts'
export { isTakenFor } from './likeness.ts'
export { nearestMatches } from './nearest.ts'
export { matchesByPinyin } from './pinyin-search.ts'
export { type SlipTable, slipTable } from './slips.ts'
