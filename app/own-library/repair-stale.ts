// After an update, a page that looks up makes the index anew. Only what needs that loads how: the
// readings of wordings are large, and the worker can load nothing later.
import { DERIVATION } from '../../core/records/derivation.ts'
import { readSegments } from '../storage/library/read.ts'

export async function repairStale(): Promise<void> {
  const segments = await readSegments()
  if (!segments?.some(({ segment }) => segment.derivation !== DERIVATION)) return
  const { repairIndex } = await import('./repair-index.ts')
  await repairIndex()
}
