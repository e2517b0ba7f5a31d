// The settings of the wording check: rules that are on or off, and the office's list of words.
import type { CheckSettings } from '../../core/check/index.ts'
import { switchedRules } from '../../core/options/rules.ts'
import { effectiveRows } from '../../core/word-list/rows.ts'
import { sameData } from '../../data/canonical-json.ts'
import { onPolicies } from '../options/policies.ts'
import { loadOptions, onOptions } from '../options/stored-options.ts'
import { readWords } from '../storage/words.ts'
import { onWritten } from '../storage/written.ts'
import { preloadedWords } from './preloaded-words.ts'

let last: CheckSettings | null = null

/**
 * What holds now. Never rejects: what cannot be read is as if it were not set.
 * @returns the same object as before where nothing has changed, for which a list is prepared once
 */
export async function loadCheckSettings(): Promise<CheckSettings> {
  const [{ rules }, stored, preloaded] = await Promise.all([
    loadOptions(),
    readWords(),
    preloadedWords(),
  ])
  const ownList = effectiveRows(stored?.items ?? [], preloaded.rows)
  const settings: CheckSettings = { ...switchedRules(rules), ownList }
  if (last === null || !sameData(last, settings)) last = settings
  return last
}

/** Tells of the settings each time they have changed, by whomever. Returns how to stop. */
export function onCheckSettings(listener: (settings: CheckSettings) => void): () => void {
  let told = last
  const tell = async (): Promise<void> => {
    const settings = await loadCheckSettings()
    // The database of words is written for other reasons, too.
    if (settings === told) return
    told = settings
    listener(settings)
  }
  const stops = [
    onOptions(() => void tell()),
    onWritten('saved', () => void tell()),
    onPolicies(() => void tell()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
