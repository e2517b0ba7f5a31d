// A page that goes away in the middle of an import: the next one says what is in.
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  forgetInterruption,
  interruption,
  notingImport,
} from '../../../../app/exchange/running-import.ts'
import { keepNotices } from '../../../../app/own-library/write-notices.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const PROGRESS = { name: '清淤.json', done: 25, all: 60, batch: ['own-1', 'own-2'] }

/** As it is left by a page that went away. */
const left = () => fakeBrowser.storage.local.set({ 'running-import': PROGRESS })

beforeEach(async () => {
  fakeBrowser.reset()
  await clearLibrary()
})

it('is told with how many are in, and how many are not', async () => {
  await left()
  expect(await interruption()).toEqual({ name: '清淤.json', stored: 25, all: 60 })
})

it('counts the batch that was written right before', async () => {
  const kept = PROGRESS.batch.map((id) => ({
    notice: blankNotice(id, `关于${id}的通知`),
    name: null,
    tags: [],
    addedAt: 1,
  }))
  await keepNotices(kept)
  await left()
  expect(await interruption()).toMatchObject({ stored: 27 })
})

it('is not told while the import runs, nor once it has ended', async () => {
  await notingImport(async (note) => {
    await note(PROGRESS)
    expect(await interruption()).toBeNull()
  })
  expect(await interruption()).toBeNull()
})

it('is not told where the import failed: its own page says so', async () => {
  const failing = notingImport(async (note) => {
    await note(PROGRESS)
    throw new Error('full')
  })
  await expect(failing).rejects.toThrow('full')
  expect(await interruption()).toBeNull()
})

it('is told until the user has seen it', async () => {
  await left()
  await forgetInterruption()
  expect(await interruption()).toBeNull()
})

it('the import goes on where it cannot be noted', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'))
  expect(await notingImport(async (note) => note(PROGRESS).then(() => 'done'))).toBe(
    'done',
  )
})
