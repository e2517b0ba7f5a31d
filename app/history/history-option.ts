// Whether the user, or an administrator for him, wants what was looked up to be kept.
import { loadOptions } from '../options/stored-options.ts'

export async function isHistoryOn(): Promise<boolean> {
  return (await loadOptions()).history
}
