// What the user does in the popup that is stored. A popup closes at any click outside, so each act is
// noted in storage.session first, which the browser does even where the page goes at once. Whoever
// comes first does it and takes the note away: the popup itself, else the background, else the next
// popup. To do it twice does no harm.

import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { setOptionsSchema } from '../../core/options/schema.ts'
import { pinSchema } from '../../core/records/saved.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { sessionArea } from '../messages/session-area.ts'
import { serialize } from '../storage/serialize.ts'
import { PREFIX } from './noted.ts'

const actSchema = v.variant('kind', [
  v.object({ kind: v.literal('pin'), pin: pinSchema }),
  v.object({ kind: v.literal('unpin'), id: v.string() }),
  /** Of a text that was looked up, in no private window. */
  v.object({
    kind: v.literal('record'),
    text: v.string(),
    entry: v.nullable(v.object({ id: v.string(), wording: v.string() })),
    at: v.number(),
  }),
  v.object({ kind: v.literal('options'), changes: setOptionsSchema }),
])

export type Act = v.InferOutput<typeof actSchema>
export type Perform = (act: Act) => Promise<WriteResult>

/** In a private window of Firefox a database is another than the background's: nothing is noted. */
const noteArea = (): ReturnType<typeof sessionArea> =>
  browser.extension.inIncognitoContext ? null : sessionArea()

/** Acts are done in the order of their keys. */
const newKey = (): string =>
  `${PREFIX}${String(performance.timeOrigin + performance.now()).padEnd(20, '0')}-${crypto.randomUUID()}`

/** Does it, and takes the note away, whatever came of it: the user is told here. */
export async function doAct(act: Act, perform: Perform): Promise<WriteResult> {
  const area = noteArea()
  const key = newKey()
  // Before anything is awaited. Where there is no room for the note, the act is done without.
  const noted = area?.set({ [key]: act }).catch((error: unknown) => {
    console.warn('What is being done could not be noted.', error)
  })
  return serialize('acts', async () => {
    const written = await perform(act)
    await noted
    await area?.remove(key)
    return written
  })
}

/**
 * Does what was noted in a popup that has closed since.
 * @returns what became of the first that failed; it stays noted until it is told
 */
export function finishActs(perform: Perform): Promise<WriteResult> {
  return serialize('acts', async () => {
    const area = noteArea()
    const stored = await area?.get(null)
    const keys = Object.keys(stored ?? {}).filter((key) => key.startsWith(PREFIX))
    for (const key of keys.sort()) {
      const act = v.safeParse(actSchema, stored?.[key])
      const written = act.success ? await perform(act.output) : 'ok'
      if (written !== 'ok') return written
      await area?.remove(key)
    }
    return 'ok'
  })
}

/** The user has been told that what was noted could not be done. */
export async function forgetActs(): Promise<void> {
  const area = noteArea()
  const stored = await area?.get(null)
  await area?.remove(Object.keys(stored ?? {}).filter((key) => key.startsWith(PREFIX)))
}
