// Tells all pages of the extension that a database was written, this one too: IndexedDB has no event
// for it.
import * as v from 'valibot'

const CHANNEL = 'written'
const nameSchema = v.picklist(['library', 'saved'])
type DatabaseName = v.InferOutput<typeof nameSchema>

/** @param name of the database; nobody listens for others */
export function announceWrite(name: string): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(name)
  channel.close()
}

/** Returns how to stop. */
export function onWritten(name: DatabaseName, listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (v.is(nameSchema, data) && data === name) listener()
  }
  return () => channel.close()
}
