// Without fuse.js.

import type { IndexedForm } from '../../../core/lookup/index/index.ts'
export const fuzzyShares = (): ReadonlyMap<IndexedForm, number> => new Map()
