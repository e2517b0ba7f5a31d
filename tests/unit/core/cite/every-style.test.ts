// What holds for every style and every wording of the built-in library.
import { describe, expect, it } from 'vitest'
import {
  type CitedRecord,
  cite,
  citedRecord,
  STYLE_IDS,
  STYLES,
} from '../../../../core/cite/index.ts'
import { layoutForm, runningForm } from '../../../../core/text/halves.ts'
import { library, whole } from './support.ts'

const records = library.entries.flatMap((entry) =>
  entry.places.flatMap((place) => citedRecord(entry, library.facts, place) ?? []),
)
const OPTIONS = [
  {},
  { issuers: 'short', number: true, accessDate: '2026-10-03', halves: 'space' },
  { issuers: 'all', number: true, halves: 'comma' },
] as const

/** Undoes what the marks and Markdown may change, and nothing else. */
function plain(text: string): string {
  const outer: Record<string, string> = { '‘': '“', '’': '”', '〈': '《', '〉': '》' }
  return text.replace(/[‘’〈〉]/gu, (mark) => outer[mark] ?? mark).replaceAll('\\', '')
}

/** The wording as printed or, of a theme or slogan, in one of its two ways. */
function ways({ role, wording }: CitedRecord): string[] {
  const inHalves = role === 'theme' || role === 'slogan'
  const ways = inHalves ? [layoutForm(wording), runningForm(wording)] : []
  return [wording, ...ways].map(plain)
}

it('there are records of every entry', () => {
  expect(new Set(records.map(({ wording }) => wording)).size).toBe(
    new Set(library.entries.map(({ text }) => text)).size,
  )
})

describe.each(STYLE_IDS)('%s', (id) => {
  const citations = OPTIONS.flatMap((options) =>
    records.map((record) => ({ record, ...cite(record, id, options) })),
  )

  it('is registered under its id', () => expect(STYLES[id].id).toBe(id))

  it('never writes undefined, null or a pair of marks round nothing', () => {
    const bad = citations.filter(({ text }) =>
      /undefined|NaN|\[object|“”|《》|（）/u.test(text),
    )
    const nulls = id === 'json' ? [] : citations.filter(({ text }) => /null/u.test(text))
    expect([...bad, ...nulls].map(({ text }) => text)).toEqual([])
  })

  it('has HTML that reads as the text and bears no markup of the text', () => {
    const record = { ...whole, wording: '<img src=x onerror="a()"> & ‘', title: '<i>' }
    const { html, text } = cite(record, id, { number: true })
    expect(html).not.toMatch(/<(?!\/?(?:p|pre|blockquote)>|br>)/u)
    expect(html === '').toBe(text === '')
  })

  it('says what it left out where it writes nothing', () => {
    const silent = citations.filter(
      ({ text, leftOut }) => text === '' && leftOut.length === 0,
    )
    expect(silent).toEqual([])
  })

  it('is not moved by options that it does not heed', () => {
    const set = {
      halves: 'space',
      issuers: 'all',
      number: true,
      accessDate: '2026-10-03',
    } as const
    const heeded = Object.fromEntries(
      STYLES[id].supportedOptions.map((name) => [name, set[name]]),
    )
    expect(cite(whole, id, set)).toEqual(cite(whole, id, heeded))
    for (const name of STYLES[id].supportedOptions) {
      const without = { ...heeded, [name]: undefined }
      expect(
        records.some(
          (record) =>
            cite({ ...record, url: whole.url }, id, heeded).text !==
            cite({ ...record, url: whole.url }, id, without).text,
        ),
        name,
      ).toBe(true)
    }
  })
})

describe.each(STYLE_IDS.filter((id) => STYLES[id].quotes))('%s', (id) => {
  it('contains the wording, character by character', () => {
    const without = records.filter((record) => {
      const { text } = cite(record, id, { issuers: 'short', number: true })
      const written = plain(id === 'json' ? text.replaceAll('\\"', '"') : text)
      return !ways(record).some((way) => written.includes(way))
    })
    expect(without.map(({ wording }) => wording)).toEqual([])
  })
})
