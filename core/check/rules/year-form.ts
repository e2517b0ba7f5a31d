// Years of two digits, and years that a short hyphen joins.
import { fullYear } from '../../text/numerals.ts'
import { FIGURES, PUNCTUATION } from '../authorities.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

export const yearForm: ParagraphRule = {
  id: 'year-form',
  authority: FIGURES,
  scope: 'paragraph',
  find: (paragraph) => [...shortYears(paragraph), ...hyphens(paragraph)],
  examples: [
    {
      text: '23年全市质量工作成效显著。',
      found: '23年',
      fixed: '2023年全市质量工作成效显著。',
    },
    {
      text: '项目于22年8月启动，23年底完成。',
      found: '22年',
      fixed: '项目于2022年8月启动，23年底完成。',
    },
    {
      text: '实施期为2023-2025年。',
      found: '-',
      fixed: '实施期为2023—2025年。',
    },
  ],
  counterExamples: [
    '他有23年工龄，23年来坚持质量第一，前后15年时间。',
    '判处有期徒刑15年6个月，刑期15年6月。',
    '2023年8月，第23年度，2023—2025年，2023年至2025年。',
    'GB 2763-2021年版，电话2023-2025年年不变',
    '经过20年全国人民的努力，近30年全市发展迅速。',
  ],
}

/** What follows a year and not a number of years. */
const SHORT_YEAR =
  /(?<![\d.〔［[（(第近满约达历每前后过这余有用经至到—–\-~～、期])(0\d|1[5-9]|2\d|3[0-5])年(?=(?:0?[1-9]|1[0-2])月(?!龄)|底|初|末|上半年|下半年|第[一二三四]季度)/gu
const SHORT_YEAR_OF_PLACE =
  /(?<=^\s*|[，。；：“]\s*)(0\d|1[5-9]|2\d|3[0-5])年(?=(?:全[国省市县区]|我[国省市县区局])(?!人民))/gu

function shortYears({ readable, text }: Paragraph): FoundPlace[] {
  return [
    ...readable.matchAll(SHORT_YEAR),
    ...readable.matchAll(SHORT_YEAR_OF_PLACE),
  ].flatMap((match): FoundPlace[] => {
    const [{ length }, short = ''] = match
    const before = readable.slice(Math.max(0, match.index - 6), match.index)
    if (/刑|监禁|徒刑/u.test(before)) return []
    const end = match.index + length
    const official = `${fullYear(short)}年`
    return [
      {
        start: match.index,
        end,
        severity: 'advice',
        message: {
          id: 'year-shortened',
          values: { written: text.slice(match.index, end), official },
        },
        suggestions: [official],
      },
    ]
  })
}

/** 2763-2021年版 is a standard, and a telephone number has no 年. */
const HYPHEN =
  /(?<![A-Za-z\d./\-—][ ]?)((?:19|20)\d\d年?)(\s?[-－‐]\s?)(?=(?:19|20)\d\d年(?![版年]))/gu

function hyphens({ readable, text }: Paragraph): FoundPlace[] {
  return [...readable.matchAll(HYPHEN)].map((match): FoundPlace => {
    const [whole, year = ''] = match
    const start = match.index + year.length
    const end = match.index + whole.length
    return {
      start,
      end,
      severity: 'advice',
      message: { id: 'year-span-hyphen', values: { written: text.slice(start, end) } },
      suggestions: ['—'],
      provenance: { type: 'authority', authority: PUNCTUATION },
    }
  })
}
