// Own notices in a file: what goes out comes back, and nothing that is there is lost.
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { writeFile } from '../../../data/exchange/file.ts'
import { noticesFromPart, noticesToPart } from '../../../data/exchange/notices-part.ts'
import { noticeFrom } from '../../../data/parse/to-notice.ts'
import type { Notice } from '../../../data/schema.ts'
import { libraryDatabase } from '../../../data/store/library/database.ts'
import { readHeads, readNotices } from '../../../data/store/library/read.ts'
import * as writing from '../../../data/store/library/write.ts'
import { importData } from '../../../entrypoints/exchange/exchange.ts'
import { noticesPart } from '../../../entrypoints/exchange/notices-part.ts'
import { readPairs } from '../../../scripts/eval/notice-labels.ts'
import { parsedFile } from '../../../scripts/eval/parsed-file.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const notices: Notice[] = readPairs('tests/eval/notices').flatMap(
  (pair, at) => noticeFrom(parsedFile(pair), `own-${at}`, ORIGIN) ?? [],
)
const [first, second] = notices
if (!first || !second) throw new Error('There are no notices.')

const importing = (...these: Notice[]) =>
  importData({ text: async () => writeFile({ notices: noticesToPart(these) }) }, [
    noticesPart,
  ])
const held = async (): Promise<Notice[]> => {
  const ids = (await readHeads())?.items.map(({ id }) => id) ?? []
  return (await readNotices(ids)).map(({ notice }) => notice)
}
const byId = (a: Notice, b: Notice): number => a.id.localeCompare(b.id)

beforeEach(writing.clearLibrary)

it('a whole library comes back as it was', async () => {
  const { done } = await importing(...notices)
  expect(done[0]?.count).toEqual({ added: notices.length, present: 0 })
  const exported = await noticesPart.collect()
  expect(noticesFromPart(exported)).toEqual({
    notices: [...notices].sort(byId),
    problems: [],
  })
  await noticesPart.clear()
  expect(await held()).toEqual([])
  await importData({ text: async () => writeFile({ notices: exported }) }, [noticesPart])
  expect((await held()).sort(byId)).toEqual([...notices].sort(byId))
})

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
  expect(problems).toMatchObject([{ where: 'parts.notices.items.1.issuers.0' }])
  expect(await held()).toEqual([])
})

it('a full disk in the middle: said, and the library is as it was', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await importing(first)
  const put = vi.spyOn(writing, 'putNotices')
  put.mockResolvedValueOnce('full')
  expect((await importing(second)).problems).toEqual([{ kind: 'full' }])
  expect(await held()).toEqual([first])
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
    { text: async () => writeFile({ notices: noticesToPart(notices) }) },
    [noticesPart],
    (done, all) => told.push([done, all]),
  )
  expect(told[0]).toEqual([0, notices.length])
  expect(told.map(([done]) => done)).toEqual([...told.keys()].map((at) => at * 25))
  expect(told.every(([done, all]) => done < all && all === notices.length)).toBe(true)
})
