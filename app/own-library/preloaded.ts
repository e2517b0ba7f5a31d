// The notices that the administrator preloaded by policy.
import type { NoticesRead } from '../../core/exchange/notices-part.ts'
import { PRELOADED } from '../../core/options/managed.ts'
import { readPolicies } from '../options/policies.ts'

export async function preloadedNotices(): Promise<NoticesRead> {
  const text = (await readPolicies())[PRELOADED]
  // What is no text is named with the policies that are ignored.
  if (typeof text !== 'string') return { notices: [], problems: [] }
  // The schema of a notice is loaded only where an office preloads some.
  const { readPreloaded } = await import('../../core/exchange/preloaded.ts')
  return readPreloaded(text)
}
