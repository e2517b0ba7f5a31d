// Own notices: kept with an index of which a lookup reads only what it needs.
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { storedLibraryFor } from '../../../../app/own-library/stored-library.ts'
import { dropNotices, keepNotices } from '../../../../app/own-library/write-notices.ts'
import {
  readHeads,
  readNotices,
  readSegments,
} from '../../../../app/storage/library/read.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { noticesFromPart } from '../../../../core/exchange/notices-part.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import type { Notice } from '../../../../data/schema.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }

const builtIn = builtInLibrary()
const [OWN] = noticesFromPart(file.parts.notices).notices
if (!OWN) throw new Error('The fixture has no notice.')
const own: Notice = OWN

const PROVERBS = [
  '沟渠清淤',
  '果树剪枝',
  '渔网修补',
  '茶叶晾晒',
  '桥梁刷漆',
  '路灯换泡',
  '水井加盖',
]

/** A notice of its own wording, with what all of them share. */
function another(at: number): Notice {
  const what = PROVERBS[at % PROVERBS.length] ?? ''
  return {
    ...own,
    id: `own-${at}`,
    title: `关于开展第${at}批${what}的通知`,
    documentNumber: null,
    theme: null,
    sections: [
      {
        id: '1',
        number: '一',
        heading: `${what}第${at}批`,
        text: `第${at}批${what}由镇村两级共同承担。`,
        clauses: [],
      },
    ],
  }
}

const keep = (...notices: Notice[]) =>
  keepNotices(notices.map((notice) => ({ notice, name: null, tags: [], addedAt: 0 })))

async function found(text: string) {
  const library = await storedLibraryFor(text, builtIn)
  return library && { library, result: lookup(text, library) }
}

beforeEach(clearLibrary)

describe('a notice that was taken in', () => {
  it('is found, with its place and its facts', async () => {
    expect(await keep(own)).toBe('ok')
    const answer = await found('规范用电行为，守护万家灯火')
    const [best] = answer?.result.matches ?? []
    expect(best?.confidence).toBe('same')
    expect(best?.entry.places).toMatchObject([{ noticeId: own.id, clauseId: '1' }])
    expect(answer?.library.holdings.notices.map(({ id }) => id)).toContain(own.id)
  })

  it('stands in the list, whole and by its head', async () => {
    await keep(own)
    expect((await readHeads())?.items).toMatchObject([{ id: own.id, title: own.title }])
    expect(await readNotices([own.id])).toMatchObject([{ notice: own }])
  })

  it('is not in the way of the built-in one', async () => {
    await keep(own)
    const answer = await found('增强质量意识，推进高质量发展')
    const plain = lookup('增强质量意识，推进高质量发展', builtIn)
    expect(answer?.result.matches[0]).toEqual(plain.matches[0])
  })

  it('and is removed is found no more', async () => {
    await keep(own, another(1))
    await dropNotices([own.id])
    expect((await found('规范用电行为 守护万家灯火'))?.result.matches ?? []).toEqual([])
    expect(await readNotices([own.id])).toEqual([])
    expect((await found('第1批果树剪枝由镇村两级共同承担'))?.result.matches).not.toEqual(
      [],
    )
  })

  it('and is changed is found by its new words alone', async () => {
    await keep(own, another(1))
    await keep({ ...own, theme: '检修先行 平安过冬', sections: [] })
    expect((await found('检修先行，平安过冬'))?.result.matches[0]?.confidence).toBe(
      'same',
    )
    const old = (await found('规范用电行为，守护万家灯火'))?.result.matches ?? []
    expect(old.filter(({ confidence }) => confidence === 'same')).toEqual([])
  })
})

describe('many notices', () => {
  it('the same wording in several of them is one result with several places', async () => {
    await keep(another(0), another(1))
    await keep(another(2))
    const [best, ...others] = (await found('示范省应急管理厅'))?.result.matches ?? []
    expect(best?.entry.places.map(({ noticeId }) => noticeId).sort()).toEqual([
      'own-0',
      'own-1',
      'own-2',
    ])
    expect(others.filter(({ entry }) => entry.text === best?.entry.text)).toEqual([])
  })

  it('one by one, their segments are made into larger ones, and each is still found', async () => {
    for (let at = 0; at < 10; at++) await keep(another(at))
    expect((await readSegments())?.length).toBeLessThan(4)
    for (let at = 0; at < 10; at++) {
      const { title } = another(at)
      const [best] = (await found(title))?.result.matches ?? []
      expect(best?.entry.text).toBe(title)
    }
  })

  it('all removed: nothing is left of the index', async () => {
    await keep(another(0), another(1))
    await dropNotices(['own-0', 'own-1'])
    await keep(own)
    expect(await readSegments()).toHaveLength(1)
  })
})

it('is found by its sound', async () => {
  await keep(own)
  for (const typed of ['shifanshengnengyuanju', 'sfsnyj', 'shifan sheng nyj']) {
    const [best] = (await found(typed))?.result.matches ?? []
    expect(best?.entry.text).toBe('示范省能源局')
    expect(best?.entry.forms.map(({ role }) => role)).not.toContain('pinyin')
  }
})

it('without own notices there is nothing to add', async () => {
  expect(await storedLibraryFor('质量月', builtIn)).toBeNull()
})

it('a notice of the campaign on record tells the theme of its year', async () => {
  const campaign = HOLDINGS.notices[0]?.campaign ?? null
  await keep({ ...own, id: 'own-2030', campaign, year: 2030, theme: '匠心 铸就未来' })
  const answer = await found('2030年质量月主题')
  expect(answer?.result.matches[0]?.entry.text).toBe('匠心 铸就未来')
})
