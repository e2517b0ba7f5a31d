// What the screen of findings does to the browser.
import { copy } from '../browser/clipboard.ts'
import { optionalApis } from '../browser/optional-apis.ts'
import { CHECK_COMMAND } from './open-check.ts'
import { startCheck } from './start-check.ts'

export const CHECK_EFFECTS = { start: startCheck, copy: (text: string) => copy(text) }

/** As the user has set it; '' where there is none. */
export async function checkShortcut(): Promise<string> {
  const commands = await optionalApis().commands?.getAll()
  return commands?.find(({ name }) => name === CHECK_COMMAND)?.shortcut ?? ''
}
