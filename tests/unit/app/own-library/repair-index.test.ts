// A kept index that is damaged or of an older version is seen and made anew from the notices.
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { repairIndex } from '../../../../app/own-library/repair-index.ts'
import { storedLibraryFor } from '../../../../app/own-library/stored-library.ts'
import { changeNotices, keepNotices } from '../../../../app/own-library/write-notices.ts'
import { libraryDatabase } from '../../../../app/storage/library/database.ts'
import { readHeads, readSegments } from '../../../../app/storage/library/read.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { DERIVATION } from '../../../../core/records/derivation.ts'
import type { Notice } from '../../../../data/schema.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const builtIn = builtInLibrary()
const THEMES = ['沟渠清淤保畅通', '果树剪枝促丰收', '渔网修补待开海']
const notices: Notice[] = THEMES.map((theme, at) => ({
  ...blankNotice(`own-${at}`, `关于${theme}的通知`),
  theme,
}))

async function isFound(theme: string): Promise<boolean> {
  const library = await storedLibraryFor(theme, builtIn)
  return library !== null && lookup(theme, library).matches[0]?.entry.text === theme
}
const foundOnes = async (): Promise<string[]> => {
  const found: string[] = []
  for (const theme of THEMES) if (await isFound(theme)) found.push(theme)
  return found
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await clearLibrary()
  for (const notice of notices) {
    await keepNotices([{ notice, name: null, tags: ['水利'], addedAt: 5 }])
  }
})

it('a whole index is left alone', async () => {
  const before = await readSegments()
  const progress = vi.fn()
  expect(await repairIndex(progress)).toEqual({ written: 'ok', notices: 0 })
  expect(progress).not.toHaveBeenCalled()
  expect(await readSegments()).toEqual(before)
})

it.each([
  ['all shards are gone', (db) => db.clear('shards')],
  ['all blocks are gone', (db) => db.clear('blocks')],
  ['the weights are gone', (db) => db.clear('weights')],
  ['the segments are gone', (db) => db.clear('segments')],
  [
    'a segment is damaged',
    async (db) => {
      const [key] = await db.getAllKeys('segments')
      await db.put('segments', 'x', key)
    },
  ],
  [
    'it was derived by an older version',
    async (db) => {
      const [key] = await db.getAllKeys('segments')
      const [record] = await db.getAll('segments')
      await db.put('segments', { ...Object(record), derivation: DERIVATION - 1 }, key)
    },
  ],
] satisfies [
  string,
  (db: Awaited<ReturnType<typeof libraryDatabase.open>>) => Promise<void>,
][])('%s: every notice is found again, with its labels', async (_, damage) => {
  await damage(await libraryDatabase.open())
  const progress = vi.fn()
  const { written, notices: count } = await repairIndex(progress)
  expect(written).toBe('ok')
  expect(count).toBeGreaterThan(0)
  expect(progress).toHaveBeenCalledWith(0, expect.any(Number))
  expect(await foundOnes()).toEqual(THEMES)
  const heads = (await readHeads())?.items ?? []
  expect(heads.map(({ tags, addedAt }) => ({ tags, addedAt }))).toEqual(
    notices.map(() => ({ tags: ['水利'], addedAt: 5 })),
  )
  // And then it is whole.
  expect((await repairIndex()).notices).toBe(0)
})

it('heads that are gone or of an older version come back', async () => {
  const db = await libraryDatabase.open()
  await db.delete('heads', 'own-0')
  const head = await db.get('heads', 'own-1')
  await db.put('heads', { ...Object(head), derivation: 1 })
  expect((await repairIndex()).notices).toBe(2)
  expect((await readHeads())?.items.map(({ id }) => id)).toEqual([
    'own-0',
    'own-1',
    'own-2',
  ])
})

it('a damaged segment stops no writing', async () => {
  const db = await libraryDatabase.open()
  await db.put('segments', 'x', 1)
  const { written } = await changeNotices(['own-2'], (before) =>
    before.map((kept) => ({ ...kept, notice: { ...kept.notice, theme: '茶叶晾晒' } })),
  )
  expect(written).toBe('ok')
  expect(await isFound('茶叶晾晒')).toBe(true)
})
