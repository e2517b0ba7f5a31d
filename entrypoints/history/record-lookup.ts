// Keeps what was looked up, where the user wants that and is in no private window.
import { historyStore } from '../../data/store/history.ts'
import type { Written } from '../../data/store/outcome.ts'
import { lookedUp } from '../../data/store/records.ts'
import type { Match } from '../../lookup/types.ts'
import { isHistoryOn } from './history-option.ts'
import { isPrivateWindow } from './private-window.ts'

/** `kept` also where nothing was to be kept. No address of any page goes in. */
export async function recordLookup(text: string, found: Match | null): Promise<Written> {
  if (!(await isHistoryOn()) || (await isPrivateWindow())) return 'kept'
  const entry = found && { id: found.entry.id, wording: found.entry.text }
  const record = lookedUp(text, entry, Date.now())
  return record ? historyStore.put(record) : 'kept'
}
