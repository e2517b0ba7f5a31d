// Without fuse.js.
import type { IndexedForm } from '../../../core/lookup/index/gram-index.ts'

export const fuzzyShares = (): ReadonlyMap<IndexedForm, number> => new Map()
