// @vitest-environment happy-dom
// The campaign of a draft: as its title names it, until it is corrected.
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { CampaignField } from '../../../../components/library/CampaignField.tsx'
import { draftFromSource } from '../../../../core/drafts/create-draft.ts'
import type { WaitingDraft } from '../../../../core/records/drafts.ts'
import { noticeHead } from '../../../../core/records/library.ts'
import { blankNotice } from '../../../support/blank-notice.ts'
import { show } from '../../../support/render.tsx'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-30' } as const
const TEXT =
  '关于开展2024年全国“放心消费月”活动的通知\n各村民委员会：\n现就有关事项通知如下：\n一、时间\n九月。\n清溪镇人民政府\n2024年8月1日'

function draftOf(text: string, campaign: string | null = null): WaitingDraft {
  const draft = draftFromSource({ text, main: null, origin: ORIGIN })
  if (!draft) throw new Error('no notice')
  return { ...draft, review: { ...draft.review, campaign } }
}

async function fieldOf(draft: WaitingDraft, onCampaign = vi.fn()) {
  const notice = { ...blankNotice('own-1', '关于清淤的通知'), campaign: '清淤月' }
  const head = noticeHead({ notice, name: null, tags: [], addedAt: 0 })
  const root = await show(
    <CampaignField draft={draft} heads={[head]} onCampaign={onCampaign} />,
  )
  const input = root.querySelector('input')
  const offered = [...root.querySelectorAll('option')].map(({ value }) => value)
  return { input, offered }
}

it('shows the campaign that the title names, and follows the title', async () => {
  expect((await fieldOf(draftOf(TEXT))).input?.value).toBe('全国“放心消费月”活动')
  const retitled = draftOf(TEXT)
  retitled.review.title = '关于清淤的通知'
  expect((await fieldOf(retitled)).input?.value).toBe('')
})

it('shows what was typed instead, an empty field included', async () => {
  expect((await fieldOf(draftOf(TEXT, '清淤月'))).input?.value).toBe('清淤月')
  expect((await fieldOf(draftOf(TEXT, ''))).input?.value).toBe('')
})

it('offers the built-in campaigns and those of own notices, and tells what is typed', async () => {
  const onCampaign = vi.fn()
  const { input, offered } = await fieldOf(draftOf(TEXT), onCampaign)
  expect(offered).toEqual(expect.arrayContaining(['全国“质量月”活动', '清淤月']))
  await act(() => {
    if (input) input.value = '清淤月'
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(onCampaign).toHaveBeenCalledWith('清淤月')
})
