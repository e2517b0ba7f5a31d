// @vitest-environment happy-dom
// What own notices hold is shown when it is read, beside what is at hand.

import { afterEach, expect, it, vi } from 'vitest'
import { noticesFromPart } from '../../../../core/exchange/notices-part.ts'
import { libraryOf } from '../../../../core/lookup/index.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

const { notices } = noticesFromPart(file.parts.notices)
const withOwn = libraryOf({ ...HOLDINGS, notices: [...HOLDINGS.notices, ...notices] })
const OWN = '规范用电行为，守护万家灯火'
const findMore = async (text: string) => (text === OWN ? withOwn : null)

const results = (popup: PopupUnderTest): string[] =>
  [...popup.root.querySelectorAll('[role=option]')].map((row) => row.textContent ?? '')

it('nothing at hand: the result comes later, takes the focus and is announced', async () => {
  const popup = await PopupUnderTest.open(OWN, { findMore, arrived: true })
  await vi.waitFor(() => expect(results(popup)[0]).toContain('规范用电行为'))
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('role')).toBe('option'),
  )
  expect(popup.root.querySelector('[data-testid=result-status]')?.textContent).toContain(
    '找到',
  )
})

it('who types stays in the box', async () => {
  const popup = await PopupUnderTest.open('', { findMore })
  await popup.type(OWN)
  await vi.waitFor(() => expect(results(popup)[0]).toContain('规范用电行为'))
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
})

it('an earlier text that is answered late changes nothing', async () => {
  let answer: (library: typeof withOwn) => void = () => {}
  const late = (text: string) =>
    text === OWN
      ? new Promise<typeof withOwn>((resolve) => {
          answer = resolve
        })
      : Promise.resolve(null)
  const popup = await PopupUnderTest.open(OWN, { findMore: late })
  await popup.type('水利部')
  answer(withOwn)
  await vi.waitFor(() => expect(results(popup)[0]).toContain('水利部'))
  expect(popup.root.textContent).not.toContain('规范用电行为')
})
