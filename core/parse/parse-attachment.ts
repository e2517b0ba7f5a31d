// The text of one attachment that is given by itself, or with the notice that it belongs to.

import { foldText } from '../text/fold.ts'
import { lastIndexWhere } from '../text/lists.ts'
import { normalizePunctuation } from '../text/normalize-punctuation.ts'
import { isAttachmentHead } from './classify/attachment-lines.ts'
import { classifyLines } from './classify/classify-lines.ts'
import { slogansOfAttachment } from './fields/index.ts'
import { parseNotice } from './parse-notice.ts'
import type { SourceLine } from './source-line.ts'

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
    text: own.map(({ text }) => normalizePunctuation(text)).join('\n'),
    slogans: slogansOfAttachment({ title, lines: classifyLines(own) })?.slogans ?? [],
    lines: own.map((line) => line.number),
  }
}

const isHeading = (line: string, title: string): boolean =>
  (isAttachmentHead(line) && line.length < 8) || foldText(line) === foldText(title)

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
  if (!attached?.text) return null
  const numbers = new Set(attachments.lines)
  const below = source.filter((line) => numbers.has(line.number))
  // The notice and other attachments may have the same words: only those below its heading are its own.
  const heading = lastIndexWhere(below, ({ text }) => foldText(text) === foldText(title))
  const wanted = attached.text.split('\n')
  const own: SourceLine[] = []
  for (const line of below.slice(heading + 1)) {
    if (normalizePunctuation(line.text) === wanted[own.length]) own.push(line)
  }
  return own.length === wanted.length ? own : null
}
