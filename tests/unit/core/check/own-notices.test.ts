// Notices that a user took in are checked against as the built-in one is.
import { describe, expect, it } from 'vitest'
import { check } from '../../../../core/check/index.ts'
import { entriesOfNotices } from '../../../../core/lookup/index/index.ts'
import {
  builtInLibrary,
  withEntries,
  withNotices,
} from '../../../../core/lookup/index.ts'
import { clausePaths, clauseText } from '../../../../core/notices/index.ts'
import type { Notice } from '../../../../data/schema.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const base = builtInLibrary()
const root = new URL('../../../eval/', import.meta.url)
const FOLDERS = [
  'notices',
  'notices-real',
  ...[1, 5, 9, 14].map((set) => `frozen/${set}`),
]

/** Labelled notices of campaigns that the built-in library does not know. */
const OWN = FOLDERS.flatMap((folder) =>
  readPairs(new URL(folder, root).pathname).flatMap(({ label, name }): Notice[] => {
    const { title, issuers, date, documentNumber, theme, clauses } = label
    const [, campaign] = /“(\p{Script=Han}{3,8}[月周日年])”/u.exec(title ?? '') ?? []
    if (title === null || issuers.length === 0 || campaign === '质量月') return []
    const blank = blankNotice(`own-${folder}-${name}`, title)
    return [
      {
        ...blank,
        issuers,
        date,
        theme,
        campaign: campaign ? `全国“${campaign}”活动` : null,
        year: Number(
          /(?:19|20)\d\d(?=年)/u.exec(title)?.[0] ?? date?.slice(0, 4) ?? 2020,
        ),
        documentNumber:
          documentNumber === null
            ? null
            : { value: documentNumber, grade: 'held', source: null },
        sections: clauses.map(({ number, heading, text }, at) => ({
          id: String(at + 1),
          number,
          heading,
          text: text === '' ? null : text,
          clauses: [],
        })),
      },
    ]
  }),
)
const library = withNotices(
  withEntries(base, { entries: entriesOfNotices(OWN, base.holdings) }),
  OWN,
)

const textOf = ({ title, documentNumber, sections, issuers }: Notice): string =>
  [
    title,
    documentNumber?.value ?? '',
    ...[...clausePaths(sections)].map((path) => {
      const clause = path.at(-1)
      return clause ? clauseText(clause) : ''
    }),
    ...issuers,
  ].join('\n')

const certainIn = (text: string, of: typeof base): string[] =>
  check(text, of)
    .filter(({ severity }) => severity === 'certain')
    .map(({ message, start, end }) => `${message.id} ${text.slice(start, end)}`)

describe('own notices', () => {
  it('are enough to tell', () => {
    expect(OWN.length).toBeGreaterThan(30)
  })

  it.each(OWN.map((notice) => [notice.id, notice] as const))(
    'are silent on their own text, with and without them in the library: %s',
    (_, notice) => {
      expect(certainIn(textOf(notice), library)).toEqual([])
      // One notice prints a padded number: without it in the library that is a slip of form.
      const alone = certainIn(textOf(notice), base)
      expect(alone.filter((id) => id !== 'number-padded 09')).toEqual([])
    },
  )
})

describe('errors against an imported campaign', () => {
  const NOTICE: Notice = {
    ...blankNotice('own-health-month', '关于开展2021年全国“健康饮水月”活动的通知'),
    campaign: '全国“健康饮水月”活动',
    year: 2021,
    date: '2021-05-20',
    theme: '守护每一滴清水 共建健康家园',
    issuers: ['水利部', '国家卫生健康委', '教育部', '生态环境部', '国家疾控局'],
    documentNumber: { value: '水健联发〔2021〕46号', grade: 'held', source: null },
    sections: [
      {
        id: '1',
        number: '一',
        heading: '',
        text: '各地水利部门要组织开展农村供水设施巡查和水质抽样检测，及时公布结果。',
        clauses: [],
      },
    ],
  }
  const own = withNotices(
    withEntries(base, { entries: entriesOfNotices([NOTICE], base.holdings) }),
    [NOTICE],
  )
  it.each([
    [
      '《关于开展2021年全国“健康饮水周”活动的通知》已经印发。',
      '关于开展2021年全国“健康饮水周”活动的通知',
      NOTICE.title,
    ],
    [
      '《关于开展2021年全国“健康饮水月”活动的通知》（水健联发〔2021〕64号）已经印发。',
      '64',
      '46',
    ],
    [
      '2021年全国“健康饮水月”活动的通知于2021年5月22日印发。',
      '2021年5月22日',
      '2021年5月20日',
    ],
    [
      '2021年“健康饮水月”的主题是“守护每一滴青水 共建健康家园”。',
      '守护每一滴青水 共建健康家园',
      '守护每一滴清水 共建健康家园',
    ],
    [
      '2021年“健康饮水月”活动由水利部、国家卫生健唐委、教育部等部门开展。',
      '国家卫生健唐委',
      '国家卫生健康委',
    ],
    ['2021年“健康饮水月”由水利部等6个部门联合开展。', '6', '5'],
    [
      '“健康饮水月”期间，各地水利部门要组织开展农村供水设施巡察和水质抽样检测，及时公布结果。',
      null,
      '各地水利部门要组织开展农村供水设施巡查和水质抽样检测，及时公布结果',
    ],
  ])('are found with the right form: %s', (text, written, official) => {
    const found = check(text, own).map(({ start, end, suggestions }) => ({
      written: text.slice(start, end),
      official: suggestions[0],
    }))
    const wanted =
      written === null
        ? { official: expect.stringContaining('设施巡查和水质') }
        : { written, official }
    expect(found).toContainEqual(expect.objectContaining(wanted))
  })
})
