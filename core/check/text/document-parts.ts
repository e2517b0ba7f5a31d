// The parts of an official document that rules ask for: title, recipients, list of attachments, date of
// issue. They are told from the lines alone; a text that is no document has none of them.
import {
  type AttachmentList,
  attachmentList,
  type PlacedLine,
} from './attachment-list.ts'

export interface DocumentParts {
  /** Each is an index into the paragraphs; null where the text has no such line. */
  titleLine: number | null
  recipientsLine: number | null
  issueDateLine: number | null
  /** The bodies that sign: the lines right above the date, and what stands before it in its line. */
  signatureLines: readonly number[]
  attachments: AttachmentList | null
  /** It runs from its title to its date of issue: nothing is cut off, and a missing part is missing. */
  isWhole: boolean
}

/** The kinds of official documents, and of plans that are issued with them. */
const TITLE =
  /^[^。；！？]{2,80}(?:通知|通告|公告|公报|意见|决定|决议|命令|报告|请示|批复|通报|议案|纪要|方案|办法|规定|[的复]函|倡议书)$/u
/** A title stands near the top, below what a page shows before it. */
const LAST_TITLE_LINE = 14
const NUMBER_LINE = /^[^，。；]{2,30}[〔[［(（【]\d{4}[〕\]］)）】][^，。；]{0,8}号$/u
/** A date alone, or behind the bodies that sign. */
const ISSUE_DATE =
  /^(?:[^，。；：、！？]{2,40}\s+)?(?:19|20)\d\d年\d{1,2}月\d{1,2}[日号]$/u
const ISSUE_DATE_IN_HAN =
  /^(?:[^，。；：、！？]{2,40}\s+)?(?:19|20)\d\d年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/u

/** @param paragraphs all lines of the text, in order */
export function documentParts(paragraphs: readonly PlacedLine[]): DocumentParts {
  const lines = paragraphs.map(({ paragraph }) => paragraph.readable.trim())
  const titleLine = titleLineOf(lines)
  const issueDateLine = issueDateLineOf(lines, titleLine ?? -1)
  return {
    titleLine,
    recipientsLine: titleLine === null ? null : recipientsLineOf(lines, titleLine),
    issueDateLine,
    signatureLines: issueDateLine === null ? [] : signatureLinesOf(lines, issueDateLine),
    attachments: attachmentList(paragraphs),
    isWhole:
      titleLine !== null && issueDateLine !== null && issueDateLine - titleLine >= 3,
  }
}

/** A line that holds a date of issue alone, or behind the bodies that sign. */
export const isDateLine = (line: string): boolean =>
  ISSUE_DATE.test(line) || ISSUE_DATE_IN_HAN.test(line)

function titleLineOf(lines: readonly string[]): number | null {
  const at = lines.slice(0, LAST_TITLE_LINE).findIndex((line) => TITLE.test(line))
  return at === -1 ? null : at
}

function issueDateLineOf(lines: readonly string[], from: number): number | null {
  const at = lines.findIndex((line, index) => index > from + 1 && isDateLine(line))
  return at === -1 ? null : at
}

const MOST_SIGNATURE_LINES = 40
/** A sentence, the head of a list, the number of a level or an attachment. */
const NO_SIGNATURE = /[，。；：！？]|^[（(]?[一二三四五六七八九十\d]+[)）、.．]/u

function signatureLinesOf(lines: readonly string[], dateLine: number): number[] {
  const signature = [dateLine]
  for (let line = dateLine - 1; line >= 0; line--) {
    if (NO_SIGNATURE.test(lines[line] ?? '')) break
    if (signature.length > MOST_SIGNATURE_LINES) break
    signature.unshift(line)
  }
  return signature
}

/** The line below the title and its number that is followed by text. */
function recipientsLineOf(lines: readonly string[], titleLine: number): number | null {
  const next = titleLine + 1
  const at = NUMBER_LINE.test(lines[next] ?? '') ? next + 1 : next
  return at < lines.length - 1 ? at : null
}
