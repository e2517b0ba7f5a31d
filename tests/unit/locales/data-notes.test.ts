// The remarks of the built-in data in every language of the interface.
import { expect, it } from 'vitest'
import { CAMPAIGNS } from '../../../data/campaigns/index.ts'
import notice from '../../../data/notices/quality-month-2023.json'
import { dataNote } from '../../../locales/data-notes.ts'

/** Those that the interface shows; the notes of sources that cannot be opened are not among them. */
const SHOWN: readonly string[] = [
  ...CAMPAIGNS.flatMap(({ years }) => years).flatMap(({ note, slogans }) => [
    note,
    slogans && 'why' in slogans ? slogans.why : null,
    slogans && 'doubt' in slogans ? slogans.doubt : null,
  ]),
  notice.documentNumber.note,
  notice.slogans.why,
].filter((note) => typeof note === 'string')

/** What only simplified Chinese writes so. */
const SIMPLIFIED = /[报门称单国语条题时页发级现录链转载务这实来说为]/u

const withoutTitles = (text: string): string => text.replace(/《[^》]*》/gu, '')

it('there are some', () => expect(SHOWN.length).toBeGreaterThan(8))

it.each(SHOWN)('%s', (note) => {
  expect(dataNote(note, 'zh-CN')).toBe(note)
  expect(withoutTitles(dataNote(note, 'zh-TW'))).not.toMatch(SIMPLIFIED)
  expect(withoutTitles(dataNote(note, 'en'))).not.toMatch(/\p{Script=Han}/u)
})

it('what a user wrote stays as it is', () => {
  expect(dataNote('依据纸质件第3页', 'en')).toBe('依据纸质件第3页')
})
