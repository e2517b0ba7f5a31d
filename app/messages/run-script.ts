// Puts a script of the extension into a page, and gives what it answers.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type AnswerOf, type RequestOf, SCRIPTS, type ScriptName } from './protocol.ts'
import { REQUEST_KEY } from './script-request.ts'

export interface RunOptions<Name extends ScriptName> {
  /** A script from a file takes no arguments: its request is put into the page first. */
  request?: RequestOf<Name>
  allFrames?: boolean
  /** Also while the page is loading. */
  atOnce?: boolean
}

/**
 * @returns for each frame, the top one first, what the script answers; null where that has another form
 * @throws the browser's refusal: no script may run there, or the tab is gone
 */
export async function runScript<Name extends ScriptName>(
  name: Name,
  tabId: number,
  { request, allFrames, atOnce }: RunOptions<Name> = {},
): Promise<(AnswerOf<Name> | null)[]> {
  const target = allFrames ? { tabId, allFrames } : { tabId }
  if (request !== undefined) {
    const args: [string, object] = [REQUEST_KEY, request]
    await browser.scripting.executeScript({ target, func: putRequest, args })
  }
  const results = await browser.scripting.executeScript({
    target,
    files: [`/${name}.js`],
    ...(atOnce ? { injectImmediately: true } : {}),
  })
  const schema: (typeof SCRIPTS)[Name]['answer'] = SCRIPTS[name].answer
  return results.map(({ result }) => {
    const parsed = v.safeParse(schema, result)
    return parsed.success ? parsed.output : null
  })
}

/** Runs in the page: nothing from around it is there. */
function putRequest(key: string, request: object): void {
  Reflect.set(globalThis, key, request)
}
