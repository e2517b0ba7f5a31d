// What may come from a page, and what may go to it.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { excludedPages } from '../../../entrypoints/background/excluded-pages.ts'
import {
  bubbleOrderSchema,
  bubbleRequestSchema,
} from '../../../entrypoints/bubble/requests.ts'

const LOOK_UP = { type: 'bubble-look-up', text: '质量', cut: false, withCard: true }

describe('requests', () => {
  it.each([
    { type: 'bubble-allowed' },
    LOOK_UP,
    { ...LOOK_UP, text: '质'.repeat(100_000) },
    { type: 'bubble-notice', noticeId: 'quality-month-2023', clauseId: '2.3' },
    { type: 'bubble-notice', noticeId: 'quality-month-2023', clauseId: null },
    { type: 'bubble-popup', text: '质量' },
    { type: 'bubble-off-here' },
  ])('taken: %o', (request) => expect(v.is(bubbleRequestSchema, request)).toBe(true))

  it.each([
    undefined,
    null,
    'bubble-look-up',
    { type: 'options-clear' },
    { ...LOOK_UP, text: '质'.repeat(100_001) },
    { ...LOOK_UP, text: 7 },
    { ...LOOK_UP, withCard: 'yes' },
    { type: 'bubble-notice', noticeId: '../options.html#', clauseId: null },
    { type: 'bubble-notice', noticeId: 'https://example.com', clauseId: null },
    { type: 'bubble-notice', noticeId: 'a', clauseId: 'b/../c' },
    { type: 'bubble-popup' },
  ])('dropped: %o', (request) => expect(v.is(bubbleRequestSchema, request)).toBe(false))
})

it('pages are told two things only', () => {
  expect(v.is(bubbleOrderSchema, { type: 'bubble-away' })).toBe(true)
  expect(v.is(bubbleOrderSchema, { type: 'bubble-open' })).toBe(true)
  expect(v.is(bubbleOrderSchema, { type: 'bubble-look-up' })).toBe(false)
})

describe('the sites that are left out', () => {
  it.each([
    ['oa.example.com', ['*://oa.example.com/*', '*://*.oa.example.com/*']],
    ['xn--fiqs8s', ['*://xn--fiqs8s/*', '*://*.xn--fiqs8s/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
  ])('%s', (site, patterns) => expect(excludedPages([site])).toEqual(patterns))
})
