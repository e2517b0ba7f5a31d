// A notice as a document for others: each format in a file of its own.
import type { Notice } from '../../data/schema.ts'
import { type Block, noticeBlocks } from './blocks.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writePlainText } from './write-plain-text.ts'

/** The formats of a notice. */
export const NOTICE_FORMATS = ['md', 'html', 'txt'] as const
/** The endings of their files. */
export type NoticeFormat = (typeof NOTICE_FORMATS)[number]

type Write = (blocks: readonly Block[], provenance: readonly string[]) => string
const WRITE: Readonly<Record<NoticeFormat, Write>> = {
  md: writeMarkdown,
  html: writeHtml,
  txt: writePlainText,
}

/**
 * Writes a notice in a format.
 * @param provenance lines that stand below the text: where it comes from, how sure it is
 */
export function writeNotice(
  notice: Notice,
  format: NoticeFormat,
  provenance: readonly string[],
): string {
  return WRITE[format](noticeBlocks(notice), provenance)
}

const NO_FILE_NAME = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu
const LONGEST_NAME = 80

/** The title, without what systems do not have in the names of files. */
export function fileName({ title }: Notice, format: NoticeFormat): string {
  const name = [...title.replace(NO_FILE_NAME, '_')].slice(0, LONGEST_NAME).join('')
  return `${name.replace(/^\.+|[. ]+$/gu, '_')}.${format}`
}
export type { CsvWords } from './entries-csv.ts'
export {
  LIST_FORMATS,
  type ListFormat,
  type ListWords,
  writeNoticeList,
} from './notice-list.ts'
