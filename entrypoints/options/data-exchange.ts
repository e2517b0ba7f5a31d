// Export, import and clear, over all parts. An import is all or nothing.
import type { ImportOutcome } from '../../components/options/DataSection.tsx'
import { readFile, writeFile } from '../../data/exchange/file.ts'
import { type CheckedPart, type DataPart, download, PARTS } from './data-parts.ts'

/** @param now for the name of the file, which is given back */
export async function exportData(
  now: Date,
  parts: readonly DataPart[] = PARTS,
): Promise<string> {
  const collected = await Promise.all(
    parts.map(async ({ id, collect }) => [id, await collect()] as const),
  )
  const name = `notice-lens-${now.toISOString().slice(0, 10)}.json`
  download(writeFile(Object.fromEntries(collected)), name)
  return name
}

export async function importData(
  file: Pick<File, 'text'>,
  parts: readonly DataPart[] = PARTS,
): Promise<ImportOutcome> {
  let text: string
  try {
    text = await file.text()
  } catch {
    return { problems: [{ kind: 'unread' }], bubbleLeftOff: false }
  }
  const found = readFile(
    text,
    parts.map(({ id }) => id),
  )
  const checked = await Promise.all(
    parts
      .filter(({ id }) => id in found.parts)
      .map(({ id, check }) => check(found.parts[id])),
  )
  const problems = [...found.problems, ...checked.flatMap((part) => part.problems)]
  if (problems.length > 0) return { problems, bubbleLeftOff: false }
  if (!(await writeAll(checked))) {
    return { problems: [{ kind: 'not-stored' }], bubbleLeftOff: false }
  }
  return { problems, bubbleLeftOff: checked.some((part) => part.bubbleLeftOff) }
}

/** False where one could not be written; then those before it are as they were. */
async function writeAll(checked: readonly CheckedPart[]): Promise<boolean> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { write } of checked) undo.unshift(await write())
    return true
  } catch (error) {
    console.error('The import could not be stored.', error)
    for (const takeBack of undo) await takeBack()
    return false
  }
}

export async function clearData(parts: readonly DataPart[] = PARTS): Promise<void> {
  await Promise.all(parts.map(({ clear }) => clear()))
}
