// Hands something to a page of the extension that is opening or open: by storage.session, since
// the worker may end at any time, and a page that is not there yet gets no message.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { keepInSession, sessionArea } from './session-area.ts'

/** It expires, so that a page that is opened later for something else does not pick it up. */
const LIFE_MS = 30_000

const wrapSchema = v.object({ id: v.string(), value: v.unknown(), at: v.number() })

export interface Handover<T> {
  /** False where there is no storage.session, or no room in it. */
  put: (value: T) => Promise<boolean>
  /** What was put there, once; null where there is nothing, or it is stale or corrupted. */
  take: () => Promise<T | null>
  /** Calls the listener with what is put there while the page is open. Returns how to stop. */
  onArrival: (listener: (value: T) => void) => () => void
}

export function handover<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Handover<T> {
  // The page has to be opened before the value is stored, so it may meet it by `take`, by
  // `onArrival`, or by both: the id tells that it is the same.
  let takenId: string | null = null

  const accept = async (stored: unknown): Promise<T | null> => {
    if (stored === undefined) return null
    const wrap = v.safeParse(wrapSchema, stored)
    const fresh =
      wrap.success &&
      wrap.output.id !== takenId &&
      Math.abs(Date.now() - wrap.output.at) < LIFE_MS
    if (fresh) takenId = wrap.output.id
    await sessionArea()?.remove(key)
    const value = v.safeParse(schema, fresh ? wrap.output.value : undefined)
    return value.success ? value.output : null
  }
  const take = async (): Promise<T | null> =>
    accept((await sessionArea()?.get(key))?.[key])

  return {
    put: (value) =>
      keepInSession(key, { id: crypto.randomUUID(), value, at: Date.now() }),
    take,
    onArrival: (listener) => {
      const tell = (value: T | null): void => {
        if (value !== null) listener(value)
      }
      const onChanged = (
        changes: Record<string, { newValue?: unknown }>,
        areaName: string,
      ): void => {
        const stored = areaName === 'session' ? changes[key]?.newValue : undefined
        if (stored !== undefined) void accept(stored).then(tell)
      }
      browser.storage.onChanged.addListener(onChanged)
      // One that came after the page had looked and before it listened.
      void take().then(tell)
      return () => browser.storage.onChanged.removeListener(onChanged)
    },
  }
}
