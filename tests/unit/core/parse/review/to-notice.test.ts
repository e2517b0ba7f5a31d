// From a draft to a notice that can be kept: sound by the schema, and nothing added.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { campaignOf, noticeFrom } from '../../../../../core/parse/review/index.ts'
import { noticeSchema } from '../../../../../data/schema.ts'
import { readPairs } from '../../../../../scripts/eval/notice-labels.ts'
import { parsedFile } from '../../../../../scripts/eval/parsed-file.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const pairs = readPairs('tests/eval/notices')
const noticeOf = (name: string) => {
  const pair = pairs.find((one) => one.name === name)
  return pair ? noticeFrom(parsedFile(pair), 'own-1', ORIGIN) : null
}

it.each(pairs)('$name gives a sound notice, or none', (pair) => {
  const notice = noticeFrom(parsedFile(pair), 'own-1', ORIGIN)
  expect(notice === null).toBe(pair.label.title === null)
  expect(notice === null ? [] : (v.safeParse(noticeSchema, notice).issues ?? [])).toEqual(
    [],
  )
})

it.each([
  ['关于开展2023年全国“质量月”活动的通知', '全国“质量月”活动'],
  ['关于开展2022年全省“敬老月”活动的通知', '全省“敬老月”活动'],
  ['关于2024年国庆节放假安排的通知', null],
  ['关于印发2023年农产品质量安全监管工作要点的通知', null],
])('the campaign of %s', (title, campaign) => expect(campaignOf(title)).toBe(campaign))

describe('slogans', () => {
  it('that the text holds are known', () => {
    expect(noticeOf('chinese-date-attachments-slogans')?.slogans).toMatchObject({
      status: 'known',
      items: expect.arrayContaining(['情系夕阳红，爱洒桑榆晚']),
    })
  })

  it('of which the text does not speak are none', () => {
    expect(noticeOf('no-items')?.slogans).toEqual({ status: 'none' })
  })
})

it('all of the text is kept where nothing is numbered', () => {
  expect(noticeOf('no-items')?.preamble).toContain('放假期间，请妥善安排好值班')
})
