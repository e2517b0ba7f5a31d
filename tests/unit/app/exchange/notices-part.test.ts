// Own notices in a file: what goes out comes back, and nothing that is there is lost.
import { isoDay } from '../../../../core/text/day.ts'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { importData } from '../../../../app/exchange/exchange.ts'
import { noticesPart } from '../../../../app/exchange/notices-part.ts'
import { keepNotices } from '../../../../app/own-library/write-notices.ts'
import { libraryDatabase } from '../../../../app/storage/library/database.ts'
import { readHeads, readNotices } from '../../../../app/storage/library/read.ts'
import * as writing from '../../../../app/storage/library/write.ts'
import { asImported } from '../../../../core/exchange/claims.ts'
import { writeFile } from '../../../../core/exchange/file.ts'
import {
  noticesFromPart,
  noticesToPart,
  unnamed,
} from '../../../../core/exchange/notices-part.ts'
import { noticeFrom } from '../../../../core/parse/review/index.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import type { Notice } from '../../../../data/schema.ts'
import { translator } from '../../../../locales/index.ts'
import { provenanceLines } from '../../../../locales/text/provenance-lines.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { parsedFile } from '../../../../scripts/eval/parsed-file.ts'
import { type Random, seededRandom } from '../../../../scripts/eval/random.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }
import newer from '../../../fixtures/notices/version-2.json' with { type: 'json' }

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const notices: Notice[] = readPairs('tests/eval/notices').flatMap(
  (pair, at) => noticeFrom(parsedFile(pair), `own-${at}`, ORIGIN) ?? [],
)
const [first, second] = notices
if (!first || !second) throw new Error('There are no notices.')
const base: Notice = first

const importing = (...these: Notice[]) =>
  importData(
    { text: async () => writeFile({ notices: noticesToPart(unnamed(these)) }) },
    [noticesPart],
  )
const held = async (): Promise<Notice[]> => {
  const ids = (await readHeads())?.items.map(({ id }) => id) ?? []
  return (await readNotices(ids)).map(({ notice }) => notice)
}
const SIGNS = [
  ...'质量月“”（）〔〕，。\n "\\/<&\u0000\u202E\uFEFF😀\uD800_a1=',
  '__proto__',
]

/** Of any signs whatever, as a hand, an OCR or a foe may have written them. */
function drawnLibrary(random: Random): StoredNotice[] {
  const text = (): string => {
    const signs = Array.from({ length: 1 + random.below(40) }, () => random.pick(SIGNS))
    return signs.join('').trim() || '文'
  }
  const maybe = <T>(value: T): T | null => (random.chance(0.5) ? value : null)
  const some = <T>(make: () => T): T[] => Array.from({ length: random.below(4) }, make)
  const clause = (id: string, depth: number): Notice['sections'][number] => ({
    id,
    number: random.pick(['一', '（一）', '1', '']),
    heading: '标题',
    text: maybe(text()),
    clauses: depth === 0 ? [] : [clause(`${id}.1`, depth - 1), clause(`${id}.2`, 0)],
  })
  return Array.from({ length: 20 }, (_, at) => ({
    notice: {
      ...base,
      id: `own-drawn-${at}`,
      title: text(),
      campaign: maybe(text()),
      year: maybe(2000 + random.below(30)),
      recipients: maybe(text()),
      preamble: maybe(text()),
      closing: maybe(text()),
      issuers: some(text),
      sections: [clause('1', random.below(5)), clause('2', 0)],
      attachments: some(() => ({
        number: maybe('1'),
        title: text(),
        text: maybe(text()),
      })),
      provenance: {
        grade: 'held' as const,
        origin: ORIGIN,
        checked: maybe({ who: text(), on: '2026-11-25', note: maybe(text()) }),
      },
    },
    name: maybe(text()),
    tags: some(text),
    addedAt: random.below(2_000_000_000),
  }))
}

/** What comes in is what was written, with its claims as those of the file. */
const arrived = (these: readonly Notice[]): Notice[] =>
  these.map((notice) => asImported(notice, { name: null, on: isoDay() }))

const byId = (a: Notice, b: Notice): number => a.id.localeCompare(b.id)

// Whole libraries are indexed here, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })
beforeEach(async () => {
  fakeBrowser.reset()
  await writing.clearLibrary()
})

it('a whole library comes back as it was', async () => {
  const { done } = await importing(...notices)
  expect(done[0]?.count).toEqual({ added: notices.length, present: 0 })
  const exported = await noticesPart.collect()
  expect(noticesFromPart(exported).notices).toEqual(arrived(notices).sort(byId))
  await noticesPart.clear()
  expect(await held()).toEqual([])
  await importData({ text: async () => writeFile({ notices: exported }) }, [noticesPart])
  expect((await held()).sort(byId)).toEqual(arrived(notices).sort(byId))
})

it.each([1, 2, 3, 4, 5])(
  'a library drawn at random (%d) comes back as it was',
  async (seed) => {
    const drawn = drawnLibrary(seededRandom(seed))
    const text = writeFile({ notices: noticesToPart(drawn) })
    const kept = drawn.map((one, at) => ({
      ...one,
      notice: arrived([one.notice])[0] ?? one.notice,
      addedAt: drawn[at]?.addedAt ?? 0,
    }))
    await importData({ text: async () => text }, [noticesPart])
    const ids = (await readHeads())?.items.map(({ id }) => id) ?? []
    const came = await readNotices(ids)
    const byNotice = (a: StoredNotice, b: StoredNotice): number =>
      byId(a.notice, b.notice)
    expect(came.sort(byNotice)).toEqual([...kept].sort(byNotice))
    expect(writeFile({ notices: await noticesPart.collect() })).toBe(
      writeFile({ notices: noticesToPart([...kept].sort(byNotice)) }),
    )
  },
)

describe('what is there already', () => {
  it('and the same is not taken twice', async () => {
    await importing(first)
    const { done } = await importing(first, second)
    expect(done[0]?.count).toEqual({ added: 1, present: 1 })
    expect(await held()).toHaveLength(2)
  })

  it('and another under the same name: both are kept', async () => {
    await importing(first)
    await importing({ ...first, title: '另一份通知' })
    expect((await held()).map(({ title }) => title).sort()).toEqual(
      [first.title, '另一份通知'].sort(),
    )
  })
})

it('one that is damaged: none is taken, and its place is named', async () => {
  const damaged = { ...second, issuers: [5] } as unknown as Notice
  const { problems } = await importing(first, damaged)
  expect(problems).toMatchObject([{ where: 'parts.notices.items.1.notice.issuers.0' }])
  expect(await held()).toEqual([])
})

it('a full disk in the middle: said, and the library is as it was', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await importing(first)
  const put = vi.spyOn(writing, 'putNotices')
  put.mockResolvedValueOnce('full')
  expect((await importing(second)).failure).toEqual({ why: 'full', stayed: [] })
  expect(await held()).toEqual(arrived([first]))
})

describe('names and tags', () => {
  const named = { notice: first, name: '人社样本', tags: ['人社', '2023'], addedAt: 5 }
  const taking = (item: typeof named) =>
    importData({ text: async () => writeFile({ notices: noticesToPart([item]) }) }, [
      noticesPart,
    ])
  const labels = async () => (await readHeads())?.items[0]

  it('go with the notice, and come back with it', async () => {
    await taking(named)
    expect(await labels()).toMatchObject({
      name: '人社样本',
      tags: named.tags,
      addedAt: 5,
    })
    const { items } = noticesFromPart(await noticesPart.collect())
    expect(items).toEqual([{ ...named, notice: arrived([first])[0] }])
  })

  it('are added to a notice that is there, and none of its own is lost', async () => {
    await taking({ ...named, name: '我的', tags: ['旧'] })
    const { done } = await taking(named)
    expect(done[0]?.count).toEqual({ added: 0, present: 1 })
    expect(await labels()).toMatchObject({ name: '我的', tags: ['旧', '人社', '2023'] })
  })

  it('a file of the first version has none', async () => {
    const { done } = await importData({ text: async () => JSON.stringify(file) }, [
      noticesPart,
    ])
    expect(done[0]?.count).toEqual({ added: 1, present: 0 })
    expect(await labels()).toMatchObject({ name: null, tags: [] })
  })

  it('a file of the second version has them', async () => {
    await importData({ text: async () => JSON.stringify(newer) }, [noticesPart])
    expect(await labels()).toMatchObject({ name: '用电安全', tags: ['能源', '2022'] })
  })
})

describe('what a file says of itself', () => {
  const CHECK = { who: '李四', on: '2026-11-20', note: null }
  const file = (notice: Notice, name = '同事.json') => ({
    name,
    text: async () => writeFile({ notices: noticesToPart(unnamed([notice])) }),
  })
  const claiming: Notice = {
    ...first,
    documentNumber: {
      value: '浔水函〔2022〕18号',
      grade: 'corroborated',
      source: { url: 'https://www.gov.cn/a', kind: 'government-or-association' },
    },
    slogans: {
      status: 'known',
      items: ['秤杆要平'],
      grade: 'single-source',
      complete: true,
      source: null,
    },
    provenance: { grade: 'corroborated', origin: { kind: 'policy' }, checked: CHECK },
  }

  it('is kept as the file’s: neither checked here, nor from the administrator', async () => {
    await importData(file(claiming), [noticesPart])
    const [notice] = await held()
    expect(notice?.provenance).toEqual({
      grade: 'uncorroborated',
      origin: {
        kind: 'import',
        name: '同事.json',
        on: isoDay(),
        claims: { origin: { kind: 'policy' }, checked: CHECK },
      },
      checked: null,
    })
    expect((await readHeads())?.items[0]?.checked).toBe(false)
    expect(notice?.documentNumber).toMatchObject({
      grade: 'uncorroborated',
      source: { kind: 'other' },
    })
    expect(notice?.slogans).toMatchObject({ grade: 'uncorroborated', complete: null })
    const lines = provenanceLines(notice ?? first, translator('zh-CN'), 'zh-CN')
    expect(lines[0]).toBe('收录文本，未与原件核对。')
    expect(lines[1]).toMatch(
      /^.*从导出的文件导入：同事\.json（据导入文件：由管理员预置的文本。 已与原件核对（李四，.*）；未在本机核对。）$/u,
    )
  })

  it('does not change with a second hand', async () => {
    await importData(file(claiming), [noticesPart])
    const text = writeFile({ notices: await noticesPart.collect() })
    await noticesPart.clear()
    await importData({ name: '再传.json', text: async () => text }, [noticesPart])
    expect((await held())[0]?.provenance.origin).toMatchObject({
      name: '再传.json',
      claims: { origin: { kind: 'policy' }, checked: CHECK },
    })
  })

  it('is nothing where the same text is there: the user’s own mark stays', async () => {
    const mine = { ...first, provenance: { ...first.provenance, checked: CHECK } }
    await keepNotices([{ notice: mine, name: null, tags: [], addedAt: 1 }])
    const { done } = await importData(file(claimingSame()), [noticesPart])
    expect(done[0]?.count).toEqual({ added: 0, present: 1 })
    expect(await held()).toEqual([mine])
  })
  const claimingSame = (): Notice => ({ ...first, provenance: claiming.provenance })

  it('that it was added in years to come is not believed', async () => {
    const item = { notice: first, name: null, tags: [], addedAt: 8e15 }
    const text = writeFile({ notices: noticesToPart([item]) })
    await importData({ text: async () => text }, [noticesPart])
    expect((await readHeads())?.items[0]?.addedAt).toBeLessThanOrEqual(Date.now())
  })

  it.each(['the built-in notice', 'a notice of the administrator'])(
    'its id is not taken where it is that of %s',
    async (whose) => {
      const preloaded = { ...first, id: 'office-1' }
      await fakeBrowser.storage.managed.set({
        preloadedNotices: writeFile({ notices: noticesToPart(unnamed([preloaded])) }),
      })
      const id = whose === 'the built-in notice' ? 'quality-month-2023' : 'office-1'
      await importData(file({ ...first, id, title: '冒名的通知' }), [noticesPart])
      const [notice] = await held()
      expect(notice?.title).toBe('冒名的通知')
      expect(notice?.id).toMatch(/^own-/u)
    },
  )
})

it('cleared, nothing is left: what is damaged goes too, and the draft', async () => {
  await importing(first)
  const db = await libraryDatabase.open()
  await db.put('heads', { id: 'own-damaged' })
  await db.put('drafts', { source: '草稿' }, 'current')
  await noticesPart.clear()
  const left = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)))
  expect(left).toEqual(left.map(() => 0))
})

it('tells how far it is', async () => {
  const told: [number, number][] = []
  await importData(
    { text: async () => writeFile({ notices: noticesToPart(unnamed(notices)) }) },
    [noticesPart],
    (done, all) => told.push([done, all]),
  )
  expect(told[0]).toEqual([0, notices.length])
  expect(told.map(([done]) => done)).toEqual([...told.keys()].map((at) => at * 25))
  expect(told.every(([done, all]) => done < all && all === notices.length)).toBe(true)
})
