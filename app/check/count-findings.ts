// How many places of a selection deviate for certain, for the popup. What checks is loaded only then.
import { splitSilenced } from '../../core/check/silence.ts'
import { loadCheckSettings } from './settings.ts'
import { loadSilences } from './silences.ts'
import { type TextChecker, textChecker } from './text-checker.ts'

let checker: Promise<TextChecker> | null = null

/** @returns null where a later text took its place, or it could not be checked */
export async function countFindings(text: string): Promise<number | null> {
  checker ??= loadCheckSettings().then(textChecker)
  const findings = await (await checker).check(text, () => {})
  if (typeof findings === 'string') return null
  // What is allowed on the list of the office counts nowhere.
  const { shown } = splitSilenced(findings, text, await loadSilences('popup'))
  return shown.filter(({ severity }) => severity === 'certain').length
}
