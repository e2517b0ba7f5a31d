// What a user keeps, in a browser and a database that only act as such.
import 'fake-indexeddb/auto'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type FileParts, writeFile } from '../../core/exchange/file.ts'

// The extension takes the browser from here when it is loaded: after this.
Object.assign(globalThis, { browser: fakeBrowser })
Object.assign(fakeBrowser.permissions, { contains: async () => false })
const { clearData, importData } = await import('../../app/exchange/exchange.ts')
const { PARTS } = await import('../../app/exchange/parts.ts')

export const taken = (text: string) => importData({ text: async () => text })

/** The text of a full export. */
export async function exported(): Promise<string> {
  const parts = PARTS.map(async ({ id, collect }) => [id, await collect()])
  return writeFile(Object.fromEntries(await Promise.all(parts)))
}

/** Gives the text of a full export then. */
export async function holding(parts: FileParts): Promise<string> {
  await clearData()
  const { problems } = await taken(writeFile(parts))
  if (problems.length > 0) throw new Error(`Not held: ${JSON.stringify(problems)}`)
  return exported()
}
