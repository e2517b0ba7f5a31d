// Splits a line in which a page without line breaks ran several together: title, number, recipients,
// items, signature.

import { lastIndexWhere } from '../../text/lists.ts'
import { isName, readNames } from '../classify/issuer-names.ts'
import { readMarker } from '../classify/markers.ts'
import type { Rule } from '../rule.ts'
import type { SourceLine } from '../source-line.ts'
import { COMMON_KIND, DATE_IN_WORDS, HAN_NUMERAL } from '../vocabulary.ts'

/** A longer line with several items comes from a page without line breaks. */
const LONGEST_PARAGRAPH = 200
/** In a shorter line the parts must come out as items. */
const SHORTEST_RUN = 60
/** Other lines that begin with a number of the same shape. */
const FEWEST_COUNTED = 2

/** Where to break such a line. Each rule works on the text with the breaks of the rules above it. */
export const BREAK_RULES: readonly Rule[] = [
  {
    id: 'before-section',
    means: 'Before 一、 behind a stop or a gap',
    pattern: new RegExp(`(?<=[。；：:;!！？?）)”"\\s])(?=${HAN_NUMERAL}、)`, 'gu'),
    yes: ['通知如下：一、时间', '完毕。二、地点'],
    no: ['第一、二季度'],
  },
  {
    id: 'before-item',
    means: 'Before （一） behind a stop or a gap',
    pattern: new RegExp(`(?<=[。；：:;!！？?”"\\s])(?=[（(]${HAN_NUMERAL}[）)])`, 'gu'),
    yes: ['完毕。（二）报名', '如下:(一)报名'],
    no: ['依照第（一）项'],
  },
  {
    id: 'before-article',
    means: 'Before 第一条 behind a stop or a gap',
    pattern: new RegExp(`(?<=[。；\\s])(?=第${HAN_NUMERAL}条\\s)`, 'gu'),
    yes: ['施行。第二条 本办法'],
    no: ['依照第二条办理', '。第二条规定'],
  },
  {
    id: 'before-figure',
    means: 'Before 1. behind a stop or a gap',
    pattern: /(?<=[。；：:\s])(?=\d{1,2}[.．、](?!\d))/gu,
    yes: ['如下：1.报名', '完毕；2、评审'],
    no: ['增长：3.5%', '完成1.报名'],
  },
  {
    id: 'before-attachments',
    means: 'Before the list of attachments',
    pattern: /(?<=[。\s])(?=附件\s*[:：])/gu,
    yes: ['执行。附件：报名表'],
    no: ['见附件：报名表'],
  },
  {
    id: 'after-title',
    means: 'After …的通知 and a gap',
    pattern: /(?<=的通知)\s+(?=\S)/gu,
    yes: ['关于召开会议的通知 各单位'],
    no: ['的通知精神'],
  },
  {
    id: 'after-red-head',
    means: 'Between the red head and the number',
    pattern: /(?<=文件)\s+(?=\S{2,14}[〔[（(【]\d{4}[〕\]）)】]第?\d+号)/gu,
    yes: ['某市财政局文件 某财〔2023〕1号'],
    no: ['文件 精神'],
  },
  {
    id: 'before-date',
    means: 'Before a date behind the last sentence',
    pattern: new RegExp(`(?<=。)\\s+(?=${DATE_IN_WORDS}(?:\\s|$))`, 'gu'),
    yes: ['执行。 2023年9月1日'],
    no: ['执行。 2023年9月1日至30日'],
    before: ['before-last-names', 'after-sentence', 'before-last-date'],
  },
  {
    id: 'between-date-and-names',
    means: 'Between a date behind the last sentence, and names',
    pattern: new RegExp(
      `(?<=(?:。\\s+|\\n)${DATE_IN_WORDS})\\s+(?=[^\\s，。；]{4,30}(?:\\s|$))`,
      'gu',
    ),
    yes: ['\n2023年9月1日 某市财政局'],
    no: ['\n2023年9月1日 上午', '自2023年9月1日 某市财政局'],
  },
  {
    id: 'after-number',
    means: 'After the number of the document',
    pattern: /(?<=[〕\])）】］]第?\d{1,5}号)\s+(?=\S)/gu,
    yes: ['某办〔2023〕1号 各单位'],
    no: ['某办〔2023〕1号文件'],
  },
  {
    id: 'after-colon',
    means: 'After a colon and a gap',
    pattern: /(?<=[:：])\s+(?=\S)/gu,
    yes: ['各单位： 为做好工作'],
    no: ['各单位：为做好工作'],
  },
  {
    id: 'before-last-names',
    means: 'Before names that close the line',
    pattern: /(?<=。)\s+(?=[^。；，]{2,400}$)/gu,
    yes: ['执行。 某市财政局'],
    no: ['执行。 特此通知。'],
    before: ['after-sentence'],
  },
  {
    id: 'after-sentence',
    means: 'After a sentence and a gap',
    pattern: /(?<=。)\s+(?=\S)/gu,
    yes: ['执行。 特此通知。'],
    no: ['执行。特此通知。'],
  },
  {
    id: 'before-last-date',
    means: 'Before a date that closes the line',
    pattern: new RegExp(`\\s+(?=${DATE_IN_WORDS}\\s*(?:[（(]|$))`, 'gu'),
    yes: ['某市财政局 2023年9月1日'],
    no: ['截至 2023年9月1日止'],
  },
  {
    id: 'after-date',
    means: 'After the date, before a note or the attachments',
    pattern: /(?<=年\d{1,2}月\d{1,2}日)\s+(?=[（(附])/gu,
    yes: ['2023年9月1日 （此件公开发布）', '2023年9月1日 附表'],
    no: ['2023年9月1日 上午'],
  },
]
const ITEM_NUMBER = new RegExp(`${HAN_NUMERAL}、|[（(]${HAN_NUMERAL}[）)]`, 'gu')
const FEWEST_ITEMS = 3

/**
 * Splits lines as they would be, had the page its line breaks. A sentence that counts 1. and 2. stays one
 * line in a text whose own lines are counted in the same way.
 */
export function splitRunTogetherLines(lines: readonly SourceLine[]): SourceLine[] {
  const markers = new Map<string, number>()
  for (const { text } of lines) {
    const kind = readMarker(text.trim())?.kind
    if (kind) markers.set(kind, (markers.get(kind) ?? 0) + 1)
  }
  return lines.flatMap(({ number, text }) =>
    splitLine(text, markers).map((part) => ({ number, text: part })),
  )
}

/** @param markers how many lines of the text begin with each kind of number */
function splitLine(text: string, markers: ReadonlyMap<string, number>): string[] {
  const signed = splitSignature(text)
  if (signed) {
    const [before, signature] = signed
    return [...splitLine(before, markers), signature]
  }
  return splitOneLineHeading(text) ?? splitItems(text, markers) ?? [text]
}

/** Null where the line holds too few items, or counts within a sentence. */
function splitItems(text: string, markers: ReadonlyMap<string, number>): string[] | null {
  if (text.length <= SHORTEST_RUN) return null
  if ((text.match(ITEM_NUMBER) ?? []).length < FEWEST_ITEMS) return null
  const broken = BREAK_RULES.reduce(
    (before, { pattern }) => before.replace(pattern, '\n'),
    text,
  )
  const parts = broken.split('\n')
  return text.length <= LONGEST_PARAGRAPH && !areItems(parts, markers)
    ? null
    : parts.flatMap(splitListAndSignature)
}

function areItems(
  [, ...parts]: readonly string[],
  markers: ReadonlyMap<string, number>,
): boolean {
  const kinds = parts.flatMap((part) => readMarker(part.trim())?.kind ?? [])
  return (
    kinds.length > 1 && !kinds.some((kind) => (markers.get(kind) ?? 0) >= FEWEST_COUNTED)
  )
}

/** With its date and the end of the sentence before it. */
const LONGEST_SIGNATURE = 100
const LONGEST_HEADING = 300

const SIGNED_BEHIND = {
  id: 'signed-behind-sentence',
  means:
    'Names and a date right behind the last sentence; three groups: text, names, date',
  pattern: new RegExp(
    `^(.*[。；!！])\\s*([^。；，：]{2,60}?)(\\s*${DATE_IN_WORDS})\\s*$`,
    'su',
  ),
  yes: ['请及时报告。某市安委会办公室2024年4月26日'],
  no: ['请于2024年4月26日前报告。', '报告。某市安委会办公室'],
} satisfies Rule
const ONE_LINE_HEADING = {
  id: 'heading-on-one-line',
  means: 'Title, number and perhaps recipients on one line, with gaps between them',
  pattern: new RegExp(
    `^(\\s*\\S*关于\\S+的${COMMON_KIND})\\s+(\\S+[〔[（(【]\\d{4}[〕\\]）)】]\\d+号)(?:\\s+(\\S.*[:：]))?\\s*$`,
    'u',
  ),
  yes: [
    '关于召开会议的通知 某办〔2023〕156号 各单位：',
    '关于召开会议的通知 某办〔2023〕156号',
  ],
  no: ['关于召开会议的通知 各单位：', '关于召开会议的通知某办〔2023〕156号'],
} satisfies Rule

export const SPLIT_RULES: readonly Rule[] = [SIGNED_BEHIND, ONE_LINE_HEADING]

/** Splits …及时报告。某市安委会办公室2024年4月26日 before the names. */
function splitSignature(text: string): [string, string] | null {
  if (!/日\s*$/u.test(text.slice(-4))) return null
  const from = Math.max(0, text.length - LONGEST_SIGNATURE)
  const [, before, names, date] = SIGNED_BEHIND.pattern.exec(text.slice(from)) ?? []
  return before !== undefined && names && date && readNames(names.trim())
    ? [text.slice(0, from) + before, names.trim() + date]
    : null
}

/** Splits …的通知 某办〔2023〕156号 各单位： at its gaps. */
function splitOneLineHeading(text: string): string[] | null {
  if (text.length > LONGEST_HEADING) return null
  const [, title, number, recipients] = ONE_LINE_HEADING.pattern.exec(text) ?? []
  if (title === undefined || number === undefined) return null
  return recipients === undefined ? [title, number] : [title, number, recipients]
}

/** Splits 附件：安排表 某某委员会 某某办公室 before the names. */
function splitListAndSignature(text: string): string[] {
  if (!/^\s*附件/u.test(text)) return [text]
  const words = text.trim().split(/\s+/u)
  const namesFrom = lastIndexWhere(words, (word) => !isName(word)) + 1
  const from = Math.max(1, namesFrom)
  return from === words.length
    ? [text]
    : [words.slice(0, from).join(' '), words.slice(from).join('  ')]
}
