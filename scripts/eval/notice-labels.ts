// Labelled notices: a text or page and what it is to be parsed to.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** null or [] where the text has none. */
const labelSchema = v.object({
  title: v.nullable(v.string()),
  /** As signed, in order; as in the heading where nothing is signed. */
  issuers: v.array(v.string()),
  /** 2023-08-31 */
  date: v.nullable(v.string()),
  /** With 〔〕. */
  documentNumber: v.nullable(v.string()),
  theme: v.nullable(v.string()),
  /** The numbered items of every level in reading order. */
  clauses: v.array(
    v.object({ number: v.string(), heading: v.string(), text: v.string() }),
  ),
  attachments: v.array(v.string()),
  slogans: v.array(v.string()),
})

export type NoticeLabel = v.InferOutput<typeof labelSchema>

export interface Pair {
  name: string
  format: 'txt' | 'html'
  text: string
  label: NoticeLabel
}

/** The folder or a file of it is not as it should be; the message says which, and how. */
export class BadLabels extends Error {}

export function readPairs(folder: string): Pair[] {
  if (!existsSync(folder)) throw new BadLabels('there is no such folder')
  const files = readdirSync(folder)
  const names = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
  if (names.length === 0) throw new BadLabels('there is no NAME.json in it')
  return names.sort().map((name) => {
    const format = (['txt', 'html'] as const).find((one) =>
      files.includes(`${name}.${one}`),
    )
    if (!format) throw new BadLabels(`${name}.json has no ${name}.txt or ${name}.html`)
    const text = readFileSync(join(folder, `${name}.${format}`), 'utf8')
    return { name, format, text, label: labelOf(join(folder, `${name}.json`)) }
  })
}

function labelOf(path: string): NoticeLabel {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new BadLabels(`${path} is no JSON: ${String(error)}`)
  }
  const parsed = v.safeParse(labelSchema, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new BadLabels(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`)
}
