// Export, import and clear, over several parts. An import is all or nothing, unless the browser cannot
// take back what it has stored.

import { type FileProblem, readFile, writeFile } from '../../core/exchange/file.ts'
import type {
  ImportOutcome,
  PartLabel,
  StorageFailure,
} from '../../core/exchange/outcome.ts'
import { isoDay } from '../../core/text/day.ts'
import { saveFile } from '../browser/save-file.ts'
import { problemOf } from '../storage/problem.ts'
import {
  type CheckedPart,
  type DataPart,
  NotStored,
  type Progress,
  type WrittenPart,
} from './part.ts'
import { PARTS } from './parts.ts'

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
  const name = `notice-lens-data-${isoDay(now)}.json`
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
  const labelled = checked.map(({ write }, at) => ({
    label: wanted[at]?.label ?? 'optionData',
    write,
  }))
  return writeAll(labelled, progress)
}

const refused = (...problems: FileProblem[]): ImportOutcome => ({ problems, done: [] })

type Labelled<T> = T & { label: PartLabel }

/** Where one cannot be written, those before it are taken back; what cannot be is told. */
async function writeAll(
  checked: readonly Labelled<Pick<CheckedPart, 'write'>>[],
  progress?: Progress,
): Promise<ImportOutcome> {
  const written: Labelled<WrittenPart>[] = []
  for (const { label, write } of checked) {
    try {
      written.push({ label, ...(await write(progress)) })
    } catch (error) {
      console.error('The import could not be stored.', error)
      const { why, stayed } =
        error instanceof NotStored ? error : { why: await problemOf(error), stayed: null }
      const others = await takenBack(written)
      const own = stayed ? [{ label, count: stayed }] : []
      return { problems: [], failure: { why, stayed: [...others, ...own] }, done: [] }
    }
  }
  const done = written.map(({ label, count = null, note = null }) => ({
    label,
    count,
    note,
  }))
  return { problems: [], done }
}

/** @returns what stays since it cannot be taken back */
async function takenBack(
  written: readonly Labelled<WrittenPart>[],
): Promise<StorageFailure['stayed']> {
  const stayed: StorageFailure['stayed'][number][] = []
  for (const { label, undo, count } of [...written].reverse()) {
    try {
      await undo()
    } catch (error) {
      console.error('A part of the import could not be taken back.', error)
      stayed.unshift({
        label,
        count: count ? { added: count.added, all: count.added } : null,
      })
    }
  }
  return stayed
}

export async function clearData(parts: readonly DataPart[] = PARTS): Promise<void> {
  await Promise.all(parts.map(({ clear }) => clear()))
}
