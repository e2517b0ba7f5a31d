// @vitest-environment happy-dom
// The line at the top of the popup: a selection of several sentences has certain findings.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FoundInText } from '../../../../components/popup/FoundInText.tsx'
import { show, unmountAll } from '../../../support/render.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  vi.useRealTimers()
  await unmountAll()
})

const DRAFT = '市场监管总局召开会议。教肓部、公按部出席。'

async function line(text: string, count: number | null) {
  const countFindings = vi.fn(async () => count)
  const checkText = vi.fn()
  const root = await show(
    <FoundInText text={text} effects={{ countFindings, checkText }} />,
  )
  await act(async () => void (await vi.runAllTimersAsync()))
  return { root, countFindings, checkText }
}

it('says how many places deviate, and leads to the check of the text', async () => {
  const { root, checkText } = await line(DRAFT, 2)
  expect(root.textContent).toBe('2处与收录不一致 · 校核')
  await act(() => root.querySelector('button')?.click())
  expect(checkText).toHaveBeenCalledWith(DRAFT)
})

it.each([0, null])('says nothing of %s', async (count) => {
  const { root } = await line(DRAFT, count)
  expect(root.textContent).toBe('')
})

it('one sentence is looked up, and not checked', async () => {
  const { countFindings } = await line('教肓部、公按部出席。', 2)
  expect(countFindings).not.toHaveBeenCalled()
})

it('a text that is still being typed is not checked', async () => {
  const countFindings = vi.fn(async () => 1)
  await show(<FoundInText text={DRAFT} effects={{ countFindings }} />)
  await act(async () => void (await vi.advanceTimersByTimeAsync(100)))
  expect(countFindings).not.toHaveBeenCalled()
})
