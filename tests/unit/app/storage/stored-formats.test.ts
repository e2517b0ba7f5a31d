// Whatever an older version has stored is there with the code of today. Each fixture is all that a
// version stored; `npm run take-stored -- NAME` takes one more from a real browser.
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { importData } from '../../../../app/exchange/exchange.ts'
import { loadOptions } from '../../../../app/options/stored-options.ts'
import { loadLibrary } from '../../../../app/own-library/library.ts'
import { binHeads, restoreAct } from '../../../../app/own-library/recycle-bin.ts'
import { repairIndex } from '../../../../app/own-library/repair-index.ts'
import { restoreNotices } from '../../../../app/own-library/second-copy.ts'
import { storedLibraryFor } from '../../../../app/own-library/stored-library.ts'
import { loss } from '../../../../app/own-library/tally.ts'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { historyStore } from '../../../../app/storage/history.ts'
import { libraryDatabase } from '../../../../app/storage/library/database.ts'
import { readDrafts } from '../../../../app/storage/library/drafts.ts'
import { readIndexState } from '../../../../app/storage/library/index-state.ts'
import { LIBRARY_MIGRATIONS } from '../../../../app/storage/library/migrations.ts'
import { readHeads, readNotices } from '../../../../app/storage/library/read.ts'
import { MIGRATIONS } from '../../../../app/storage/migrations.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import { readSilences } from '../../../../app/storage/silences.ts'
import { readWords } from '../../../../app/storage/words.ts'
import { FILE_VERSION } from '../../../../core/exchange/file.ts'
import { NOTICES } from '../../../../core/exchange/notices-part.ts'
import { HISTORY, PINS } from '../../../../core/exchange/saved-parts.ts'
import { SUPPLEMENTS } from '../../../../core/exchange/supplements-part.ts'
import { SILENCES, WORDS } from '../../../../core/exchange/word-list-part.ts'
import { OPTIONS_VERSION } from '../../../../core/options/migrate.ts'
import { COPY_VERSION } from '../../../../core/records/copied.ts'
import { DERIVATION } from '../../../../core/records/derivation.ts'
import { TALLY_VERSION } from '../../../../core/records/tally.ts'
import { fakeCaches } from '../../../support/fake-caches.ts'
import { loadDatabases, type StoredState } from '../../../support/stored.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../fixtures/stored')
const FIXTURES = globSync('*.json', { cwd: FOLDER }).sort()
const stateOf = (file: string): StoredState =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))

const THEME = '增强质量意识 推进高质量发展'
/** The parser of each version drew the line between issuer and title elsewhere. */
const bare = ({ title }: { title: string }): string => title.replace(/^水利部/u, '')
const OWN = ['关于开展2021年河湖清洁周活动的通知', '关于开展2022年河湖清洁周活动的通知']

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  fakeBrowser.reset()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await libraryDatabase.close()
  await savedDatabase.close()
  vi.unstubAllGlobals()
})

describe.each(FIXTURES)('%s', (file) => {
  const state = stateOf(file)
  const has = (key: string): boolean => key in state.local

  beforeEach(async () => {
    await loadDatabases(state.databases)
    await browser.storage.local.set(state.local)
  })

  it('has its notices, each whole', async () => {
    const heads = await readHeads()
    expect(heads?.damaged).toBe(0)
    expect(heads?.items.map(bare).sort()).toEqual(OWN)
    const kept = await readNotices(heads?.items.map(({ id }) => id) ?? [])
    const [first] = kept.filter(({ notice }) => bare(notice) === OWN[0])
    expect(first?.tags).toEqual(['水利'])
    expect(first?.notice).toMatchObject({
      date: '2021-04-15',
      issuers: ['水利部'],
      documentNumber: { value: '水河湖〔2021〕12号' },
    })
    expect(JSON.stringify(first?.notice.sections)).toContain('登记沿岸排污口')
    expect(await loss()).toBeNull()
  })

  it('finds them, once the index is made anew where it has to be', async () => {
    expect((await repairIndex()).written).toBe('ok')
    expect(await readIndexState()).toEqual({ unsound: [], missing: [] })
    const library = await storedLibraryFor('登记沿岸排污口', builtInLibrary())
    expect(library?.holdings.notices.map(bare)).toContain(OWN[0])
  })

  it('has its pins, history, drafts and options', async () => {
    expect((await pinStore.list())?.items.map(({ wording }) => wording)).toEqual([THEME])
    const texts = (await historyStore.list())?.items.map(({ text }) => text)
    expect(texts).toEqual(['今天天气晴好', '提升质量意识，推动高质量发展'])
    const drafts = await readDrafts()
    expect(drafts?.damaged).toBe(0)
    expect(drafts?.items.map(({ review }) => review.title)).toEqual([
      expect.stringMatching(/关于.+的通知$/u),
    ])
    expect(await loadOptions()).toMatchObject({
      language: 'zh-TW',
      history: true,
      citeStyle: 'gbt7714-2015',
      bubbleOffSites: ['example.com'],
    })
  })

  if (state.databases.some(({ stores }) => stores.some(({ name }) => name === 'words'))) {
    it('has the list of words and what was silenced', async () => {
      const words = await readWords()
      expect(words?.damaged).toBe(0)
      expect(words?.items.map(({ kind, word }) => [kind, word])).toEqual([
        ['wrong', '帐户'],
        ['forbidden', '亲自'],
        ['allowed', '登陆作战'],
      ])
      const silences = await readSilences()
      expect(silences?.damaged).toBe(0)
      expect(silences?.items.map(({ scope }) => scope).sort()).toEqual(['draft', 'place'])
    })
  }

  if (has('supplements')) {
    it('has what was added to the built-in notice', async () => {
      const [notice] = (await loadLibrary()).holdings.notices
      expect(notice?.attachments[3]?.text).toBe('口号一\n口号二')
      const { checked, origin } = notice?.provenance ?? {}
      const claimed = origin && 'claims' in origin ? origin.claims?.checked : null
      expect((checked ?? claimed)?.who).toBe('张三')
    })
  }

  if (state.databases.some(({ stores }) => stores.some(({ name }) => name === 'bin'))) {
    it('brings back what is in the recycle bin', async () => {
      vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-01'))
      const [head] = (await binHeads())?.items ?? []
      expect(head?.title).toBe('关于疏通沟渠的通知')
      expect(await restoreAct(head?.act ?? '')).toBe('ok')
      expect((await readHeads())?.items).toHaveLength(3)
    })
  }

  it('its exported file is taken in whole by an empty browser', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    await libraryDatabase.close()
    await savedDatabase.close()
    fakeBrowser.reset()
    const text = JSON.stringify(state.file)
    const outcome = await importData({ text: async () => text, name: 'all.json' })
    expect(outcome).toMatchObject({ problems: [] })
    expect(outcome.failure).toBeUndefined()
    expect((await readHeads())?.items.map(bare).sort()).toEqual(OWN)
    expect((await pinStore.list())?.items).toHaveLength(1)
    expect((await historyStore.list())?.items).toHaveLength(2)
    expect((await loadOptions()).language).toBe('zh-TW')
  })

  if (Object.keys(state.caches).length > 0) {
    it('is restored from its second copy', async () => {
      vi.stubGlobal('indexedDB', new IDBFactory())
      await libraryDatabase.close()
      const caches = fakeCaches()
      for (const [name, texts] of Object.entries(state.caches)) {
        for (const [url, text] of Object.entries(texts)) caches.texts(name).set(url, text)
      }
      vi.stubGlobal('caches', caches.storage)
      expect(await restoreNotices()).toBe('ok')
      expect((await readHeads())?.items.map(bare).sort()).toEqual(OWN)
    })
  }
})

/** The version of today of all that is stored, each from 1 on. */
const TODAY: Readonly<Record<string, number>> = {
  'database library': LIBRARY_MIGRATIONS.length,
  'database saved': MIGRATIONS.length,
  derivation: DERIVATION,
  options: OPTIONS_VERSION,
  tally: TALLY_VERSION,
  copy: COPY_VERSION,
  file: FILE_VERSION,
  'part options': OPTIONS_VERSION,
  'part notices': NOTICES.version,
  'part supplements': SUPPLEMENTS.version,
  'part pins': PINS.version,
  'part history': HISTORY.version,
  'part words': WORDS.version,
  'part silences': SILENCES.version,
}

describe('each version that there ever was has a fixture', () => {
  const found = new Set(FIXTURES.flatMap((file) => versionsIn(stateOf(file))))
  const all = Object.entries(TODAY).flatMap(([format, newest]) =>
    Array.from({ length: newest }, (_, at) => `${format} ${at + 1}`),
  )
  it.each(all)('%s: or take one, by npm run take-stored', (version) => {
    expect([...found]).toContain(version)
  })
})

const versionedSchema = v.object({ version: v.number() })
/** Older segments had no number. */
const segmentSchema = v.object({ derivation: v.optional(v.number(), 1) })
const fileSchema = v.object({ parts: v.record(v.string(), v.unknown()) })

function versionsIn({ databases, local, caches, file }: StoredState): string[] {
  const segments = databases
    .flatMap(({ stores }) => stores)
    .filter(({ name }) => name === 'segments')
    .flatMap(({ values }) => values)
  const copies = Object.values(caches).flatMap((texts) => Object.values(texts))
  const versioned: [name: string, value: unknown][] = [
    ['options', local.options],
    ['tally', local['own-notices']],
    ['file', file],
    ...copies.map((text): [string, unknown] => [
      'copy',
      JSON.parse(text.split('\n')[1] ?? ''),
    ]),
    ...Object.entries(v.parse(fileSchema, file).parts).map(
      ([name, part]): [string, unknown] => [`part ${name}`, part],
    ),
  ]
  return [
    ...databases.map(({ name, version }) => `database ${name} ${version}`),
    ...segments.map((one) => `derivation ${v.parse(segmentSchema, one).derivation}`),
    ...versioned
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${v.parse(versionedSchema, value).version}`),
  ]
}
