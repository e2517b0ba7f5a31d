// Some of the user's notices as a file: a backup.
import { isoDay } from '../../components/format-date.ts'
import type { ListFormat } from '../../components/library/effects.ts'
import { writeFile } from '../../data/exchange/file.ts'
import { NOTICES, noticesToPart } from '../../data/exchange/notices-part.ts'
import { readNotices } from '../../data/store/library/read.ts'
import { saveFile } from '../exchange/save-file.ts'

/** @returns the name of the file */
export async function exportNotices(
  ids: readonly string[],
  format: ListFormat,
): Promise<string> {
  const kept = await readNotices(ids)
  const name = `notice-lens-${isoDay()}.${format}`
  saveFile(name, writeFile({ [NOTICES.name]: noticesToPart(kept) }))
  return name
}
