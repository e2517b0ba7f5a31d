// The one door to the options: loadOptions, onOptions, saveOptions. Nothing else touches where they
// are stored.
import { browser } from 'wxt/browser'
import { withoutDefaults } from '../../core/options/defaults.ts'
import { optionsRecord } from '../../core/options/read.ts'
import type { Options, SetOptions } from '../../core/options/schema.ts'
import { type OptionsState, optionsState } from '../../core/options/state.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import { sameData } from '../../data/canonical-json.ts'
import { serialize } from '../storage/serialize.ts'
import { readPolicies } from './policies.ts'

const KEY = 'options'

/** The options that hold: the administrator's, else the user's, else the defaults. Never rejects. */
export async function loadOptions(): Promise<Options> {
  return (await loadOptionsState()).options
}

/** Tells of the options each time they may have changed, by whomever. Returns how to stop. */
export function onOptions(listener: (options: Options) => void): () => void {
  return onOptionsState(({ options }) => listener(options))
}

/**
 * Changes the given options of the user and leaves the others. What was stored and could not be read
 * is gone after this.
 * @throws what the browser throws where it cannot store
 */
export function saveOptions(changes: SetOptions): Promise<void> {
  return changeOptions(() => changes)
}

/** The same, from what holds by the time that the turn comes. */
export function changeOptions(change: (options: Options) => SetOptions): Promise<void> {
  return serialize(KEY, async () => {
    const { own, options } = await loadOptionsState()
    await store({ ...own, ...change(options) })
  })
}

/** The sites where the bubble stays away, as the options page edits them. */
export const storedSites: StoredValue<Options['bubbleOffSites']> = {
  read: async () => ({ value: (await loadOptions()).bubbleOffSites }),
  watch: (listener) => onOptions(listener),
  same: sameData,
  write: (bubbleOffSites, seen) =>
    serialize(KEY, async () => {
      const { own, options } = await loadOptionsState()
      const isSeen = seen !== 'gone' && sameData(options.bubbleOffSites, seen.value)
      if (!isSeen) return 'changed'
      try {
        await store({ ...own, bubbleOffSites })
        return 'ok'
      } catch (error) {
        console.error('The options could not be stored.', error)
        return 'failed'
      }
    }),
}

/** With where they come from and what could not be read: for the options page. */
export async function loadOptionsState(): Promise<OptionsState> {
  const [stored, policies] = await Promise.all([readStored(), readPolicies()])
  return optionsState(stored, policies)
}

export function onOptionsState(listener: (state: OptionsState) => void): () => void {
  type OnChanged = Parameters<typeof browser.storage.onChanged.addListener>[0]
  const onChanged: OnChanged = (changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) {
      void loadOptionsState().then(listener)
    }
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

/** Puts these in the place of all that the user set. Gives how to undo it. */
export function replaceOptions(values: SetOptions): Promise<() => Promise<void>> {
  return serialize(KEY, async () => {
    const before = await browser.storage.local.get(KEY)
    await store(values)
    return () =>
      serialize(KEY, async () => {
        await browser.storage.local.remove(KEY)
        await browser.storage.local.set(before)
      })
  })
}

export function clearOptions(): Promise<void> {
  return serialize(KEY, () => browser.storage.local.remove(KEY))
}

function store(values: SetOptions): Promise<void> {
  return browser.storage.local.set({ [KEY]: optionsRecord(withoutDefaults(values)) })
}

async function readStored(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(KEY))[KEY]
  } catch (error) {
    // A damaged profile: everything else still works, with the defaults.
    console.error('The options could not be read.', error)
    return undefined
  }
}
