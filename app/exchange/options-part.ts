// The options: those of the file take the place of those that are set.
import {
  OPTIONS_PART,
  optionsFromPart,
  optionsToPart,
} from '../../core/exchange/options-part.ts'
import { holdsPages } from '../options/bubble-permission.ts'
import {
  clearOptions,
  loadOptionsState,
  replaceOptions,
} from '../options/stored-options.ts'
import type { DataPart } from './part.ts'

export const optionsPart: DataPart = {
  id: OPTIONS_PART,
  label: 'dataPartOptions',
  collect: async () => optionsToPart((await loadOptionsState()).own),
  check: async (found) => {
    const { values, problems } = optionsFromPart(found)
    // An import cannot give the permission in the user's place.
    const isLeftOff = values.bubble === true && !(await holdsPages())
    const taken = isLeftOff ? { ...values, bubble: false } : values
    return {
      problems,
      write: async () => ({
        undo: await replaceOptions(taken),
        ...(isLeftOff ? { note: 'importBubbleOff' } : {}),
      }),
    }
  },
  clear: clearOptions,
}
