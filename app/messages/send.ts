// Sends a message to another context of the extension.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type AnswerOf, MESSAGES, type MessageKind, type RequestOf } from './protocol.ts'

/** The background, or all frames of a tab, of which one answers. */
export type Receiver = 'background' | { tabId: number }

/**
 * @returns null also where nobody answered, or not in the form of an answer
 * @throws what the browser throws where nobody is there
 */
export async function send<Kind extends MessageKind>(
  receiver: Receiver,
  kind: Kind,
  request: RequestOf<Kind>,
): Promise<AnswerOf<Kind> | null> {
  const message = { type: kind, ...request }
  const answer: unknown = await (receiver === 'background'
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(receiver.tabId, message))
  const schema: (typeof MESSAGES)[Kind]['answer'] = MESSAGES[kind].answer
  return v.is(schema, answer) ? answer : null
}
