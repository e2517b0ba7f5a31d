// What a user keeps, part by part: exported into one file, imported from it, cleared. A new kind of
// data (notices, pins, history) is one more part in PARTS.
import type { FileProblem } from '../../data/exchange/file.ts'
import {
  OPTIONS_PART,
  optionsFromPart,
  optionsToPart,
} from '../../data/exchange/options-part.ts'
import type { MessageKey } from '../../locales/index.ts'
import { holdsPages } from './bubble-permission.ts'
import { clearOptions, loadOptionsState, replaceOptions } from './stored-options.ts'

export interface DataPart {
  /** Its key in the file. */
  id: string
  label: MessageKey
  /** What goes into the file. */
  collect: () => Promise<unknown>
  /** Looks at what a file has for it and changes nothing. */
  check: (found: unknown) => Promise<CheckedPart>
  clear: () => Promise<void>
}

export interface CheckedPart {
  problems: readonly FileProblem[]
  /** Puts it in the place of what is there; gives how to undo that. Only where nothing is wrong. */
  write: () => Promise<() => Promise<void>>
  /** It would have turned the bubble on, for which there is no permission. */
  bubbleLeftOff?: boolean
}

const optionsPart: DataPart = {
  id: OPTIONS_PART,
  label: 'dataPartOptions',
  collect: async () => optionsToPart((await loadOptionsState()).own),
  check: async (found) => {
    const { values, problems } = optionsFromPart(found)
    const bubbleLeftOff = values.bubble === true && !(await holdsPages())
    const taken = bubbleLeftOff ? { ...values, bubble: false } : values
    return { problems, bubbleLeftOff, write: () => replaceOptions(taken) }
  },
  clear: clearOptions,
}

export const PARTS: readonly DataPart[] = [optionsPart]

/** Saves a text as a file in the user's downloads. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the blob by then; it is freed with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
