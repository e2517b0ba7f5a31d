// A damaged file through the import: it is taken whole, or it is refused and nothing has changed.
import { asImported } from '../../core/exchange/claims.ts'
import { readFile } from '../../core/exchange/file.ts'
import { type ItemsFormat, itemsFromPart } from '../../core/exchange/items-part.ts'
import { NOTICES } from '../../core/exchange/notices-part.ts'
import { optionsFromPart } from '../../core/exchange/options-part.ts'
import { HISTORY, PINS } from '../../core/exchange/saved-parts.ts'
import { SUPPLEMENTS } from '../../core/exchange/supplements-part.ts'
import { DEFAULTS } from '../../core/options/defaults.ts'
import type { Notice } from '../../data/schema.ts'
import { type CaseResult, type FuzzCase, processorSeconds } from './case.ts'
import { HELD, type ImportSource, importSources, textOfImport } from './import-source.ts'
import { exported, holding, taken } from './import-state.ts'

let before: string | null = null

export const importCase: FuzzCase<ImportSource> = {
  arbitrary: importSources,
  run: runImport,
}

async function runImport(source: ImportSource): Promise<CaseResult> {
  const text = textOfImport(source)
  before ??= await holding(HELD)
  const began = processorSeconds()
  const { problems, failure, done } = await taken(text)
  const seconds = processorSeconds() - began
  const after = await exported()
  const hasChanged = after !== before
  if (hasChanged) before = null
  // A history is left out, and that is said, where the same file turns it off.
  const leftOut = done.flatMap(({ label, note }) => (note === null ? [] : [label]))
  const isRefused = problems.length > 0 || failure !== undefined
  return {
    outcome: isRefused ? 'refused' : 'taken',
    seconds,
    faults: [
      ...(isRefused === done.length > 0 ? ['neither taken nor refused'] : []),
      ...(isRefused && hasChanged ? ['refused, and something has changed'] : []),
      ...(isRefused ? [] : missing(text, after, leftOut)),
      // What was found to be right can be written.
      ...(failure ? [`not stored: ${failure.why}`] : []),
    ],
  }
}

/** What the file has that is not stored now, and of which nobody said so. */
function missing(file: string, now: string, leftOut: readonly string[]): string[] {
  const [given, held] = [partsOf(file), partsOf(now)]
  const lost = <T>(format: ItemsFormat<T>, keyOf: (item: T) => string): string[] => {
    const read = (part: unknown): string[] =>
      part === undefined ? [] : itemsFromPart(format, part).items.map(keyOf)
    const there = new Set(read(held[format.name]))
    return read(given[format.name])
      .filter((key) => !there.has(key))
      .map((key) => `${format.name}: ${key.slice(0, 80)} is lost`)
  }
  return [
    ...(given.options === undefined ? [] : otherOptions(given.options, held.options)),
    ...lost(PINS, ({ id }) => id),
    ...(leftOut.includes('history') ? [] : lost(HISTORY, ({ key }) => key)),
    ...lost(NOTICES, ({ notice }) => asHeld(notice)),
    ...lost(SUPPLEMENTS, ({ noticeId }) => noticeId),
  ]
}

/** Another with the same id gets an id of its own, and what a file says of itself stays a claim. */
function asHeld(notice: Notice): string {
  return JSON.stringify({ ...asImported(notice, { name: null, on: '' }), id: '' })
}

const partsOf = (file: string) =>
  readFile(file, [
    'options',
    ...[PINS, HISTORY, NOTICES, SUPPLEMENTS].map(({ name }) => name),
  ]).parts

function otherOptions(given: unknown, held: unknown): string[] {
  const values = (part: unknown) =>
    // The bubble needs a permission that no file gives.
    JSON.stringify({ ...DEFAULTS, ...optionsFromPart(part).values, bubble: false })
  return values(given) === values(held) ? [] : ['options: others are held']
}
