// The text of one attachment that is given by itself, or with the notice that it belongs to.

import { foldText } from '../text/fold.ts'
import { ATTACHMENT_HEAD } from './attachments.ts'
import { printed } from './body.ts'
import { parseNotice } from './index.ts'
import type { SourceLine } from './lines.ts'
import { slogansOfLines } from './slogans.ts'

export interface AttachmentDraft {
  text: string
  slogans: string[]
  /** Lines of the source that stand in the text. */
  lines: number[]
}

/**
 * @param title of the attachment, as the notice lists it
 * @returns null where nothing is left besides its heading
 */
export function parseAttachment(
  source: readonly SourceLine[],
  { number, title }: { number: string | null; title: string },
): AttachmentDraft | null {
  const lines = linesInNotice(source, number, title) ?? source
  const own = lines.filter(({ text }) => !isHeading(text, title))
  if (own.length === 0) return null
  return {
    text: own.map(({ text }) => printed(text)).join('\n'),
    slogans: slogansOfLines({ title, lines: own })?.slogans ?? [],
    lines: own.map((line) => line.number),
  }
}

const isHeading = (line: string, title: string): boolean =>
  (ATTACHMENT_HEAD.test(line) && line.length < 8) || foldText(line) === foldText(title)

/** The lines of the attachment, where the whole notice with its attachments was given; else null. */
function linesInNotice(
  source: readonly SourceLine[],
  number: string | null,
  title: string,
): SourceLine[] | null {
  const { attachments } = parseNotice(source)
  const attached = attachments.value.find(
    (one) => one.text !== null && (one.title === title || one.number === number),
  )
  if (!attached) return null
  const texts = new Set(attached.text?.split('\n'))
  return source.filter(({ text }) => texts.has(printed(text)))
}
