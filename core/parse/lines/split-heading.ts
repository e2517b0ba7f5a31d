// Splits what runs on behind a title: texts from PDFs have its number, its recipients and the first
// sentence on the line where it ends.
import { isSalutation } from '../classify/salutation.ts'
import { closesAllBrackets, readTitle } from '../classify/title-forms.ts'
import type { SourceLine } from '../source-line.ts'
import { COMMON_KIND, YEAR } from '../vocabulary.ts'

/** Lines above the text that may hold the title. */
const HIGHEST = 40
/** Lines of the title above the one where it ends. */
const MOST_ABOVE = 4
/** A title with its recipients. */
const LONGEST = 400

const END_OF_TITLE = new RegExp(`${COMMON_KIND}(?:（试行）|\\(试行\\))?`, 'gu')
const NUMBER_BEHIND = new RegExp(
  `^\\s*([\\u4E00-\\u9FFF][\\u4E00-\\u9FFFA-Za-z]{1,15}[〔[［（(【]${YEAR}[〕\\]］）)】]第?\\d{1,5}号)`,
  'u',
)

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
  for (const { 0: kind, index } of text.slice(0, LONGEST).matchAll(END_OF_TITLE)) {
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
  const [numbered = '', number] = NUMBER_BEHIND.exec(rest) ?? []
  const behind = rest.slice(numbered.length)
  const recipients = splitSalutation(behind.trim())
  if (recipients) {
    return { texts: number ? [number, ...recipients] : recipients, lines: 0 }
  }
  // They go on in the next line.
  const wrapped = /^\s*(?:各|全)[^。；！？：:]*$/u.test(behind)
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
