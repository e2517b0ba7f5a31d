// Sends a message to another context of the extension.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type AnswerOf, MESSAGES, type MessageKind, type RequestOf } from './protocol.ts'

/** Takes a message to where it is answered. */
type Receiver = (message: object) => Promise<unknown>

export const toBackground: Receiver = (message) => browser.runtime.sendMessage(message)

/** To all frames of a tab, of which one answers. */
export const toTab =
  (tabId: number): Receiver =>
  (message) =>
    browser.tabs.sendMessage(tabId, message)

/**
 * @returns null also where nobody answered, or not in the form of an answer
 * @throws what the browser throws where nobody is there
 */
export async function send<Kind extends MessageKind>(
  receiver: Receiver,
  kind: Kind,
  request: RequestOf<Kind>,
): Promise<AnswerOf<Kind> | null> {
  const answer = await receiver({ type: kind, ...request })
  const schema: (typeof MESSAGES)[Kind]['answer'] = MESSAGES[kind].answer
  return v.is(schema, answer) ? answer : null
}
