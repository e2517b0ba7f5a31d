// A saved notice that is edited: what is not touched stays, whatever the review does not show.
import { describe, expect, it } from 'vitest'
import {
  editNotice,
  hasSameText,
  noticeFrom,
  noticeToDraft,
  type Review,
  reviewOf,
} from '../../../../../core/parse/review/index.ts'
import notice2023 from '../../../../../data/notices/quality-month-2023.json' with {
  type: 'json',
}
import type { Notice } from '../../../../../data/schema.ts'
import { readPairs } from '../../../../../scripts/eval/notice-labels.ts'
import { parsedFile } from '../../../../../scripts/eval/parsed-file.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const CHECKED = { who: '张三', on: '2026-11-20', note: null }
const notices: Notice[] = readPairs('tests/eval/notices').flatMap(
  (pair, at) => noticeFrom(parsedFile(pair), `own-${at}`, ORIGIN) ?? [],
)
// The cast of data/holdings.ts: a test validates the file.
const builtIn = notice2023 as Notice
const checked: Notice = {
  ...builtIn,
  id: 'own-1',
  provenance: { ...builtIn.provenance, checked: CHECKED },
}

const edited = (notice: Notice, changes: Partial<Review> = {}) =>
  editNotice(notice, { ...reviewOf(noticeToDraft(notice)), ...changes })

it.each([...notices, builtIn, checked].map((notice) => [notice.title, notice] as const))(
  'untouched, %s is as it was',
  (_, notice) => expect(edited(notice)).toEqual(notice),
)

describe('a change', () => {
  it('of the title: the number with its source, links and attachments stay', () => {
    const after = edited(checked, {
      title: '关于开展2023年全国“质量月”活动的通知（更正）',
    })
    expect(after).toMatchObject({
      id: 'own-1',
      documentNumber: builtIn.documentNumber,
      related: builtIn.related,
      attachments: builtIn.attachments,
      slogans: builtIn.slogans,
    })
  })
  it('ends the mark that the text was checked', () => {
    expect(edited(checked, { closing: '另一段话' })?.provenance.checked).toBeNull()
    expect(edited(checked)?.provenance.checked).toEqual(CHECKED)
  })
  it('of the campaign: as corrected, and the text is the same', () => {
    const after = edited(checked, { campaign: ' 全国“质量月” ' })
    expect(after?.campaign).toBe('全国“质量月”')
    expect(after?.provenance.checked).toEqual(CHECKED)
    expect(edited(checked, { campaign: '' })?.campaign).toBeNull()
    expect(edited(checked, { title: '关于清淤的通知' })?.campaign).toBeNull()
    expect(
      edited(checked, { title: '关于清淤的通知', campaign: '清淤月' }),
    ).toMatchObject({
      title: '关于清淤的通知',
      campaign: '清淤月',
    })
  })
  it('of the number: it is what the user wrote, and no other source says so', () => {
    expect(
      edited(checked, { documentNumber: '浔水函〔2022〕18号' })?.documentNumber,
    ).toEqual({
      value: '浔水函〔2022〕18号',
      grade: 'held',
      source: null,
    })
  })
  it('that leaves no title cannot be kept', () => {
    expect(edited(checked, { title: ' ' })).toBeNull()
  })
})

it('the same words are the same text, in whatever order a file has its keys', () => {
  const turned = Object.fromEntries(Object.entries(builtIn).reverse()) as Notice
  expect(hasSameText({ ...turned, id: 'own-2' }, builtIn)).toBe(true)
  expect(hasSameText({ ...builtIn, closing: '另一段话' }, builtIn)).toBe(false)
})
