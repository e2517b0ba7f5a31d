// Splits what runs on behind a title: texts from PDFs have its number, its recipients and the first
// sentence on the line where it ends.
import { isSalutation } from '../classify/salutation.ts'
import { closesAllBrackets, readTitle } from '../classify/title-forms.ts'
import type { Rule } from '../rule.ts'
import type { SourceLine } from '../source-line.ts'
import { COMMON_KIND, YEAR } from '../vocabulary.ts'

/** Lines above the text that may hold the title. */
const HIGHEST = 40
/** Lines of the title above the one where it ends. */
const MOST_ABOVE = 4
/** A title with its recipients. */
const LONGEST = 400

const END_OF_TITLE = {
  id: 'end-of-title',
  means: 'The kind of document with which a title may end',
  pattern: new RegExp(`${COMMON_KIND}(?:（试行）|\\(试行\\))?`, 'gu'),
  yes: ['的通知', '的通知（试行）'],
  no: ['的活动'],
} satisfies Rule
const NUMBER_BEHIND = {
  id: 'number-behind-title',
  means: 'The document number right behind a title',
  pattern: new RegExp(
    `^\\s*([\\u4E00-\\u9FFF][\\u4E00-\\u9FFFA-Za-z]{1,15}[〔[［（(【]${YEAR}[〕\\]］）)】]第?\\d{1,5}号)`,
    'u',
  ),
  yes: ['某市发〔2023〕5号各单位', ' 某办发(2023)第5号'],
  no: ['〔2023〕5号', '2023年第5号'],
} satisfies Rule

const WRAPPED_RECIPIENTS = {
  id: 'recipients-wrapped',
  means: 'Recipients that are continued on the next line',
  pattern: /^\s*(?:各|全)[^。；！？：:]*$/u,
  yes: ['各县（市、区）人民政府、', '全市各单位、'],
  no: ['各单位：', '各单位要加强领导。'],
} satisfies Rule

export const HEADING_RULES: readonly Rule[] = [
  END_OF_TITLE,
  NUMBER_BEHIND,
  WRAPPED_RECIPIENTS,
]

/** Title, number and recipients on lines of their own, where a line ran them together. */
export function splitHeading(lines: readonly SourceLine[]): readonly SourceLine[] {
  const head = lines.slice(0, HIGHEST)
  for (const [at, line] of head.entries()) {
    const parts = partsOf(lines, at)
    if (parts === null) continue
    const { texts, to } = parts
    return [
      ...lines.slice(0, at),
      ...texts.map((text) => ({ number: line.number, text })),
      ...lines.slice(to),
    ]
  }
  return lines
}

/** The line parted, and the place after the last that went into it. */
function partsOf(
  lines: readonly SourceLine[],
  at: number,
): { texts: string[]; to: number } | null {
  const text = lines[at]?.text ?? ''
  for (const { 0: kind, index } of text
    .slice(0, LONGEST)
    .matchAll(END_OF_TITLE.pattern)) {
    const end = index + kind.length
    const title = text.slice(0, end)
    if (text.slice(end).trim() === '' || !closesAllBrackets(title)) continue
    if (!closesTitle(lines, at, title)) continue
    const behind = partsBehind(text.slice(end), lines[at + 1]?.text ?? '')
    if (behind) return { texts: [title, ...behind.texts], to: at + 1 + behind.lines }
  }
  return null
}

/** It reads as a title by itself, or with the lines right above it. */
function closesTitle(lines: readonly SourceLine[], at: number, title: string): boolean {
  for (let above = 0; above <= Math.min(at, MOST_ABOVE); above++) {
    const written = lines
      .slice(at - above, at)
      .map(({ text }) => text.trim())
      .join('')
    const read = readTitle(written + title.trim())
    if (read && !read.isUnsure) return true
  }
  return false
}

/** Number, recipients and text behind a title; null where it is none of them. */
function partsBehind(
  rest: string,
  next: string,
): { texts: string[]; lines: number } | null {
  const [numbered = '', number] = NUMBER_BEHIND.pattern.exec(rest) ?? []
  const behind = rest.slice(numbered.length)
  const recipients = splitSalutation(behind.trim())
  if (recipients) {
    return { texts: number ? [number, ...recipients] : recipients, lines: 0 }
  }
  // They go on in the next line.
  const wrapped = WRAPPED_RECIPIENTS.pattern.test(behind)
    ? splitSalutation(behind.trim() + next.trim())
    : null
  if (wrapped) return { texts: number ? [number, ...wrapped] : wrapped, lines: 1 }
  return number && behind.trim() === '' ? { texts: [number], lines: 0 } : null
}

/** The recipients, and the text that runs on behind their colon. */
function splitSalutation(text: string): string[] | null {
  const colon = text.search(/[：:]/u)
  const recipients = text.slice(0, colon + 1)
  if (colon === -1 || !isSalutation(recipients)) return null
  const rest = text.slice(colon + 1).trim()
  return rest === '' ? [recipients] : [recipients, rest]
}
