// Does what the user did in the popup.

import { lookedUp } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { isHistoryOn } from '../history/history-option.ts'
import { saveOptions } from '../options/stored-options.ts'
import { historyStore } from '../storage/history.ts'
import { pinStore } from '../storage/pins.ts'
import { problemOf } from '../storage/problem.ts'
import type { Act } from './act.ts'

export async function perform(act: Act): Promise<WriteResult> {
  switch (act.kind) {
    case 'pin':
      return pinStore.put(act.pin)
    case 'unpin':
      return pinStore.remove(act.id)
    case 'record': {
      // No address of any page goes in.
      const record = lookedUp(act.text, act.entry, act.at)
      return record && (await isHistoryOn()) ? historyStore.put(record) : 'ok'
    }
    case 'options':
      try {
        await saveOptions(act.changes)
        return 'ok'
      } catch (error) {
        console.error('The options could not be stored.', error)
        return problemOf(error)
      }
  }
}
