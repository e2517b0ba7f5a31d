// The entries of a library and their inverted index, in memory and stored on disk.
export { BoundedHeap } from './bounded-heap.ts'
export { entriesOf, entriesOfNotices, mergeEntries, withMoreEntries } from './entries.ts'
export type { GramIndex, IndexedForm } from './gram-index.ts'
export { buildGramIndex, gramIndex } from './index-builder.ts'
export { type PinyinForm, pinyinForms, type Readings } from './pinyin-forms.ts'
export { readingsOf } from './pinyin-readings.ts'
export { BUDGET, mostCandidates, offer, SHORT_GRAM } from './posting-budget.ts'
export {
  chooseStoredForms,
  neededShards,
  type StoredQuery,
  storedQuery,
} from './stored/choose-forms.ts'
export { readEntry } from './stored/entry-schema.ts'
export { segmentsToMerge } from './stored/merge-policy.ts'
export { buildSegment } from './stored/segment.ts'
export { blocksOfForms, withoutNotices } from './stored/stored-entries.ts'
export { splitPinyinForms, withPinyinForms } from './stored/stored-pinyin.ts'
