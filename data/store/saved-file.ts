// Pins and history as a file: JSON with its format and version, for keeping and for colleagues.
import * as v from 'valibot'
import { type LookedUp, type Pin, pinSchema } from './records.ts'

const FORMAT = 'notice-lens-saved'
export const FILE_VERSION = 1
/** A file of a thousand long clauses has a few hundred kilobytes. */
export const LARGEST_FILE_BYTES = 5_000_000

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pins: v.optional(v.array(v.unknown()), []),
})

export function savedFile(
  saved: { pins: readonly Pin[] } | { history: readonly LookedUp[] },
  exportedAt: Date,
): string {
  const head = { format: FORMAT, version: FILE_VERSION }
  const file = { ...head, exportedAt: exportedAt.toISOString(), ...saved }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** `foreign`: no file of this extension; `newer`: of a version that is not known here. */
export type PinsRead = { pins: readonly Pin[]; damaged: number } | 'foreign' | 'newer'

/** The pins of a file. A pin that is damaged is skipped and counted. */
export function pinsOfFile(json: string): PinsRead {
  const parsed = v.safeParse(fileSchema, parse(json))
  if (!parsed.success) return 'foreign'
  if (parsed.output.version > FILE_VERSION) return 'newer'
  const records = parsed.output.pins
  const pins = records.flatMap((record) => {
    const pin = v.safeParse(pinSchema, record)
    return pin.success ? [pin.output] : []
  })
  return { pins, damaged: records.length - pins.length }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // No JSON is no file of this extension either.
    return null
  }
}

/** What a merge adds: pins whose wording is not pinned yet. The others stay as they are. */
export function newPins(read: readonly Pin[], present: readonly Pin[]): Pin[] {
  const known = new Set(present.map(({ id }) => id))
  return read.filter(({ id }) => {
    const isNew = !known.has(id)
    known.add(id)
    return isNew
  })
}
