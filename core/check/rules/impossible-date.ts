// Dates that no calendar has, weekdays that do not fit their date, spans that end before they begin.
import { isoDayOf } from '../../text/day.ts'
import { PRACTICE } from '../authorities.ts'
import { spansThatEndFirst } from '../dates/date-spans.ts'
import { wrongWeekdays } from '../dates/weekdays.ts'
import { inParagraphs, inText } from '../text/in-paragraphs.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const impossibleDate: TextRule = {
  id: 'impossible-date',
  authority: PRACTICE,
  scope: 'text',
  find: (reading) =>
    inParagraphs(reading, (placed) =>
      inText(
        [
          ...impossibleDates(placed),
          ...wrongWeekdays(placed.paragraph, reading.years()),
          ...spansThatEndFirst(placed.paragraph),
        ],
        placed,
      ),
    ),
  examples: [
    { text: '会议于2023年2月30日召开。', found: '2023年2月30日', fixed: null },
    { text: '请于6月31日前完成自查。', found: '6月31日', fixed: null },
    {
      text: '启动仪式定于2023年9月1日（星期四）举行。',
      found: '星期四',
      fixed: '启动仪式定于2023年9月1日（星期五）举行。',
    },
    {
      text: '活动时间为2023年9月20日至9月15日。',
      found: '2023年9月20日至9月15日',
      fixed: null,
    },
    { text: '实施期限为2025年至2023年。', found: '2025年至2023年', fixed: null },
  ],
  counterExamples: [
    '2024年2月29日（星期四）是闰日，9月30日结束。',
    '2023年9月1日至9月3日（星期五至星期日）放假。',
    '供暖期为11月15日至3月15日，假期为12月28日至1月5日。',
    '2023年12月28日至2024年1月5日，9月20日至次年9月15日。',
    '农历二月三十日，13月龄婴儿，GB 2763—2021年版。',
    '2023年9月1日起每周五上午开放，9月1日周一民到会。',
    '9月1日（周五）开学，9月4日（周一）上课。',
    '1978年到2023年，2021—2025年。',
  ],
}

const DATE = /(?<![\d.])(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日/gu
const LUNAR = /(?:农历|阴历|旧历|回历|伊斯兰历)[^，。]{0,6}$/u
/** A leap year: without a year 29 February is a day. */
const ANY_YEAR = '2024'

function impossibleDates({
  paragraph: { readable, text },
}: PlacedParagraph): FoundPlace[] {
  return [...readable.matchAll(DATE)].flatMap((match): FoundPlace[] => {
    const [whole, year = ANY_YEAR, month, day] = match
    const start = match.index
    const end = start + whole.length
    if (isoDayOf(`${year}年${month}月${day}日`) !== null) return []
    if (LUNAR.test(readable.slice(Math.max(0, start - 12), start))) return []
    return [
      {
        start,
        end,
        severity: 'certain',
        message: { id: 'date-impossible', values: { written: text.slice(start, end) } },
      },
    ]
  })
}
