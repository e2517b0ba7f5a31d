import { expect, it } from 'vitest'
import { findUnnumberedHeadings } from '../../../../../core/parse/body/unnumbered-headings.ts'
import { classified } from '../classified.ts'

const headings = (...lines: string[]): string[] =>
  [...findUnnumberedHeadings(classified(...lines)).keys()].map(({ text }) => text)

it('short lines between paragraphs, each above its text', () => {
  expect(
    headings(
      '现通知如下。',
      '活动时间',
      '活动在9月举行。',
      '活动地点',
      '活动在广场举行。',
    ),
  ).toEqual(['活动时间', '活动地点'])
})

it('a single short line may be anything', () => {
  expect(headings('现通知如下。', '活动时间', '活动在9月举行。')).toEqual([])
})
