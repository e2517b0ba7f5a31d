// Export and import: what goes out comes back, and a file is taken whole or not at all.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { writeFile } from '../../../data/exchange/file.ts'
import { DEFAULTS } from '../../../data/options/defaults.ts'
import { clearData, importData } from '../../../entrypoints/options/data-exchange.ts'
import { type DataPart, PARTS } from '../../../entrypoints/options/data-parts.ts'
import { loadOptions, saveOptions } from '../../../entrypoints/options/stored-options.ts'

let held: boolean
beforeEach(() => {
  fakeBrowser.reset()
  held = false
  Object.assign(fakeBrowser.permissions, { contains: async () => held })
})
afterEach(() => vi.restoreAllMocks())

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
  expect(await importText(text)).toEqual({ problems: [], bubbleLeftOff: false })
  expect(await loadOptions()).toEqual({
    ...DEFAULTS,
    language: 'en',
    bubbleOffSites: ['example.com'],
  })
})

it('a file with the mark of the byte order, as some editors save it', async () => {
  expect(await importText(`\uFEFF${options({ language: 'en' })}`)).toMatchObject({
    problems: [],
  })
})

it('cannot turn the bubble on without its permission', async () => {
  expect(await importText(options({ bubble: true, history: true }))).toEqual({
    problems: [],
    bubbleLeftOff: true,
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
    [writeFile({ pins: {} }), { kind: 'unknown', where: 'parts.pins' }],
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
    id: 'pins',
    label: 'optionData',
    collect: async () => [],
    check: async () => ({
      problems: [],
      write: () => Promise.reject(new Error('the disk is full')),
    }),
    clear: async () => {},
  }
  await saveOptions({ language: 'zh-TW' })
  const file = writeFile({ options: { version: 1, values: { history: true } }, pins: [] })
  expect(await importText(file, [...PARTS, full])).toMatchObject({
    problems: [{ kind: 'not-stored' }],
  })
  expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'zh-TW' })
})

it('a file that the browser cannot read', async () => {
  const text = () => Promise.reject(new Error('gone'))
  expect(await importData({ text })).toMatchObject({ problems: [{ kind: 'unread' }] })
})
