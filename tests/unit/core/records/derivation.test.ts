// What is derived from a notice and stored: a change of it needs another number, or libraries that were
// indexed before the change would be searched by what was derived before.

import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  buildSegment,
  entriesOfNotices,
  readingsOf,
  withPinyinForms,
} from '../../../../core/lookup/index/index.ts'
import { DERIVATION, DERIVED } from '../../../../core/records/derivation.ts'
import { noticeHead } from '../../../../core/records/library.ts'
import { runAtOnce } from '../../../../core/slices.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import type { Notice } from '../../../../data/schema.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

/** It has something of each kind of entry. It is never changed: another sample has another digest. */
const SAMPLE: Notice = {
  ...blankNotice('own-sample', '关于开展2021年全国“节水宣传周”活动的通知'),
  campaign: '节水宣传周',
  year: 2021,
  date: '2021-04-15',
  dateAsPrinted: '2021年4月15日',
  documentNumber: { value: '水节约〔2021〕12号', grade: 'held', source: null },
  issuers: ['水利部', '国家发展改革委', '教育部'],
  theme: '贯彻新发展理念，建设节水型社会',
  preamble: '为贯彻党的十九大精神，现就有关事项通知如下：',
  closing: '请于2021年6月30日前报送总结。',
  sections: [
    {
      id: '1',
      number: '一、',
      heading: '开展质量月活動',
      text: null,
      clauses: [
        {
          id: '1.1',
          number: '（一）',
          heading: '',
          text: '在社区、学校设置展台，發放節水手冊。推动高质量发展。',
          clauses: [],
        },
      ],
    },
  ],
  attachments: [{ number: '1', title: '节水宣传口号', text: '节约用水，从我做起' }],
  slogans: {
    status: 'known',
    items: ['节约用水，从我做起'],
    grade: 'held',
    complete: null,
    source: null,
  },
}

it('is as it was, or has another number', async () => {
  const entries = entriesOfNotices([SAMPLE], HOLDINGS)
  const spoken = withPinyinForms(entries, await readingsOf(entries))
  const segment = runAtOnce(buildSegment(spoken, entries, [SAMPLE.id]))
  const head = noticeHead({ notice: SAMPLE, name: null, tags: [], addedAt: 0 })
  expect(
    digestOf([{ ...head, derivation: 0 }, segment]),
    `What is derived from a notice has changed. Raise DERIVATION in core/records/derivation.ts by one,
add the new digest to DERIVED under that number, and take a fixture of what is stored by then:
npm run take-stored -- library-2-derivation-${DERIVATION + 1}`,
  ).toBe(DERIVED[DERIVATION])
})

it('each number since there are digests has its own', () => {
  expect(new Set(Object.values(DERIVED)).size).toBe(Object.keys(DERIVED).length)
  expect(Math.max(...Object.keys(DERIVED).map(Number))).toBe(DERIVATION)
})

function digestOf(derived: unknown): string {
  const json = JSON.stringify(derived, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array)
    return value instanceof Map ? [...value] : value
  })
  return createHash('sha256').update(json).digest('hex').slice(0, 16)
}
