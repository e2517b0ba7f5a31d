// @vitest-environment happy-dom
// The parts of the popup as the side panel has them: what is said of the page in front, of where
// the text came from, and to those who do not see the list.
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

it('says how to begin, as long as nothing is looked up', async () => {
  const page = { state: 'following' } as const
  const panel = await PopupUnderTest.open('', { place: 'panel', page })
  expect(panel.text('notice-state')).toBe('在网页上选中文字，这里随即查找。')
  await panel.type('水利部')
  expect(panel.all('notice-state')).toEqual([])
})

it.each([
  ['Alt+Shift+Q', '选中文字后按 Alt+Shift+Q，或点右键，选“在侧边栏中查找”。'],
  ['', '请选中文字，点右键，选“在侧边栏中查找”。'],
])('a page that is not granted, with the key “%s”', async (shortcut, sentence) => {
  const page = { state: 'ungranted', shortcut } as const
  const panel = await PopupUnderTest.open('水利部', { place: 'panel', page })
  expect(panel.text('notice-state')).toContain(sentence)
  // Whatever is typed, that is so.
  await panel.type('教育部')
  expect(panel.text('notice-state')).toContain(sentence)
})

it('says from which page a text came, until it is changed', async () => {
  const source = { text: '水利部', title: '样例' }
  const panel = await PopupUnderTest.open('水利部', { place: 'panel', source })
  expect(panel.text('came-from')).toBe('选文来自“样例”')
  await panel.type('教育部')
  expect(panel.all('came-from')).toEqual([])
})

it('says a new selection and what was found for it; not what is typed', async () => {
  const panel = await PopupUnderTest.open('', { place: 'panel' })
  await act(() => panel.arrive('水利部'))
  expect(panel.text('result-status')).toBe('新选文“水利部”：找到1条结果')
  await panel.type('教育部')
  expect(panel.text('result-status')).toBe('找到1条结果')
})

it('takes over all that the popup showed', async () => {
  const panel = await PopupUnderTest.open('', { place: 'panel' })
  const state = { query: '水利部和商务部', kind: 'department', chosen: null } as const
  await act(() => panel.arrive(state))
  expect(panel.box.value).toBe('水利部和商务部')
  expect(panel.states.at(-1)).toEqual(state)
})

it('the popup has a button for it where there is a panel', async () => {
  const openPanel = vi.fn()
  const none = await PopupUnderTest.open('水利部')
  expect(none.all('open-panel')).toEqual([])
  const popup = await PopupUnderTest.open('水利部', { effects: { openPanel } })
  await popup.click('open-panel')
  expect(openPanel).toHaveBeenCalledOnce()
})
