// The way from a page to the background.
import { browser } from 'wxt/browser'
import type { AnswerOf, RequestOf } from '../../app/messages/protocol.ts'
import { send, toBackground } from '../../app/messages/send.ts'

/** False once the extension was updated, disabled or removed: this script is all that is left. */
export function isAlive(): boolean {
  // The typings say that it is always there.
  const { runtime } = browser as { runtime?: { id?: string } }
  return runtime?.id !== undefined
}

type Question = 'bubble-allowed' | 'bubble-look-up'

/** What the background answers; null where the bubble is off, or there is no background any more. */
export async function ask<Kind extends Question>(
  kind: Kind,
  request: RequestOf<Kind>,
): Promise<AnswerOf<Kind> | null> {
  if (!isAlive()) return null
  try {
    return await send(toBackground, kind, request)
  } catch (error) {
    // Updated or disabled while it was on its way.
    if (!isAlive()) return null
    throw error
  }
}
