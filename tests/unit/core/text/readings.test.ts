// Readings beside the characters that they are of are left out of a lookup; other brackets stay.

import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { difference } from '../../../../core/lookup/explain/difference.ts'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import { foldText } from '../../../../core/text/fold.ts'
import { readingsIn } from '../../../../core/text/readings.ts'

function withoutReadings(text: string): string {
  let rest = ''
  let at = 0
  for (const [from, to] of readingsIn(text)) {
    rest += text.slice(at, from)
    at = to
  }
  return rest + text.slice(at)
}

describe('readings', () => {
  it.each([
    [
      'behind a character, as converted pages have them',
      '全國(guó)“質(zhì)量月”',
      '全國“質量月”',
    ],
    [
      'in brackets of full width',
      '全國（guó）、質［zhì］、量〔liàng〕、月【yuè】',
      '全國、質、量、月',
    ],
    ['with the letters of Chinese type', '領(lǐnɡ)域、全國(ɡuó)', '領域、全國'],
    ['decomposed, or with a breve', '國(guo\u0301)、領(lĭng)', '國、領'],
    ['set apart by a space', '質 (zhì )量', '質量'],
    ['without tones', '全国(guo)质(zhi)量(liang)月', '全国质量月'],
    ['with figures for tones', '国(guo2)家(jia1)', '国家'],
    ['of a word', '质量(zhì liàng)、强国(qiángguó)、绿色(lǜsè)', '质量、强国、绿色'],
    ['of a word, without tones', '质量(zhiliang)、企业(qi ye)', '质量、企业'],
    ['more than one', '重(zhònɡ/chóng)要', '重要'],
    ['said to be one', '行(音háng)业', '行业'],
    ['in bopomofo', '水(ㄕㄨㄟˇ)利（ㄌㄧˋ）部', '水利部'],
    ['bare, as a browser gives ruby', '水ㄕㄨㄟˇ利ㄌㄧˋ部ㄅㄨˋ', '水利部'],
    [
      'bare, of words',
      '推动质量zhì liàng宣传，深入人心shēn rù rén xīn。',
      '推动质量宣传，深入人心。',
    ],
    ['neutral among others', '质zhì量liàng的de意yì识shí', '质量的意识'],
    ['of an interlinear note', '质量\uFFFAzhì liàng\uFFFB月', '质量月'],
  ])('%s', (_, written, plain) => expect(withoutReadings(written)).toBe(plain))

  it.each([
    '人工智能(AI)',
    '人工智能(ai)',
    '数据(data)',
    '中国(china)',
    '熊猫(panda)',
    '媒体(media)',
    '质量(quality)',
    '咖啡(café)',
    '办公(office)室',
    '一类(a)',
    '（一）总体要求',
    '第3部分(2023)',
    '全国（含港澳）',
    '用dao访问',
    '标准GB/T 9704',
    'Wi-Fi网络a级',
    'zhì liàng',
    '质量yishi',
  ])('%s has none', (written) => expect(withoutReadings(written)).toBe(written))
})

const library = builtInLibrary()
const entries = library.entries.filter(({ text }) => /^\p{Script=Han}{4,30}/u.test(text))
const SHAPES: readonly [string, (character: string, reading: string) => string][] = [
  ['each in brackets', (character, reading) => `${character}(${reading})`],
  ['each in full brackets', (character, reading) => `${character}（${reading}）`],
  ['each bare', (character, reading) => `${character}${reading}`],
]

describe.each(SHAPES)('a held wording with its readings, %s', (_, shape) => {
  it.each(entries.slice(0, 60).map(({ text }) => text))('%s', (text) => {
    const readings = pinyin(text, { type: 'array' })
    const characters = [...text]
    const annotated = characters
      .map((one, at) =>
        /\p{Script=Han}/u.test(one) ? shape(one, readings[at] ?? '') : one,
      )
      .join('')
    expect(foldText(annotated)).toBe(foldText(text))
    const [plain] = lookup(text, library).matches
    const [found] = lookup(annotated, library).matches
    expect(found?.entry).toBe(plain?.entry)
    expect(found?.confidence).toBe(plain?.confidence)
    const selected = annotated.slice(...(found?.span ?? [0, 0]))
    expect(difference(selected, text).every(({ type }) => type === 'same')).toBe(true)
  })
})

it('what a result is about is told in the places of what was selected', () => {
  const selected =
    '以(yǐ)“增強(qiáng)\u200B質(zhì)量意識(shí) 推進(jìn)高質(zhì)量發(fā)展(zhǎn)”為主題'
  const [match] = lookup(selected, library).matches
  expect(match?.entry.kind).toBe('theme')
  expect(selected.slice(...(match?.span ?? [0, 0]))).toBe(
    '增強(qiáng)\u200B質(zhì)量意識(shí) 推進(jìn)高質(zhì)量發(fā)展(zhǎn)',
  )
})

it('a statement is made of a text with readings, too', () => {
  const plain = lookup('2023年全国“质量月”活动由26个部门联合开展', library)
  const annotated = lookup(
    '2023年(nián)全国(guó)“质(zhì)量月”活动由26个(gè)部门联合开展(zhǎn)',
    library,
  )
  expect(plain.statements.length).toBeGreaterThan(0)
  expect(annotated.statements.map(({ type }) => type)).toEqual(
    plain.statements.map(({ type }) => type),
  )
})
