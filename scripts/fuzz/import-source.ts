// Damaged exported files for the import, and what the extension holds before they come.
import { join } from 'node:path'
import fc from 'fast-check'
import { type FileParts, writeFile } from '../../core/exchange/file.ts'
import { noticesToPart } from '../../core/exchange/notices-part.ts'
import { optionsToPart } from '../../core/exchange/options-part.ts'
import { noticeFrom } from '../../core/parse/review/index.ts'
import { type Pair, readPairs } from '../eval/notice-labels.ts'
import { parsedFile } from '../eval/parsed-file.ts'
import { type Damage, damaged, damagesOf } from './case.ts'
import { FILE_DAMAGES } from './file-damages.ts'
import { type Json, textOf } from './json.ts'
import { JSON_DAMAGES } from './json-damages.ts'

const ON = '2026-11-25'
const ORIGIN = { kind: 'paste', name: null, url: null, on: ON } as const
const AT = Date.UTC(2026, 10, 25)

const NOTICES = readPairs(join(import.meta.dirname, '../../tests/eval/notices'))
  .filter(({ format, text }) => format === 'txt' && text.length < 900)
  .flatMap((pair: Pair, at) => noticeFrom(parsedFile(pair), `own-${at}`, ORIGIN) ?? [])
  .map((notice) => ({ notice, name: '样本', tags: ['甲'], addedAt: AT }))

const pin = (id: string) => ({ id, wording: id, kind: 'theme', year: 2023, pinnedAt: AT })
const lookedUp = (text: string) => ({
  key: text,
  text,
  entryId: null,
  wording: null,
  at: AT,
})
const supplement = (noticeId: string, place: number) => ({
  noticeId,
  checked: { who: '张三', on: ON, note: null },
  attachments: [{ place, text: '甲\n乙', slogans: ['甲乙丙丁'], origin: ORIGIN }],
})
const items = (...all: readonly unknown[]) => ({ version: 1, items: all })

export const HELD: FileParts = {
  options: optionsToPart({ language: 'zh-TW', history: true }),
  pins: items(pin('甲')),
  history: items(lookedUp('甲')),
  notices: noticesToPart(NOTICES.slice(0, 2)),
  supplements: items(supplement('quality-month-2023', 4)),
}

/** Some of it is held already. */
const COMING: FileParts = {
  options: optionsToPart({
    language: 'en',
    history: true,
    bubbleOffSites: ['a.example'],
  }),
  pins: items(pin('甲'), pin('乙')),
  history: items(lookedUp('甲'), lookedUp('乙')),
  notices: noticesToPart(NOTICES.slice(1, 4)),
  supplements: items(
    supplement('quality-month-2023', 3),
    supplement('quality-month-2022', 1),
  ),
}

/** Says how a file is made, so that a failure can be read and shrunk; `textOfImport` makes it. */
export interface ImportSource {
  parts: readonly string[]
  /** Of its values, before it is written. */
  jsonDamages: readonly Damage[]
  /** Of its text. */
  textDamages: readonly Damage[]
}

const PART_NAMES = Object.keys(COMING)

export const importSources: fc.Arbitrary<ImportSource> = fc.record({
  parts: fc.oneof(fc.constant(PART_NAMES), fc.subarray(PART_NAMES)),
  jsonDamages: damagesOf(Object.keys(JSON_DAMAGES), 2),
  textDamages: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    { arbitrary: damagesOf(Object.keys(FILE_DAMAGES), 1, 1), weight: 1 },
  ),
})

export function textOfImport(source: ImportSource): string {
  const parts = Object.fromEntries(source.parts.map((name) => [name, COMING[name]]))
  const file: Json = JSON.parse(writeFile(parts))
  const forged = damaged(file, source.jsonDamages, JSON_DAMAGES)
  return damaged(textOf(forged), source.textDamages, FILE_DAMAGES)
}
