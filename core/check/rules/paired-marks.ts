// Brackets, title marks and quotation marks of which one is missing.
import { PUNCTUATION } from '../authorities.ts'
import type { CheckIndex } from '../check-index.ts'
import { mismatchedQuotes } from '../marks/mismatched-quotes.ts'
import { type UnpairedMark, unpairedMarks } from '../marks/unpaired-marks.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace, PlacesWork, TextRule } from '../types.ts'

export const pairedMarks: TextRule = {
  id: 'paired-marks',
  authority: PUNCTUATION,
  scope: 'text',
  find: unpaired,
  examples: [
    {
      text: '关于学习的通知\n各处室：\n学习《质量强国建设纲要，做好落实。\n请抓好落实。\n某局\n2023年8月1日',
      found: '《',
      fixed: null,
    },
    {
      text: '关于学习的通知\n各处室：\n请按时参加（地点另行通知。\n请抓好落实。\n某局\n2023年8月1日',
      found: '（',
      fixed: null,
    },
    {
      text: '现将情况报告如下。\n按照质量强国建设纲要》的要求，做好落实。\n请审阅。',
      found: '》',
      fixed: null,
    },
  ],
  counterExamples: [
    '学习《质量强国建设纲要',
    '质量强国建设纲要》已经印发。',
    '通知要求：\n1）加强领导；\n2）做好宣传；\n（3）及时总结。',
    '关于学习的通知\n各处室：\n他说：\n“质量是生命。\n“质量是责任。”\n请抓好落实。\n某局\n2023年8月1日',
    '第一行。\n学习《关于开展2023年全国“质量月”\n活动的通知》精神，做好落实。\n第四行。',
    '第一行。\n数值在区间（0，1]内，表情为:）。\n第三行。',
    '“质量月”（《通知》〔2023〕）',
  ],
}

function* unpaired(reading: Reading, index: CheckIndex): PlacesWork {
  const { isWhole } = reading.parts()
  const marksOfLines = new Map<number, UnpairedMark[]>()
  for (const mark of yield* unpairedMarks(reading.text)) {
    const line = lineOf(reading, mark.at)
    const marks = marksOfLines.get(line)
    if (marks) marks.push(mark)
    else marksOfLines.set(line, [mark])
  }
  return yield* inParagraphs(reading, (placed, line) => {
    const marks = marksOfLines.get(line) ?? []
    if (marks.length === 0) return []
    const mayLackQuotes = isWhole && hasNoMismatch(placed, index)
    const mayLackMarks = isWhole || isWithinText(reading, line)
    const isShortened = shortenedIn(placed.paragraph.text)
    return marks.flatMap(({ at, written }): FoundPlace[] => {
      if (isShortened(at - placed.start)) return []
      const isQuote = '“”'.includes(written)
      if (isQuote ? !mayLackQuotes || beginsLine(at, placed, written) : !mayLackMarks)
        return []
      return [
        {
          start: at,
          end: at + 1,
          severity: isWhole ? 'certain' : 'advice',
          message: { id: 'mark-unpaired', values: { written } },
        },
      ]
    })
  })
}

/** The rule on marks finds quotes of a known wording and quotes that are the wrong way round. */
const hasNoMismatch = ({ paragraph }: PlacedParagraph, index: CheckIndex): boolean =>
  mismatchedQuotes(paragraph, index).length === 0

/** Each paragraph of a long quotation begins with its own mark. */
const beginsLine = (
  at: number,
  { paragraph, start }: PlacedParagraph,
  written: string,
): boolean => written === '“' && paragraph.text.search(/\S/u) === at - start

/** Neither the first nor the last paragraph, which a selection may cut off, and a full sentence. */
function isWithinText({ paragraphs }: Reading, line: number): boolean {
  const written = paragraphs[line]?.paragraph.text.trimEnd() ?? ''
  return line > 0 && line < paragraphs.length - 1 && /[。！？]$/u.test(written)
}

/** 关于开展“质量月…: the page shows the beginning alone, so that what closes is not to be seen. */
function shortenedIn(line: string): (at: number) => boolean {
  const isCutBefore = /^\s*(?:…|\.{3})/u.test(line)
  const lastCut = Math.max(line.lastIndexOf('…'), line.lastIndexOf('...'))
  return (at) => isCutBefore || lastCut >= at
}

/** The paragraph of an offset, found by halving. */
function lineOf({ paragraphs }: Reading, at: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
