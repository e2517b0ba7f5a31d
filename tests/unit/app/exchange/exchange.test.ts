// Export and import: what goes out comes back, and a file is taken whole or not at all.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearData, importData } from '../../../../app/exchange/exchange.ts'
import type { DataPart } from '../../../../app/exchange/part.ts'
import { PARTS } from '../../../../app/exchange/parts.ts'
import { loadOptions, saveOptions } from '../../../../app/options/stored-options.ts'
import { historyStore } from '../../../../app/storage/history.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import { writeFile } from '../../../../core/exchange/file.ts'
import { DEFAULTS } from '../../../../core/options/defaults.ts'

let held: boolean
beforeEach(async () => {
  fakeBrowser.reset()
  await pinStore.clear()
  await historyStore.clear()
  held = false
  Object.assign(fakeBrowser.permissions, { contains: async () => held })
})
afterEach(() => vi.restoreAllMocks())

const PIN = {
  id: 'theme:增强质量意识推进高质量发展',
  wording: '增强质量意识 推进高质量发展',
  kind: 'theme',
  year: 2023,
  pinnedAt: 1_795_570_000_000,
}
const LOOKED_UP = {
  key: '水利部',
  text: '水利部',
  entryId: 'department:水利部',
  wording: '水利部',
  at: 1_795_570_000_000,
}

const importText = (text: string, parts = PARTS) =>
  importData({ text: async () => text }, parts)
const options = (values: object, version = 1): string =>
  writeFile({ options: { version, values } })
async function exported(): Promise<string> {
  const collected = PARTS.map(async ({ id, collect }) => [id, await collect()])
  return writeFile(Object.fromEntries(await Promise.all(collected)))
}

it('what was exported comes back, in the place of what is there', async () => {
  await saveOptions({ language: 'en', bubbleOffSites: ['example.com'] })
  const text = await exported()
  await clearData()
  expect(await loadOptions()).toEqual(DEFAULTS)
  await saveOptions({ history: true })
  expect(await importText(text)).toEqual({
    problems: [],
    done: [{ label: 'dataPartOptions', count: null, note: null }],
  })
  expect(await loadOptions()).toEqual({
    ...DEFAULTS,
    language: 'en',
    bubbleOffSites: ['example.com'],
  })
})

describe('pins and history', () => {
  it('come back, and are added to what is there', async () => {
    await saveOptions({ history: true })
    await pinStore.put(PIN)
    await historyStore.put(LOOKED_UP)
    const text = await exported()
    await clearData()
    expect(await pinStore.list()).toMatchObject({ items: [] })
    await pinStore.put({ ...PIN, id: 'other' })
    expect(await importText(text)).toEqual({
      problems: [],
      done: [
        { label: 'dataPartOptions', count: null, note: null },
        { label: 'pins', count: { added: 1, present: 1 }, note: null },
        { label: 'history', count: { added: 1, present: 0 }, note: null },
      ],
    })
    expect((await pinStore.list())?.items.map(({ id }) => id).sort()).toEqual([
      'other',
      PIN.id,
    ])
    expect((await historyStore.list())?.items).toEqual([
      { ...LOOKED_UP, imported: { name: null } },
    ])
  })

  it('a pin that is there already stays as it is', async () => {
    await pinStore.put({ ...PIN, pinnedAt: 1 })
    const text = writeFile({ pins: { version: 1, items: [PIN, PIN] } })
    const [pins] = (await importText(text)).done
    expect(pins?.count).toEqual({ added: 0, present: 1 })
    expect((await pinStore.list())?.items).toEqual([{ ...PIN, pinnedAt: 1 }])
  })

  it('a pin and a record of a file say that they are that file’s, whatever it says of them', async () => {
    await saveOptions({ history: true })
    const claimed = { ...PIN, grade: 'held', imported: { name: '别的.json' } }
    const text = writeFile({
      pins: { version: 1, items: [claimed] },
      history: { version: 1, items: [LOOKED_UP] },
    })
    await importData({ text: async () => text, name: '同事.json' })
    expect((await pinStore.list())?.items).toEqual([
      { ...PIN, imported: { name: '同事.json' } },
    ])
    expect((await historyStore.list())?.items).toEqual([
      { ...LOOKED_UP, imported: { name: '同事.json' } },
    ])
  })

  it('history is taken only where it is on', async () => {
    const text = writeFile({ history: { version: 1, items: [LOOKED_UP] } })
    expect((await importText(text)).done).toMatchObject([{ note: 'importHistoryOff' }])
    expect((await historyStore.list())?.items).toEqual([])
  })

  it.each([
    ['items.0.wording', { version: 1, items: [{ ...PIN, wording: '' }] }],
    ['items.0', { version: 1, items: [5] }],
    ['items.1.pinnedAt', { version: 1, items: [PIN, { ...PIN, pinnedAt: 1e300 }] }],
    ['version', { version: 2, items: [PIN] }],
    ['items', { version: 1 }],
    ['version', { items: [PIN] }],
  ])('wrong at %s: nothing of the file is taken', async (place, part) => {
    const text = writeFile({
      pins: part,
      options: { version: 1, values: { history: true } },
    })
    const { problems } = await importText(text)
    expect(problems).toContainEqual(
      expect.objectContaining({ where: `parts.pins.${place}` }),
    )
    expect((await pinStore.list())?.items).toEqual([])
    expect(await loadOptions()).toEqual(DEFAULTS)
  })

  it('__proto__ is a name like another, and touches nothing', async () => {
    const text =
      '{"format":"notice-lens-data","version":1,"parts":{"__proto__":{"polluted":true}}}'
    expect((await importText(text)).problems).toMatchObject([{}])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('a full disk: said, and what was written before is taken back', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    vi.spyOn(pinStore, 'put').mockResolvedValue('full')
    const text = writeFile({
      options: { version: 1, values: { language: 'en' } },
      pins: { version: 1, items: [PIN] },
    })
    expect(await importText(text)).toEqual({
      problems: [],
      failure: { why: 'full', stayed: [] },
      done: [],
    })
    expect(await loadOptions()).toEqual(DEFAULTS)
  })
})

it('a file with the mark of the byte order, as some editors save it', async () => {
  expect(await importText(`\uFEFF${options({ language: 'en' })}`)).toMatchObject({
    problems: [],
  })
})

it('cannot turn the bubble on without its permission', async () => {
  expect(await importText(options({ bubble: true, history: true }))).toMatchObject({
    problems: [],
    done: [{ note: 'importBubbleOff' }],
  })
  expect(await loadOptions()).toMatchObject({ bubble: false, history: true })
  held = true
  await importText(options({ bubble: true }))
  expect(await loadOptions()).toMatchObject({ bubble: true })
})

describe('what is wrong is said, with its place, and nothing is changed', () => {
  it.each([
    ['{\n  "format": x', { kind: 'json', at: { line: 2, column: 13 } }],
    ['{"a": 1', { kind: 'json', at: { line: 1, column: 8 } }],
    ['', { kind: 'json', at: { line: 1, column: 1 } }],
    ['[]', { kind: 'foreign' }],
    ['{"format":"other","version":1,"parts":{}}', { kind: 'foreign' }],
    [
      '{"format":"notice-lens-data","version":2,"parts":{}}',
      { kind: 'newer', where: 'version', version: 2, known: 1 },
    ],
    [writeFile({ wishes: {} }), { kind: 'unknown', where: 'parts.wishes' }],
    [writeFile({}), { kind: 'nothing' }],
    [
      options({}, 7),
      { kind: 'newer', where: 'parts.options.version', version: 7, known: 1 },
    ],
    [
      options({ history: true, colour: 1 }),
      { kind: 'unknown', where: 'parts.options.values.colour' },
    ],
    [
      options({ history: true, bubbleOffSites: ['a.cn', 5] }),
      {
        kind: 'value',
        where: 'parts.options.values.bubbleOffSites.1',
        expected: 'string',
        found: '5',
      },
    ],
    [
      writeFile({ options: 'x' }),
      {
        kind: 'value',
        where: 'parts.options',
        expected: '{ "version": 1, "values": { … } }',
        found: '"x"',
      },
    ],
  ])('%s', async (text, problem) => {
    await saveOptions({ language: 'zh-TW' })
    expect(await importText(text)).toMatchObject({ problems: [problem] })
    expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'zh-TW' })
  })
})

it('a part that cannot be written takes back those before it', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const full: DataPart = {
    id: 'wishes',
    label: 'optionData',
    collect: async () => [],
    check: async () => ({
      problems: [],
      write: () => Promise.reject(new Error('the disk is full')),
    }),
    clear: async () => {},
  }
  await saveOptions({ language: 'zh-TW' })
  const file = writeFile({
    options: { version: 1, values: { history: true } },
    wishes: [],
  })
  expect(await importText(file, [...PARTS, full])).toMatchObject({
    failure: { why: 'failed', stayed: [] },
  })
  expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'zh-TW' })
})

it('a file that the browser cannot read', async () => {
  const text = () => Promise.reject(new Error('gone'))
  expect(await importData({ text })).toMatchObject({ problems: [{ kind: 'unread' }] })
})
