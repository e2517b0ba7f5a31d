// @vitest-environment happy-dom
// Results of one year or campaign alone.

import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { noticesFromPart } from '../../../../core/exchange/notices-part.ts'
import { libraryOf } from '../../../../core/lookup/index.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

const [OWN] = noticesFromPart(file.parts.notices).notices
if (!OWN) throw new Error('The fixture has no notice.')
/** The same words in two years. */
const shared = { ...OWN, theme: '增强质量意识 推进高质量发展' }
const library = libraryOf({ ...HOLDINGS, notices: [...HOLDINGS.notices, shared] })

const rows = (popup: PopupUnderTest): string[] =>
  [...popup.root.querySelectorAll('[role=option]')].map((row) => row.textContent ?? '')
const select = (popup: PopupUnderTest, id: string): HTMLSelectElement | null =>
  popup.root.querySelector(`[data-testid=scope-${id}]`)

async function pick(popup: PopupUnderTest, id: string, value: string): Promise<void> {
  const field = select(popup, id)
  if (!field) throw new Error(`no ${id}`)
  field.value = value
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
}

it('one notice alone: nothing to choose', async () => {
  const popup = await PopupUnderTest.open('增强质量意识 推进高质量发展')
  expect(rows(popup)[0]).toContain('2023年主题')
  expect(select(popup, 'year')).toBeNull()
})

it('a year: its place is the one that is shown, and it is remembered', async () => {
  const popup = await PopupUnderTest.open('增强质量意识 推进高质量发展', { library })
  expect(rows(popup)[0]).toContain('2023年主题')
  await pick(popup, 'year', '2022')
  expect(rows(popup)[0]).toContain('《关于开展2022年全省“安全用电周”活动的通知》 · 主题')
  expect(popup.states.at(-1)?.scope).toEqual({ year: 2022, campaign: null })
  // All that is left is of one kind: there is nothing to choose.
  expect(popup.root.querySelector('.kinds')).toBeNull()
  await pick(popup, 'year', '')
  expect(rows(popup)[0]).toContain('2023年主题')
})

it('a campaign', async () => {
  const popup = await PopupUnderTest.open('增强质量意识 推进高质量发展', { library })
  await pick(popup, 'campaign', '全省“安全用电周”活动')
  expect(rows(popup)[0]).toContain('《关于开展2022年全省“安全用电周”活动的通知》 · 主题')
})

it('what was picked for another text and has nothing now does not hide what there is', async () => {
  const popup = await PopupUnderTest.open('水利部', {
    library,
    opening: {
      query: '水利部',
      kind: 'all',
      chosen: null,
      scope: { year: 2022, campaign: '全省“安全用电周”活动' },
    },
  })
  expect(rows(popup)[0]).toContain('水利部')
})
