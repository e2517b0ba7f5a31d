// Keeps what was looked up, where the user wants that and is in no private window.

import type { Match } from '../../core/lookup/index.ts'
import { lookedUp } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { historyStore } from '../storage/history.ts'
import { isHistoryOn } from './history-option.ts'

/**
 * `kept` also where nothing was to be kept. No address of any page goes in.
 * @param isPrivate whether the text is of a private window
 */
export async function recordLookup(
  text: string,
  found: Match | null,
  isPrivate: boolean,
): Promise<WriteResult> {
  if (isPrivate || !(await isHistoryOn())) return 'ok'
  const entry = found && { id: found.entry.id, wording: found.entry.text }
  const record = lookedUp(text, entry, Date.now())
  return record ? historyStore.put(record) : 'ok'
}
