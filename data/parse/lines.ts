// The lines of a text, as a reader sees them: paragraphs whole, whatever the page or file did to them.
import { furnitureAnywhere } from './furniture.ts'
import { markerOf } from './markers.ts'
import { isName, namesIn } from './names.ts'
import { withoutWatermark } from './watermark.ts'

/** A paragraph; `number` counts the lines of the source from 1. */
export interface SourceLine {
  number: number
  /** Trimmed; runs of space inside are kept, since columns are told by them. */
  text: string
}

/** The first and the last line of a page's main text. */
export interface MainText {
  from: number
  to: number
}

const INVISIBLE = /[\0\u200B-\u200D\u2060\uFEFF\u00AD]/gu
/** Also the breaks of old files, which are control characters. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Splits what stands in one line, joins what was wrapped, drops what is empty. */
export function linesOfText(text: string): SourceLine[] {
  const lines = text
    .replace(INVISIBLE, '')
    // A gap says no more where it is wider, and long ones make patterns slow.
    .replace(/[ \t\u00A0\u3000]{12,}/gu, ' '.repeat(12))
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .split(BREAK)
  const numbered = withoutWatermark(lines).map((line, at) => ({
    number: at + 1,
    text: line.replaceAll('\t', '  '),
  }))
  return unwrapped(numbered.flatMap(apart)).flatMap(({ number, text: line }) => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ number, text: trimmed }]
  })
}

/** A line longer than this that holds several items was a page without line breaks. */
const LONGEST_PARAGRAPH = 200
/** In a shorter one they must come out as items. */
const SHORTEST_RUN = 60
const NUMERAL = '[一二三四五六七八九十]{1,3}'
/** Before an item, the list of attachments or the salutation; after the title. */
const PLACES = [
  new RegExp(`(?<=[。；：:;!！？?）)”"\\s])(?=${NUMERAL}、)`, 'gu'),
  new RegExp(`(?<=[。；：:;!！？?”"\\s])(?=[（(]${NUMERAL}[）)])`, 'gu'),
  new RegExp(`(?<=[。；\\s])(?=第${NUMERAL}条\\s)`, 'gu'),
  /(?<=[。；：:\s])(?=\d{1,2}[.．、](?!\d))/gu,
  /(?<=[。\s])(?=附件\s*[:：])/gu,
  /(?<=的通知)\s+(?=\S)/gu,
  /(?<=文件)\s+(?=\S{2,14}[〔[（(【]\d{4}[〕\]）)】]第?\d+号)/gu,
  /(?<=。)\s+(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:\s|$))/gu,
  /(?<=[。\s](?:19|20)\d\d年\d{1,2}月\d{1,2}日)\s+(?=\S)/gu,
  /(?<=[〕\])）】］]第?\d{1,5}号)\s+(?=\S)/gu,
  /(?<=[:：])\s+(?=\S)/gu,
  /(?<=。)\s+(?=[^。；，]{2,400}$)/gu,
  /(?<=。)\s+(?=\S)/gu,
  /\s+(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*(?:[（(]|$))/gu,
  /(?<=年\d{1,2}月\d{1,2}日)\s+(?=[（(附])/gu,
]
const ITEMS = new RegExp(`${NUMERAL}、|[（(]${NUMERAL}[）)]`, 'gu')

function apart(line: SourceLine): SourceLine[] {
  const heading = headingApart(line.text)
  if (heading) return heading.map((text) => ({ number: line.number, text }))
  if (line.text.length <= SHORTEST_RUN) return [line]
  if ((line.text.match(ITEMS) ?? []).length < 3) return [line]
  const broken = PLACES.reduce((text, place) => text.replace(place, '\n'), line.text)
  const parts = broken.split('\n')
  const items = parts.filter((part) => markerOf(part.trim()) !== null)
  if (line.text.length <= LONGEST_PARAGRAPH && items.length < 3) return [line]
  return parts.flatMap(signatureApart).map((text) => ({ number: line.number, text }))
}

/** Names that sign beside one another. */
const isInColumns = (text: string): boolean =>
  /\S[\s\u3000]{2,}\S/u.test(text) && (namesIn(text)?.length ?? 0) > 1

const isUnfinished = (text: string): boolean => !ENDS.test(text) && namesIn(text) === null

const LONGEST_HEADING = 300

/** …的通知 某办〔2023〕156号 各单位： */
function headingApart(text: string): string[] | null {
  if (text.length > LONGEST_HEADING) return null
  const [, title, number, recipients] =
    /^(\s*\S*关于\S+的(?:通知|通报|函|意见|决定|公告|通告))\s+(\S+[〔[（(【]\d{4}[〕\]）)】]\d+号)(?:\s+(\S.*[:：]))?\s*$/u.exec(
      text,
    ) ?? []
  if (title === undefined || number === undefined) return null
  return recipients === undefined ? [title, number] : [title, number, recipients]
}

/** 附件：安排表 某某委员会 */
function signatureApart(text: string): string[] {
  const [, list, name] = /^(\s*附件.*\S)\s+(\S{3,40})\s*$/u.exec(text) ?? []
  return list !== undefined && name !== undefined && isName(name) ? [list, name] : [text]
}

const INDENT = /^(?:\u3000| {2,})/u
const FEWEST_INDENTED = 3
/** Of the margin. */
const NEARLY_FULL = 0.75
/** Shorter lines than this were not wrapped at a margin. */
const SHORTEST_MARGIN = 16
const STARTS = new RegExp(
  `^[\\s\\u3000]*(?:${NUMERAL}、|[（(](?:${NUMERAL}|\\d{1,2})[）)]|\\d{1,2}[.．、](?!\\d)|第${NUMERAL}[条章]|[①-⑳]|附件?[\\s\\d:：]|抄送|联系)`,
  'u',
)
const ENDS = /[。！？；：:;!?」』”"）)]$/u

/** A bare figure may be one of the sentence. */
const isPageNumber = (text: string): boolean =>
  /[-—–－]/u.test(text) && furnitureAnywhere(text.trim()) === 'page-number'

/** Joins the lines of a text that was wrapped at a margin in the middle of its sentences. */
function unwrapped(lines: readonly SourceLine[]): SourceLine[] {
  const margin = marginOf(lines)
  if (margin === null) return [...lines]
  const joined: SourceLine[] = []
  const isIndented =
    lines.filter(({ text }) => INDENT.test(text)).length >= FEWEST_INDENTED
  let last: SourceLine | undefined
  let open = false
  for (const [at, line] of lines.entries()) {
    const { text } = line
    // The page ends in the middle of the sentence.
    if (open && isPageNumber(text)) {
      joined.push(line)
      continue
    }
    const isNew =
      text.trim() === '' ||
      isInColumns(text.trim()) ||
      STARTS.test(text) ||
      INDENT.test(text)
    if (open && last && !isNew) last.text += text.trim()
    else {
      last = { ...line }
      joined.push(last)
    }
    const isFull =
      width(text) >= margin - Math.max(2, firstWord(lines[at + 1]?.text)) ||
      // Where paragraphs are indented, what is not goes on from a line that ends in the middle.
      (isIndented && width(text) >= margin * NEARLY_FULL && isUnfinished(text.trim()))
    open = isFull && !/[。！？]$/u.test(text.trimEnd()) && text.trim() !== ''
  }
  return joined
}

/** The width of a word or an address that begins a line: it may not have fitted above. */
const firstWord = (line = ''): number => width(/^[\w@./:-]*/u.exec(line)?.[0] ?? '')

/** Ideographs count two, so that lines with figures have the same width. */
function width(text: string): number {
  const { length } = text.trimEnd()
  let sum = 0
  for (let at = 0; at < length; at++) sum += text.charCodeAt(at) > 0x2e7f ? 2 : 1
  return sum / 2
}

/** The width at which lines end without ending a sentence; null where they do not. */
function marginOf(lines: readonly SourceLine[]): number | null {
  const full = lines.filter(({ text }) => text.trim() !== '')
  const widths = full.map(({ text }) => width(text)).sort((a, b) => b - a)
  const margin = widths[Math.floor(widths.length / 20)] ?? 0
  if (margin < SHORTEST_MARGIN || (widths[0] ?? 0) > margin * 1.5) return null
  const atMargin = full.filter(({ text }) => width(text) >= margin - 2)
  const cut = atMargin.filter(({ text }) => !ENDS.test(text.trim()))
  return cut.length >= 4 && cut.length * 2 > atMargin.length ? margin : null
}
