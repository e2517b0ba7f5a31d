// Whatever comes: the parser does not throw, does not hang, and has every word from the text.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  type Draft,
  draftSchema,
  linesOfText,
  parseNotice,
} from '../../../../core/parse/index.ts'
import { invented } from '../../../../scripts/eval/invented.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { damaged, damagesOf } from '../../../../scripts/fuzz/case.ts'
import { TEXT_DAMAGES } from '../../../../scripts/fuzz/text-damages.ts'

const texts = [
  readFileSync(
    path.resolve(import.meta.dirname, '../../../fixtures/seed-2023.txt'),
    'utf8',
  ),
  ...readPairs(path.resolve(import.meta.dirname, '../../../eval/notices')).map(
    ({ text }) => text,
  ),
]
const parse = (text: string): Draft => parseNotice(linesOfText(text))

const damages = Object.keys(TEXT_DAMAGES)

it('damaged texts', () => {
  const property = fc.property(
    fc.constantFrom(...texts),
    damagesOf(damages, 2, 1),
    (whole, damaging) => {
      const text = damaged(whole, damaging, TEXT_DAMAGES)
      const draft = parse(text)
      expect(v.is(draftSchema, draft)).toBe(true)
      expect(invented(draft, linesOfText(text))).toEqual([])
    },
  )
  fc.assert(property, { seed: 7, numRuns: 700 })
})

it.each([
  ['nothing', ''],
  ['blanks', ' \n\u3000\n\t'],
  ['one line of 5 MB', '关于开展活动的通知一、（一）1.2023年8月31日'.repeat(200_000)],
  ['one line of digits', '1'.repeat(1_000_000)],
  ['brackets', '（'.repeat(200_000)],
  ['spaces', `关于${' '.repeat(300_000)}的通知`],
  ['many lines', '一、加强领导。\n'.repeat(20_000)],
  ['many names', '水利部　'.repeat(50_000)],
  ['lines of names', `关于开展活动的通知\n各省：\n${'水利部\n'.repeat(50_000)}`],
  ['numbers of items', '一、'.repeat(100_000)],
  ['a title of articles', `关于${'第一条 '.repeat(75_000)}的通知`],
  ['levels', Array.from({ length: 2_000 }, (_, at) => `（${at}）甲`).join('\n')],
  ['wide spaces', `关于开展质量月活动的通知\n文号${'\u2003'.repeat(5_000)}x\n各单位：`],
  ['a list of slogans', `关于…的通知\n宣传口号：\n${'质量第一\n'.repeat(100_000)}`],
  ['the theme again and again', `关于…的通知\n${'主题为 '.repeat(60_000)}`],
])('%s: a draft in time', { timeout: 10_000 }, (_, text) => {
  expect(v.is(draftSchema, parse(text))).toBe(true)
})
