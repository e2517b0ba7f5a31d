// Export, import and clear, over several parts. An import is all or nothing.

import type { ImportOutcome } from '../../components/exchange/import-outcome.ts'
import { isoDay } from '../../components/format-date.ts'
import { type FileProblem, readFile, writeFile } from '../../data/exchange/file.ts'
import {
  type CheckedPart,
  type DataPart,
  NotStored,
  type Progress,
  type WrittenPart,
} from './part.ts'
import { PARTS } from './parts.ts'
import { saveFile } from './save-file.ts'

/** More than ten thousand clauses; a larger file would stop the page. */
const LARGEST_BYTES = 200_000_000

/** @param now for the name of the file, which is given back */
export async function exportData(
  now: Date,
  parts: readonly DataPart[] = PARTS,
): Promise<string> {
  const collected = await Promise.all(
    parts.map(async ({ id, collect }) => [id, await collect()] as const),
  )
  // The user's day; 'sv' is the language that writes a date as ISO does.
  const name = `notice-lens-data-${now.toLocaleDateString('sv')}.json`
  saveFile(name, writeFile(Object.fromEntries(collected)))
  return name
}

type ReadableFile = Pick<File, 'text'> & { size?: number; name?: string }

/** @param parts those that are taken; what the file has of others is left alone */
export async function importData(
  file: ReadableFile,
  parts: readonly DataPart[] = PARTS,
  progress?: Progress,
): Promise<ImportOutcome> {
  if ((file.size ?? 0) > LARGEST_BYTES) return refused({ kind: 'large' })
  let text: string
  try {
    text = await file.text()
  } catch {
    return refused({ kind: 'unread' })
  }
  const known = new Set([...PARTS, ...parts].map(({ id }) => id))
  const found = readFile(text, [...known])
  if (found.problems.length > 0) return refused(...found.problems)
  const wanted = parts.filter(({ id }) => Object.hasOwn(found.parts, id))
  if (wanted.length === 0) return refused({ kind: 'nothing' })
  const imported = { name: file.name?.trim() || null, on: isoDay() }
  const checked = await Promise.all(
    wanted.map(({ id, check }) => check(found.parts[id], imported)),
  )
  const problems = checked.flatMap((part) => part.problems)
  if (problems.length > 0) return refused(...problems)
  const written = await writeAll(checked, progress)
  if ('problem' in written) return refused(written.problem)
  return {
    problems: [],
    done: written.parts.map(({ count, note }, at) => ({
      label: wanted[at]?.label ?? 'optionData',
      count: count ?? null,
      note: note ?? null,
    })),
  }
}

const refused = (...problems: FileProblem[]): ImportOutcome => ({ problems, done: [] })

/** Where one cannot be written, those before it are as they were. */
async function writeAll(
  checked: readonly CheckedPart[],
  progress?: Progress,
): Promise<{ parts: readonly WrittenPart[] } | { problem: FileProblem }> {
  const parts: WrittenPart[] = []
  try {
    for (const { write } of checked) parts.push(await write(progress))
    return { parts }
  } catch (error) {
    console.error('The import could not be stored.', error)
    for (const { undo } of parts.reverse()) await undo()
    const isFull = error instanceof NotStored && error.written === 'full'
    return { problem: { kind: isFull ? 'full' : 'not-stored' } }
  }
}

export async function clearData(parts: readonly DataPart[] = PARTS): Promise<void> {
  await Promise.all(parts.map(({ clear }) => clear()))
}
