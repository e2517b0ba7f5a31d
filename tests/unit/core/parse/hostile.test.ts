// Whatever comes: the parser does not throw, does not hang, and has every word from the text.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { draftSchema } from '../../../../core/parse/draft.ts'
import { type Draft, linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { invented } from '../../../../scripts/eval/invented.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { seededRandom } from '../../../../scripts/eval/random.ts'

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

const DAMAGES: readonly ((
  text: string,
  random: ReturnType<typeof seededRandom>,
) => string)[] = [
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text, random) =>
    text
      .split('\n')
      .sort(() => random.below(3) - 1)
      .join('\n'),
  (text, random) => {
    const at = random.below(text.length)
    return `${text.slice(0, at)}\0\uD800(((（（（《《${text.slice(at)}`
  },
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll(/[。，]/gu, ''),
  (text, random) =>
    text.replaceAll(/./gu, (sign) => (random.below(20) === 0 ? '一' : sign)),
]

it('700 damaged texts', () => {
  const random = seededRandom(7)
  for (let round = 0; round < 100; round++) {
    for (const damage of DAMAGES) {
      const text = damage(texts[random.below(texts.length)] ?? '', random)
      const draft = parse(text)
      expect(v.is(draftSchema, draft), text).toBe(true)
      expect(invented(draft, linesOfText(text))).toEqual([])
    }
  }
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
