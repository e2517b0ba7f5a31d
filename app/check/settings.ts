// The settings of the wording check: rules that are on or off, and the office's list of words.
import type { CheckSettings } from '../../core/check/index.ts'

/** Never rejects: what cannot be read is as if it were not set. */
export async function loadCheckSettings(): Promise<CheckSettings> {
  return {}
}

/** Tells of the settings each time they may have changed, by whomever. Returns how to stop. */
export function onCheckSettings(
  _listener: (settings: CheckSettings) => void,
): () => void {
  return () => undefined
}
