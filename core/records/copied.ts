// A record of the second copy (app/storage/second-copy.ts) as text: its digest, a line break, and JSON.
import * as v from 'valibot'
import { momentSchema } from './moment.ts'

/** The stores whose records are copied: what a user has made, and nothing that is derived from it. */
const COPIED_STORES = ['notices', 'drafts', 'pins', 'words'] as const
export type CopiedStore = (typeof COPIED_STORES)[number]

export const COPY_VERSION = 1

const copiedSchema = v.object({
  format: v.literal('notice-lens-copy'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COPY_VERSION)),
  store: v.picklist(COPIED_STORES),
  key: v.string(),
  /** When it was written: of two versions of a record the later one counts. */
  at: momentSchema,
  /** As the database has it; the schema of its store checks it. */
  value: v.unknown(),
})

export type Copied = v.InferOutput<typeof copiedSchema>

/** The text of a copy, which `readCopied` takes apart. */
export async function writeCopied(
  record: Pick<Copied, 'store' | 'key' | 'at' | 'value'>,
): Promise<string> {
  const json = JSON.stringify({
    format: 'notice-lens-copy',
    version: COPY_VERSION,
    ...record,
  })
  return `${await digestOf(json)}\n${json}`
}

/** Null where the text is damaged, or of a newer version. */
export async function readCopied(text: string): Promise<Copied | null> {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  if (text.slice(0, end) !== (await digestOf(json))) return null
  const parsed = v.safeParse(copiedSchema, JSON.parse(json))
  return parsed.success ? parsed.output : null
}

/** SHA-256 in hexadecimal digits. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
