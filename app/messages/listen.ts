// Listens to messages of other contexts of the extension.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type AnswerOf, MESSAGES, type MessageKind, type RequestOf } from './protocol.ts'

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0]
export type Sender = Parameters<Listener>[1]

/** Undefined leaves the answer to another frame. */
export type Handlers<Kind extends MessageKind> = {
  [One in Kind]: (
    request: RequestOf<One>,
    sender: Sender,
  ) => AnswerOf<One> | null | undefined | Promise<AnswerOf<One> | null>
}

export interface ListenOptions {
  /** Whether a sender is listened to; it may be anybody whom the browser lets through. */
  admits: (sender: Sender) => boolean
  /** Gets the sender of what was not admitted, is of no kind that is handled, or has another form. */
  onDropped?: (sender: Sender) => void
}

/** Answers the messages of the given kinds. Returns how to stop. */
export function listen<Kind extends MessageKind>(
  handlers: Handlers<Kind>,
  { admits, onDropped }: ListenOptions,
): () => void {
  const listener: Listener = (message: unknown, sender, respond) => {
    const kind = kindOf(message, handlers)
    if (kind === null || !isRequest(kind, message) || !admits(sender)) {
      onDropped?.(sender)
      return undefined
    }
    const handle: (request: RequestOf<Kind>, sender: Sender) => unknown = handlers[kind]
    const answer = handle(message, sender)
    if (answer === undefined) return undefined
    void Promise.resolve(answer).then(respond)
    // It is answered later.
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function isRequest<Kind extends MessageKind>(
  kind: Kind,
  message: unknown,
): message is RequestOf<Kind> {
  return v.is(MESSAGES[kind].request, message)
}

function kindOf<Kind extends MessageKind>(
  message: unknown,
  handlers: Handlers<Kind>,
): Kind | null {
  const isHandled = (type: unknown): type is Kind =>
    Object.keys(handlers).some((kind) => kind === type)
  const hasType = typeof message === 'object' && message !== null && 'type' in message
  return hasType && isHandled(message.type) ? message.type : null
}
