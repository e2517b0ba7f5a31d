// Notices that an administrator preloads: read whole or not at all, and looked up like the built-in one.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadLibrary, onLibrary } from '../../../../app/own-library/library.ts'
import { cite, citedRecord } from '../../../../core/cite/index.ts'
import { writeFile } from '../../../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../../../core/exchange/notices-part.ts'
import { readPreloaded } from '../../../../core/exchange/preloaded.ts'
import { type Library, lookup } from '../../../../core/lookup/index.ts'
import { PRELOADED } from '../../../../core/options/managed.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import { translator } from '../../../../locales/index.ts'
import { placeLabel } from '../../../../locales/text/place-label.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }

const TEXT = JSON.stringify(file)
const [OWN] = file.parts.notices.items
const t = translator('zh-CN')

function textWith(change: Record<string, unknown>): string {
  const part = { version: 1, items: [{ ...OWN, ...change }] }
  return JSON.stringify({ ...file, parts: { notices: part } })
}

describe('the file', () => {
  it('is read, and says that it comes from the administrator', () => {
    const { notices, problems } = readPreloaded(TEXT)
    expect(problems).toEqual([])
    expect(notices.map(({ title }) => title)).toEqual([OWN?.title])
    expect(notices[0]?.provenance.origin).toEqual({ kind: 'policy' })
  })

  it('that it was checked is what the file says', () => {
    const checked = { who: '李四', on: '2026-11-20', note: null }
    const { notices } = readPreloaded(
      textWith({
        provenance: { grade: 'corroborated', origin: { kind: 'reprint' }, checked },
      }),
    )
    expect(notices[0]?.provenance).toEqual({
      grade: 'uncorroborated',
      origin: { kind: 'policy', claims: { origin: null, checked } },
      checked: null,
    })
  })

  it('comes out of an export as it went in', () => {
    const { notices } = readPreloaded(TEXT)
    const again = readPreloaded(writeFile({ notices: noticesToPart(unnamed(notices)) }))
    expect(again).toEqual({ notices, problems: [] })
  })

  it.each([
    ['a date', { date: '2022年' }, 'parts.notices.items.0.date'],
    ['a passage', { sections: [{ id: 'x' }] }, 'parts.notices.items.0.sections.0.id'],
    [
      'an id that is built in',
      { id: HOLDINGS.notices[0]?.id },
      'parts.notices.items.0.id',
    ],
    ['a word more', { colour: 'red' }, 'parts.notices.items.0.colour'],
  ])('with %s that is wrong is refused whole, by its place', (_, change, where) => {
    const { notices, problems } = readPreloaded(textWith(change))
    expect(notices).toEqual([])
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'value', where }))
  })

  it('twice the same notice, a newer version, no JSON: refused, too', () => {
    const { items } = file.parts.notices
    const parts = (part: unknown) =>
      readPreloaded(JSON.stringify({ ...file, parts: { notices: part } })).problems
    expect(parts({ version: 1, items: [...items, ...items] })).toMatchObject([
      { where: 'parts.notices.items.1' },
    ])
    expect(parts({ version: 4, items })).toMatchObject([{ kind: 'newer' }])
    expect(readPreloaded('{').problems).toMatchObject([{ kind: 'json' }])
  })
})

describe('the library', () => {
  beforeEach(() => fakeBrowser.reset())

  async function preloaded(text: unknown) {
    await fakeBrowser.storage.managed.set({ preloadedNotices: text })
    return loadLibrary()
  }

  it.each([
    ['规范用电行为，守护万家灯火', `《${OWN?.title}》 · 主题 · 一、活动主题`],
    ['对老旧小区配电线路逐户巡查，登记隐患并限期整改', `《${OWN?.title}》 · 二、（一）`],
    ['重大隐患当日上报县级能源主管部门', `《${OWN?.title}》 · 二、（一）2`],
    ['示范省应急管理厅', `《${OWN?.title}》 · 发文机关`],
  ])('%s: %s', async (text, label) => {
    const library = await preloaded(TEXT)
    const [best] = lookup(text, library).matches
    expect(best?.confidence).toBe('same')
    const place = best?.entry.places[0]
    expect(place && placeLabel(place, library, t)).toBe(label)
  })

  it('keeps the built-in notice first, and the year to its own campaign', async () => {
    const library = await preloaded(TEXT)
    expect(library.holdings.notices.map(({ id }) => id)).toEqual([
      HOLDINGS.notices[0]?.id,
      OWN?.id,
    ])
    const [theme] = lookup('2022年质量月主题', library).matches
    expect(theme?.entry.text).not.toBe(OWN?.theme)
  })

  it('is cited by what the notice has', async () => {
    const library = await preloaded(TEXT)
    const [best] = lookup('重大隐患当日上报县级能源主管部门', library).matches
    const record = best && citedRecord(best.entry, library.facts)
    expect(record && cite(record, 'in-text').text).toBe(
      `《${OWN?.title}》第二部分第（一）项第2点提出：“重大隐患当日上报县级能源主管部门。”`,
    )
  })

  it('is the built-in one where the policy is missing, no text, or wrong', async () => {
    expect((await loadLibrary()).holdings).toBe(HOLDINGS)
    expect((await preloaded(5)).holdings).toBe(HOLDINGS)
    expect((await preloaded('[]')).holdings).toBe(HOLDINGS)
  })
})

it('a page that is open hears of notices that are preloaded meanwhile', async () => {
  const heard = vi.fn<(library: Library) => void>()
  const stop = onLibrary(heard)
  await fakeBrowser.storage.managed.set({ [PRELOADED]: TEXT })
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
  const titles = heard.mock.lastCall?.[0].holdings.notices.map(({ title }) => title)
  expect(titles).toContain(OWN?.title)
})
