// A small client of Marionette, Firefox's own remote protocol: `length:json` over TCP.
// There is no geckodriver here, and WebDriver cannot reach the browser's own windows anyway.
import { connect, type Socket } from 'node:net'
import * as v from 'valibot'

const replySchema = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.looseObject({ error: v.string(), message: v.string() })),
  v.unknown(),
])

export interface Marionette {
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>
  close(): void
}

/** Connects, and waits for the greeting. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (reply: v.InferOutput<typeof replySchema>) => void>()
  let lastId = 0
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    readMessages(socket, (message) => {
      const parsed = v.safeParse(replySchema, message)
      if (!parsed.success) return resolve()
      waiting.get(parsed.output[1])?.(parsed.output)
      waiting.delete(parsed.output[1])
    })
  })
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, ([, , error, result]) => {
          if (error) reject(new Error(`${command}: ${error.error}: ${error.message}`))
          else resolve(result)
        })
        const json = JSON.stringify([0, lastId, command, parameters])
        socket.write(`${Buffer.byteLength(json)}:${json}`)
      }),
    close: () => socket.destroy(),
  }
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const colon = buffer.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon))
      if (buffer.length < end) return
      const json = buffer.toString('utf8', colon + 1, end)
      buffer = buffer.subarray(end)
      onMessage(JSON.parse(json))
    }
  })
}
