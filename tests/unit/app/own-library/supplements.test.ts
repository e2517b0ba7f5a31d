// What a user adds to a given notice: that it was held against the print, and attachments.

import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { importData } from '../../../../app/exchange/exchange.ts'
import { supplementsPart } from '../../../../app/exchange/supplements-part.ts'
import { loadLibrary } from '../../../../app/own-library/library.ts'
import {
  changeSupplement,
  storedSupplements,
} from '../../../../app/own-library/supplements.ts'
import { writeFile } from '../../../../core/exchange/file.ts'
import { lookup } from '../../../../core/lookup/index.ts'
import { linesOfText, parseAttachment } from '../../../../core/parse/index.ts'
import {
  type AddedAttachment,
  merged,
  nothingAdded,
  supplemented,
  withoutAttachment,
} from '../../../../core/records/supplement.ts'
import { isoDay } from '../../../../core/text/day.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import { type Notice, noticeSchema } from '../../../../data/schema.ts'

const [NOTICE] = HOLDINGS.notices
if (!NOTICE) throw new Error('Nothing is held.')
const notice: Notice = NOTICE
const CHECK = { who: '张三', on: '2026-11-20', note: '市场监管总局印发本' }
const ADDED: AddedAttachment = {
  place: 4,
  text: '附件的一行\n附件的又一行',
  slogans: ['秤杆要平人心要正', '把住关口守住质量'],
  origin: { kind: 'paste', name: null, url: null, on: '2026-11-25' },
}
const supplement = { noticeId: notice.id, checked: CHECK, attachments: [ADDED] }

beforeEach(() => fakeBrowser.reset())

describe('a notice with what was added', () => {
  const full = supplemented(notice, supplement)
  it('is a notice, checked, with slogans that say who added them', () => {
    expect(v.is(noticeSchema, full)).toBe(true)
    expect(full.provenance.checked).toEqual(CHECK)
    expect(full.attachments[3]).toMatchObject({ text: ADDED.text, origin: ADDED.origin })
    expect(full.slogans).toMatchObject({ items: ADDED.slogans, origin: ADDED.origin })
  })
  it('is as before once that is taken away', () => {
    expect(withoutAttachment(full, 4).slogans).toEqual(notice.slogans)
    expect(withoutAttachment(full, 4).attachments).toEqual(notice.attachments)
    // What the notice itself holds cannot be taken away.
    expect(withoutAttachment(notice, 4)).toBe(notice)
  })
  it('never loses what it holds itself', () => {
    const again = supplemented(full, {
      ...supplement,
      attachments: [{ ...ADDED, text: '另' }],
    })
    expect(again.attachments[3]?.text).toBe(ADDED.text)
    expect(
      supplemented(notice, { ...supplement, attachments: [{ ...ADDED, place: 9 }] })
        .attachments,
    ).toEqual(notice.attachments)
  })
})

describe('kept', () => {
  it('is in the library: the slogans are found, with the notice', async () => {
    await changeSupplement(notice.id, () => supplement)
    const library = await loadLibrary()
    const [best] = lookup('秤杆要平人心要正', library).matches
    expect(best?.entry).toMatchObject({ kind: 'slogan', text: '秤杆要平人心要正' })
    expect(best?.entry.places[0]).toMatchObject({ noticeId: notice.id, year: 2023 })
    expect(library.holdings.notices[0]?.provenance.checked).toEqual(CHECK)
  })
  it('two changes at once are both kept', async () => {
    await Promise.all([
      changeSupplement(notice.id, (before) => ({ ...before, checked: CHECK })),
      changeSupplement(notice.id, (before) => ({ ...before, attachments: [ADDED] })),
    ])
    expect(await storedSupplements()).toEqual([supplement])
  })
  it('and taken back, nothing is left', async () => {
    await changeSupplement(notice.id, () => supplement)
    await changeSupplement(notice.id, () => nothingAdded(notice.id))
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect((await loadLibrary()).holdings.notices).toEqual(HOLDINGS.notices)
  })
  it('goes into an exported file and comes back', async () => {
    await changeSupplement(notice.id, () => supplement)
    const part = await supplementsPart.collect()
    await supplementsPart.clear()
    const text = writeFile({ supplements: part })
    const { done } = await importData({ text: async () => text }, [supplementsPart])
    expect(done[0]?.count).toEqual({ added: 2, present: 0 })
    // Who checked it is what the file says; nobody here has.
    const claims = { origin: ADDED.origin, checked: null }
    const origin = { kind: 'import', name: null, on: isoDay(), claims }
    expect(await storedSupplements()).toEqual([
      {
        noticeId: notice.id,
        checked: null,
        claimed: CHECK,
        attachments: [{ ...ADDED, origin }],
      },
    ])
    const [held] = (await loadLibrary()).holdings.notices
    expect(held?.provenance).toMatchObject({
      checked: null,
      origin: { kind: 'reprint', claims: { checked: CHECK } },
    })
    // Going from hand to hand it claims no more and no less.
    const again = writeFile({ supplements: await supplementsPart.collect() })
    await supplementsPart.clear()
    await importData({ text: async () => again }, [supplementsPart])
    expect((await storedSupplements())[0]).toMatchObject({
      checked: null,
      claimed: CHECK,
    })
  })
  it('an import keeps what another window adds meanwhile', async () => {
    const text = writeFile({ supplements: { version: 2, items: [supplement] } })
    await Promise.all([
      importData({ text: async () => text }, [supplementsPart]),
      changeSupplement('own-other', (before) => ({ ...before, checked: CHECK })),
      changeSupplement('own-third', (before) => ({ ...before, checked: CHECK })),
    ])
    const ids = (await storedSupplements()).map(({ noticeId }) => noticeId)
    expect(ids.sort()).toEqual([notice.id, 'own-other', 'own-third'].sort())
  })
  it('what is there is not replaced by a file', () => {
    const other = { ...supplement, checked: { ...CHECK, who: '李四' }, attachments: [] }
    expect(merged([other], [supplement])).toEqual([
      { ...supplement, checked: other.checked },
    ])
  })
})

describe('the text of an attachment', () => {
  const listed = { number: '4', title: '2023年全国“质量月”活动口号' }
  const LINES = '1. 秤杆要平人心要正\n2. 把住关口守住质量'
  it.each([
    ['alone', LINES],
    ['with its heading', `附件4\n2023年全国“质量月”活动口号\n${LINES}`],
  ])('%s', (_, text) => {
    const draft = parseAttachment(linesOfText(text), listed)
    expect(draft?.slogans).toEqual(ADDED.slogans)
    expect(draft?.text).toBe(LINES)
  })
  it('with the whole notice before it', () => {
    const text = `关于开展2023年全国“质量月”活动的通知
各有关部门：
现将有关事项通知如下：
一、活动主题
增强质量意识 推进高质量发展
附件：1. 活动安排
4. 2023年全国“质量月”活动口号
某某局
2023年8月31日
附件1
活动安排
九月一日开始。
附件4
2023年全国“质量月”活动口号
${LINES}`
    expect(parseAttachment(linesOfText(text), listed)?.slogans).toEqual(ADDED.slogans)
  })
  it('no line of the notice, though it has the same words', () => {
    const text = `关于印发《提升方案》的通知
各有关部门：
现将方案印发给你们。
一、总体要求
认真落实。
二、联系方式
电话：010-8888
附件：提升方案
某某局
2023年8月31日
附件
提升方案
一、总体要求
坚持效益优先。
二、联系方式
电话：010-9999`
    const plan = { number: null, title: '提升方案' }
    expect(parseAttachment(linesOfText(text), plan)?.text).toBe(
      '一、总体要求\n坚持效益优先。\n二、联系方式\n电话：010-9999',
    )
  })
  it('nothing but its heading is none', () => {
    expect(parseAttachment(linesOfText('附件4'), listed)).toBeNull()
  })
})
