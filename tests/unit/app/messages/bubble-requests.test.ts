// What may come from a page, and what may go to it.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  bubbleOrderSchema,
  bubbleRequestSchema,
} from '../../../../app/messages/bubble-requests.ts'
import { excludedPages } from '../../../../entrypoints/background/excluded-pages.ts'
import { isWorthLookingUp } from '../../../../entrypoints/bubble/finished-selection.ts'

const LOOK_UP = { type: 'bubble-look-up', text: '质量', near: { x: 300, y: 200 } }

describe('requests', () => {
  it.each([
    { type: 'bubble-allowed' },
    LOOK_UP,
    { ...LOOK_UP, near: null },
    { ...LOOK_UP, text: '质'.repeat(100_000) },
  ])('taken: %o', (request) => expect(v.is(bubbleRequestSchema, request)).toBe(true))

  it.each([
    undefined,
    null,
    'bubble-look-up',
    { type: 'options-clear' },
    { ...LOOK_UP, text: '质'.repeat(100_001) },
    { ...LOOK_UP, text: 7 },
    { ...LOOK_UP, near: 'here' },
    { ...LOOK_UP, near: { x: '1', y: 2 } },
  ])('dropped: %o', (request) => expect(v.is(bubbleRequestSchema, request)).toBe(false))
})

it('pages are told two things only', () => {
  expect(v.is(bubbleOrderSchema, { type: 'bubble-away' })).toBe(true)
  expect(v.is(bubbleOrderSchema, { type: 'bubble-selection' })).toBe(true)
  expect(v.is(bubbleOrderSchema, { type: 'bubble-look-up' })).toBe(false)
})

describe('a button shows', () => {
  it.each(['质量', '2023年 质 量', 'GB/T 质量', '一\n二'])('for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(true),
  )
  it.each(['', ' ', '质', 'Quality Month', '2023', 'ひらがな'])('not for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(false),
  )
})

describe('the sites that are left out', () => {
  it.each([
    ['oa.example.com', ['*://oa.example.com/*', '*://*.oa.example.com/*']],
    ['xn--fiqs8s', ['*://xn--fiqs8s/*', '*://*.xn--fiqs8s/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
  ])('%s', (site, patterns) => expect(excludedPages([site])).toEqual(patterns))
})
