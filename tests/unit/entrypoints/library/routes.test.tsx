// @vitest-environment happy-dom
// Which page an address leads to, with what title.
import { expect, it } from 'vitest'
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import { noticeIdAt, pageAt } from '../../../../entrypoints/library/routes.tsx'
import { supplementEffects } from '../../../../entrypoints/library/supplement-effects.ts'
import { translator } from '../../../../locales/index.ts'

const given = {
  library: builtInLibrary(),
  shortcuts: { open: '', panel: '' },
  supplements: supplementEffects(async () => {}),
}
const t = translator('zh-CN')

it.each([
  ['#/saved', 'SavedPage', t('savedTitle')],
  ['#/welcome', 'WelcomePage', t('popupTitle')],
  ['#/notices', 'NoticesPage', t('noticesLink')],
  ['#/campaigns', 'CampaignsPage', t('campaignsTitle')],
  ['#/import', 'ImportPage', t('noticeTakeIn')],
  ['#/import/tab/3', 'ImportPage', t('noticeTakeIn')],
  ['#/import/attachment/quality-month-2023/4', 'AttachmentPage', t('attachmentAdd')],
  ['#/import/attachment/of-nobody/4', 'NoticePage', t('popupTitle')],
  ['#/notices/quality-month-2023/2.3', 'NoticePage', /2023年全国“质量月”/u],
  ['#/notices/of-nobody', 'NoticePage', t('popupTitle')],
  // Without an address, the first notice.
  ['', 'NoticePage', /2023年全国“质量月”/u],
  ['#/unknown', 'NoticePage', t('popupTitle')],
])('%s: %s', (hash, component, title) => {
  const page = pageAt(hash, given)
  expect(page.render().type).toHaveProperty('name', component)
  if (typeof title === 'string') expect(page.title(t)).toBe(title)
  else expect(page.title(t)).toMatch(title)
})

it.each([
  ['#/notices/own-1/2.3', 'own-1'],
  ['#/import/attachment/own-1/4', 'own-1'],
  ['#/import/edit/own-1', null],
  ['#/saved', null],
  ['', null],
])('%s is about the notice %s', (hash, id) => expect(noticeIdAt(hash)).toBe(id))
