// The damaged file of a case, and what is held before it comes.
import { join } from 'node:path'
import { type FileParts, writeFile } from '../../core/exchange/file.ts'
import { noticesToPart } from '../../core/exchange/notices-part.ts'
import { optionsToPart } from '../../core/exchange/options-part.ts'
import { noticeFrom } from '../../core/parse/to-notice.ts'
import { type Pair, readPairs } from '../eval/notice-labels.ts'
import { parsedFile } from '../eval/parsed-file.ts'
import type { Random } from '../eval/random.ts'
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

export interface ImportSource {
  how: string
  text: string
}

export function importSource(random: Random): ImportSource {
  const names = Object.keys(COMING)
  const kept = random.chance(0.4) ? names : names.filter(() => random.chance(0.4))
  const parts = Object.fromEntries(kept.map((name) => [name, COMING[name]]))
  const file: Json = JSON.parse(writeFile(parts))
  const ofJson = drawn(Object.keys(JSON_DAMAGES), [1, 1, 1, 2, 0], random)
  const ofText = drawn(Object.keys(FILE_DAMAGES), [0, 0, 0, 1], random)
  const forged = ofJson.reduce(
    (one, name) => JSON_DAMAGES[name]?.(one, random) ?? one,
    file,
  )
  return {
    how: [kept.join('+'), ...ofJson, ...ofText].join(', '),
    text: ofText.reduce(
      (text, name) => FILE_DAMAGES[name]?.(text, random) ?? text,
      textOf(forged),
    ),
  }
}

function drawn(
  names: readonly string[],
  counts: readonly number[],
  random: Random,
): string[] {
  return Array.from({ length: random.pick(counts) }, () => random.pick(names))
}
