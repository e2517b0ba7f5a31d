// Joins lines that were wrapped at a margin in the middle of their sentences, as copies of PDFs are.
import { readDateAlone } from '../classify/dates.ts'
import { readDocumentNumber } from '../classify/document-number.ts'
import { readNames } from '../classify/issuer-names.ts'
import { readPageChrome } from '../classify/page-chrome.ts'
import { isBracketedLine } from '../classify/print-lines.ts'
import { matchesAny, type Rule } from '../rule.ts'
import type { SourceLine } from '../source-line.ts'
import { HAN_NUMERAL } from '../vocabulary.ts'

/** What begins a paragraph, however full the line above it is. */
export const PARAGRAPH_START_RULES: readonly Rule[] = [
  {
    id: 'starts-with-section',
    means: '一、',
    pattern: new RegExp(`^[\\s\\u3000]*${HAN_NUMERAL}、`, 'u'),
    yes: ['一、时间', '　　二、地点'],
    no: ['一是时间', '第一、二季度'],
  },
  {
    id: 'starts-with-brackets',
    means: '（一） or （1）',
    pattern: new RegExp(`^[\\s\\u3000]*[（(](?:${HAN_NUMERAL}|\\d{1,2})[）)]`, 'u'),
    yes: ['（一）报名', '(12)其他'],
    no: ['（2023）', '（见附件）'],
  },
  {
    id: 'starts-with-figure',
    means: '1. or 1、',
    pattern: /^[\s\u3000]*\d{1,2}[.．、](?!\d)/u,
    yes: ['1.报名', '2、评审'],
    no: ['3.5亿元', '2023年'],
  },
  {
    id: 'starts-with-article',
    means: '第一条 or 第一章',
    pattern: new RegExp(`^[\\s\\u3000]*第${HAN_NUMERAL}[条章]`, 'u'),
    yes: ['第一条 为规范管理', '第二章'],
    no: ['第一季度', '依照第一条'],
  },
  {
    id: 'starts-with-circle',
    means: '①',
    pattern: /^[\s\u3000]*[①-⑳❶-❿㊀-㊉]/u,
    yes: ['①现代农业', '❶宣传'],
    no: ['1现代农业'],
  },
  {
    id: 'starts-attachments',
    means: '附件： or 附1',
    pattern: /^[\s\u3000]*附件?[\s\d:：]/u,
    yes: ['附件：报名表', '附：名单', '附件1'],
    no: ['附属医院', '附件中的表格'],
  },
  {
    id: 'starts-contacts',
    means: 'To whom it is copied, or whom to reach',
    pattern: /^[\s\u3000]*(?:抄送|联系)/u,
    yes: ['抄送：各部门', '联系人：李四'],
    no: ['加强联系', '请抄送'],
  },
]

const INDENT = /^(?:\u3000| {2,})/u
const FEWEST_INDENTED = 3
/** Of the margin. */
const NEARLY_FULL = 0.75
/** Shorter lines than this were not wrapped at a margin. */
const SHORTEST_MARGIN = 16
const ENDS_SENTENCE = /[。！？；;]$/u
const ENDS_PARAGRAPH = /[。！？：:；;]$/u
const ENDS_LINE = /[。！？；：:;!?」』”"）)]$/u

/** A paragraph of several lines; its number is that of its first line. */
interface Paragraph {
  number: number
  texts: string[]
}

/** Joins the lines of each paragraph where the text was wrapped at a margin; else leaves all as they are. */
export function joinWrappedLines(lines: readonly SourceLine[]): SourceLine[] {
  const margin = findMargin(lines)
  if (margin === null) return [...lines]
  const usesIndents =
    lines.filter(({ text }) => INDENT.test(text)).length >= FEWEST_INDENTED
  const paragraphs: Paragraph[] = []
  /** The paragraph that the next line may continue. */
  let open: Paragraph | null = null
  let isIndented = false
  for (const [at, { number, text }] of lines.entries()) {
    // The page ends in the middle of the sentence.
    if (open && isBetweenPages(lines, at)) {
      paragraphs.push({ number, texts: [text] })
      continue
    }
    if (open && !beginsParagraph(text)) open.texts.push(text.trim())
    else {
      isIndented = usesIndents && INDENT.test(text)
      open = { number, texts: [text] }
      paragraphs.push(open)
    }
    if (!isContinued(text, lines[at + 1]?.text, { margin, isIndented })) open = null
  }
  return paragraphs.map(({ number, texts }) => ({ number, text: texts.join('') }))
}

const beginsParagraph = (text: string): boolean =>
  text.trim() === '' ||
  INDENT.test(text) ||
  matchesAny(PARAGRAPH_START_RULES, text) ||
  isBracketedLine(text) ||
  readNames(text.trim()) !== null ||
  readDateAlone(text.trim()) !== null ||
  readDocumentNumber(text) !== null

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

/** A page number, or an empty line beside one: in the middle of a sentence no other line is so short. */
function isBetweenPages(lines: readonly SourceLine[], at: number): boolean {
  const isPageNumber = (place: number): boolean =>
    readPageChrome(lines[place]?.text.trim() ?? '') === 'page-number'
  if (isPageNumber(at)) return true
  if (lines[at]?.text.trim() !== '') return false
  return [at - 2, at - 1, at + 1, at + 2].some(isPageNumber)
}

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
function findMargin(lines: readonly SourceLine[]): number | null {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const widths = filled.map(({ text }) => widthOf(text)).sort((a, b) => b - a)
  const margin = widths[Math.floor(widths.length / 20)] ?? 0
  if (margin < SHORTEST_MARGIN || (widths[0] ?? 0) > margin * 1.5) return null
  const full = filled.filter(({ text }) => widthOf(text) >= margin - 2)
  const cut = full.filter(({ text }) => !ENDS_LINE.test(text.trim()))
  return cut.length >= 4 && cut.length * 2 > full.length ? margin : null
}
