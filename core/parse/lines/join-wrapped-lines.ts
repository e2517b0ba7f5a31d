// Joins lines that were wrapped at a margin in the middle of their sentences, as copies of PDFs are.
import { readNames } from '../classify/issuer-names.ts'
import type { SourceLine } from '../source-line.ts'
import { isBesideFurniture, lineOverPage, readPageCut } from './page-cut.ts'
import { findPageFurniture } from './page-furniture.ts'
import { beginsParagraph, ENDS_PARAGRAPH, INDENT } from './paragraph-start.ts'

const FEWEST_INDENTED = 3
/** Lines that end at the margin in the middle of a sentence; indents show paragraphs, too. */
const FEWEST_CUT = 4
const FEWEST_CUT_INDENTED = 2
/** Of the margin. */
const NEARLY_FULL = 0.75
/** Shorter lines than this were not wrapped at a margin. */
const SHORTEST_MARGIN = 16
const ENDS_SENTENCE = /[。！？；;]$/u
const ENDS_LINE = /[。！？；：:;!?」』”"）)]$/u

/** A paragraph of several lines; its number is that of its first line. */
interface Paragraph extends SourceLine {
  texts: string[]
}

/**
 * Joins the lines of each paragraph that was wrapped at a margin, or that a page break has cut in two. Lines
 * of the page that stand between follow the paragraph, each marked as what it is.
 */
export function joinWrappedLines(lines: readonly SourceLine[]): SourceLine[] {
  const furniture = findPageFurniture(lines)
  const ofText = lines.filter((line) => !furniture.has(line))
  const usesIndents =
    ofText.filter(({ text }) => INDENT.test(text)).length >= FEWEST_INDENTED
  const margin = findMargin(ofText, usesIndents)
  const paragraphs: Paragraph[] = []
  /** The paragraph that the next line may continue. */
  let open: Paragraph | null = null
  let isIndented = false
  /** A page break above may have cut the paragraph that begins here. */
  let isAtPageCut = false
  for (const [at, line] of lines.entries()) {
    const { text } = line
    const page = furniture.get(line)
    if (page) {
      paragraphs.push({ ...line, texts: [text], furniture: page })
      continue
    }
    if (text.trim() === '') {
      if (!isBesideFurniture(lines, at, furniture)) open = null
      continue
    }
    if (open && !beginsParagraph(text)) open.texts.push(text.trim())
    else {
      isIndented = usesIndents && INDENT.test(text)
      open = beginParagraph(line, lines[at - 1], isAtPageCut)
      paragraphs.push(open)
    }
    const below = lineOverPage(lines, at, furniture)
    const next = (below ?? lines[at + 1])?.text
    const isWrapped = margin !== null && isContinued(text, next, { margin, isIndented })
    const cut = isWrapped ? 'cut' : readCut(open, below, usesIndents)
    isAtPageCut = cut === 'unsure'
    if (isAtPageCut) open.isAtPageCut = true
    if (cut !== 'cut') open = null
  }
  return paragraphs.map(({ texts, ...line }) => ({ ...line, text: texts.join('') }))
}

const readCut = (open: Paragraph, below: SourceLine | null, usesIndents: boolean) =>
  below && readPageCut(open.texts.join(''), below.text, usesIndents)

function beginParagraph(
  { number, text }: SourceLine,
  above: SourceLine | undefined,
  isAtPageCut: boolean,
): Paragraph {
  return {
    number,
    text,
    texts: [text],
    ...(isAtPageCut && { isAtPageCut }),
    ...(above?.text.trim() === '' && { isApart: true }),
  }
}

interface Setting {
  margin: number
  /** The paragraph begins with an indent, as others do. */
  isIndented: boolean
}

/** Whether a line is full and ends in the middle of a sentence. */
function isContinued(text: string, next: string | undefined, setting: Setting): boolean {
  // 邮箱： is continued by its address; any other colon ends a paragraph.
  const ends = /^[a-z]/iu.test(next ?? '') ? ENDS_SENTENCE : ENDS_PARAGRAPH
  return text.trim() !== '' && !ends.test(text.trimEnd()) && isFull(text, next, setting)
}

function isFull(
  text: string,
  next: string | undefined,
  { margin, isIndented }: Setting,
): boolean {
  const width = widthOf(text)
  return (
    width >= margin - 2 ||
    (width >= margin / 2 && width >= margin - widthOfFirstWord(text, next)) ||
    // Where paragraphs are indented, a line without indent continues one that ends in the middle.
    (isIndented && width >= margin * NEARLY_FULL && isUnfinished(text.trim()))
  )
}

const isUnfinished = (text: string): boolean =>
  !ENDS_LINE.test(text) && readNames(text) === null

/** The width of an address that begins the next line: it may not have fitted. Not of a second address. */
const widthOfFirstWord = (text: string, next = ''): number =>
  /[\w-]$/u.test(text.trimEnd()) ? 0 : widthOf(/^[\w@./:-]*/u.exec(next)?.[0] ?? '')

/** In ideographs: other characters count half, so that lines with figures have the same width. */
function widthOf(text: string): number {
  const { length } = text.trimEnd()
  let halves = 0
  for (let at = 0; at < length; at++) halves += text.charCodeAt(at) > 0x2e7f ? 2 : 1
  return halves / 2
}

/** The width at which most lines end in the middle of a sentence; null where they do not. */
function findMargin(lines: readonly SourceLine[], usesIndents: boolean): number | null {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const widths = filled.map(({ text }) => widthOf(text)).sort((a, b) => b - a)
  const margin = widths[Math.floor(widths.length / 20)] ?? 0
  if (margin < SHORTEST_MARGIN || (widths[0] ?? 0) > margin * 1.5) return null
  const full = filled.filter(({ text }) => widthOf(text) >= margin - 2)
  const cut = full.filter(({ text }) => !ENDS_LINE.test(text.trim()))
  return cut.length >= (usesIndents ? FEWEST_CUT_INDENTED : FEWEST_CUT) &&
    cut.length * 2 > full.length
    ? margin
    : null
}
