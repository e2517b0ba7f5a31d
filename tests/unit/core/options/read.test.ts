// Options as they are found: every version that was ever stored, and what is damaged.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STYLE_IDS, STYLES } from '../../../../core/cite/index.ts'
import { DEFAULTS, withoutDefaults } from '../../../../core/options/defaults.ts'
import { migrated, OPTIONS_VERSION } from '../../../../core/options/migrate.ts'
import { optionsRecord, readOptions } from '../../../../core/options/read.ts'
import { LANGUAGES } from '../../../../core/options/schema.ts'
import { optionsState } from '../../../../core/options/state.ts'
import { LOCALES } from '../../../../locales/index.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/options')
const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(path.join(FIXTURES, `v${version}.json`), 'utf8'))
const versions = Array.from({ length: OPTIONS_VERSION }, (_, index) => index + 1)

describe('the closed lists', () => {
  it('are those of the layers above', () => {
    expect(Object.keys(STYLES)).toEqual(STYLE_IDS)
    expect(LANGUAGES).toEqual(['auto', ...LOCALES])
  })
})

describe('every version that was ever stored', () => {
  it.each(versions)('%i is read whole', (version) => {
    const { values, problems } = readOptions(fixture(version))
    expect(problems).toEqual([])
    expect(Object.keys(values).sort()).toEqual(Object.keys(DEFAULTS).sort())
  })

  it('the newest comes back as it was stored', () => {
    const { values } = readOptions(fixture(OPTIONS_VERSION))
    expect(optionsRecord(values)).toEqual(fixture(OPTIONS_VERSION))
  })
})

describe('migrations', () => {
  const rename = (values: object) => ({ renamed: Object(values).name })
  const wrap = (values: object) => ({ wrapped: values })

  it.each([
    [1, { wrapped: { renamed: 'x' } }],
    [2, { wrapped: { name: 'x' } }],
    [3, { name: 'x' }],
  ])('from version %i on, in order', (from, expected) => {
    expect(migrated({ name: 'x' }, from, [rename, wrap])).toEqual(expected)
  })
})

describe('what is damaged', () => {
  it.each([
    ['text', 'x'],
    ['null', null],
    ['a list', []],
    ['no version', { values: {} }],
    ['a version that is none', { version: 0.5, values: {} }],
    ['values that are none', { version: 1, values: 'x' }],
    ['values that are a list', { version: 1, values: [] }],
  ])('%s: the defaults', (_, stored) => {
    const { options, problems } = optionsState(stored, {})
    expect(options).toEqual(DEFAULTS)
    expect(problems).toEqual([{ kind: 'unreadable' }])
  })

  it('a newer version: the defaults, and which', () => {
    const { options, problems } = optionsState({ version: 99, values: {} }, {})
    expect(options).toEqual(DEFAULTS)
    expect(problems).toEqual([{ kind: 'newer', version: 99 }])
  })

  it('one value: the others still hold', () => {
    const values = { language: 'fr', history: true, bubbleOffSites: ['a.cn', 'a b'] }
    const { options, problems } = optionsState({ version: 1, values }, {})
    expect(options).toEqual({ ...DEFAULTS, history: true })
    expect(problems).toEqual([
      {
        kind: 'value',
        name: 'language',
        where: 'language',
        expected: '("auto" | "zh-CN" | "zh-TW" | "en")',
        found: '"fr"',
      },
      {
        kind: 'value',
        name: 'bubbleOffSites',
        where: 'bubbleOffSites.1',
        expected: 'example.com',
        found: '"a b"',
      },
    ])
  })

  it.each(['colour', 'toString'])('a foreign option: %s', (name) => {
    const values: unknown = JSON.parse(`{ "${name}": {}, "history": true }`)
    const { values: read, problems } = readOptions({ version: 1, values })
    expect(read).toEqual({ history: true })
    expect(problems).toEqual([{ kind: 'unknown', name }])
  })
})

describe('what is stored', () => {
  it('is only what differs from the defaults', () => {
    expect(withoutDefaults({ ...DEFAULTS, citeStyle: 'json' })).toEqual({
      citeStyle: 'json',
    })
  })
})
