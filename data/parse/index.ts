// The parser: from the lines of a text to a draft of a notice. By the form of official documents
// (GB/T 9704: issuing body, number, title, recipients, text, attachments, signature, date, note), not
// by lists of words. It never throws, and what the text has not is null or empty.
import { foldText } from '../text/fold.ts'
import { attachedTexts, linesOfList, listedAttachments } from './attachments.ts'
import { bodyOf, printed } from './body.ts'
import { classifyLines, type Line } from './classify-lines.ts'
import { type Doubt, type Draft, type Field, found } from './draft.ts'
import { leftOver, nothing } from './dropped.ts'
import { linkOf } from './furniture.ts'
import { headOf } from './head.ts'
import { issuersOf } from './issuers.ts'
import type { MainText, SourceLine } from './lines.ts'
import { findSlogans, sloganBlock } from './slogans.ts'
import { tableRows } from './tables.ts'
import { findTail } from './tail.ts'
import { findTheme, themeOfPlan, themeOfTitle } from './theme.ts'
import { findTitle } from './title.ts'

export type { Draft } from './draft.ts'
export { linesOfText, type MainText, type SourceLine } from './lines.ts'

/** @param main of a page; null where the whole source may be text of the notice */
export function parseNotice(
  source: readonly SourceLine[],
  main: MainText | null = null,
): Draft {
  const all = classifyLines(source)
  const reasonOf = ({ number, furniture: reason }: Line): string | null =>
    main && (number < main.from || number > main.to) ? 'outside' : reason
  const furniture = all.flatMap((line) => {
    const reason = reasonOf(line)
    return reason ? [{ line: line.number, text: line.text, reason }] : []
  })
  const lines = all.filter((line) => reasonOf(line) === null)
  const title = findTitle(
    lines,
    furniture.map(({ line }) => line),
  )
  const head = headOf(lines, title)
  const isSure = (title && !title.weak) || head.number || head.recipients
  if (!isSure && !hasSignature(lines)) return nothing(source)
  const block = sloganBlock(lines.slice(head.textFrom))
  // The names of a signature may go on over the page, but not from the last slogan.
  const breaks = furniture
    .filter(({ reason }) => reason !== 'page-number')
    .map(({ line }) => line)
  const lastSlogan = block.at(-1)
  if (lastSlogan) breaks.push(lastSlogan.number + 0.5)
  breaks.sort((a, b) => a - b)
  const tail = findTail(lines, head.textFrom, breaks)
  const text = lines.slice(head.textFrom, tail.end)
  const rows = tableRows(text)
  const apart = new Set([...rows, ...block])
  const body = bodyOf(text.filter((line) => !apart.has(line)))
  const list = linesOfList(tail.attachments)
  const listed = listedAttachments(list)
  const texts = attachedTexts(tail.attached, listed)
  const preamble = joined(body.preamble)
  const year =
    /(?:19|20)\d\d(?=年)/u.exec(title?.title ?? '')?.[0] ??
    tail.date?.iso.slice(0, 4) ??
    null
  const told = { text: preamble.value ?? '', lines: preamble.lines }
  const issuesPlan = /印发/u.test(title?.title ?? '')
  const titleLines = title ? numbersOf(lines.slice(title.from, title.to)) : []
  const theme =
    findTheme(told, body.sections, year) ??
    (issuesPlan ? themeOfPlan(texts, year) : null) ??
    themeOfTitle(title?.title ?? '', titleLines)
  // The text of an only attachment may have no title of its own.
  const only = listed.length === 1 ? (listed[0]?.title ?? null) : null
  const slogans = findSlogans({
    attached: texts.map((one) => ({ ...one, title: one.title ?? only })),
    sections: body.sections,
    lines: text,
    block,
  })
  // Notices that a page leads to stand below its main text.
  const below = main ? all.filter(({ number }) => number > main.to) : []
  const attached = new Set(tail.attached)
  const after = lines.slice(tail.end).filter((line) => !attached.has(line))
  const links = [...after, ...below].flatMap((line) => {
    const link = linkOf(line.text)
    return link ? [{ link, line: line.number }] : []
  })
  // The lines above may be the page's menu: then fewer sign.
  const named = title?.issuers.length ?? 0
  const fewerSign = named > 1 && tail.issuers.length > 0 && tail.issuers.length < named
  const isUnsure = title?.unsure === true || fewerSign
  const attachments = listed.map((one) => ({
    listed: one,
    own: texts.find(
      ({ number, title: name }) =>
        (number !== null && number === one.number) || name === one.title,
    ),
  }))
  const draft: Draft = {
    title: title
      ? found(printed(title.title), titleLines, titleDoubt(title.title, main, isUnsure))
      : found(null, []),
    documentNumber: head.number
      ? found(
          head.number.read,
          [head.number.line],
          head.number.fromPage ? 'from-page' : null,
        )
      : found(null, []),
    issuers: issuersOf(tail, title, titleLines, head),
    date: tail.date
      ? found({ iso: tail.date.iso, printed: tail.date.printed }, [tail.dateLine ?? 0])
      : (head.date ?? found(null, [])),
    recipients: head.recipients
      ? found(printed(head.recipients.text), [head.recipients.number])
      : found(null, []),
    preamble,
    theme: theme ? found(theme.theme, theme.lines, theme.doubt) : found(null, []),
    sections: body.sections,
    closing: {
      ...joined(body.closing),
      doubt: body.closingDoubtful ? 'last-item' : null,
    },
    attachments: found(
      attachments.map(({ listed: one, own }) => ({
        ...one,
        text: own && own.lines.length > 0 ? joined(own.lines).value : null,
      })),
      [
        ...numbersOf(list),
        ...attachments.flatMap(({ own }) => [
          ...(own?.heads ?? []),
          ...numbersOf(own?.lines ?? []),
        ]),
      ],
    ),
    slogans: slogans ? found(slogans.slogans, slogans.lines) : found([], []),
    publicationNote: tail.note
      ? found(printed(tail.note.text), [tail.note.line])
      : found(null, []),
    related: found(
      links.map(({ link }) => ({ title: printed(link.title), date: link.date })),
      links.map(({ line }) => line),
    ),
    dropped: [],
  }
  return {
    ...draft,
    dropped: [
      ...furniture.filter(({ line }) => !draft.related.lines.includes(line)),
      ...leftOver(lines, draft, rows),
    ].sort((a, b) => a.line - b.line),
  }
}

/** A link of a side bar reads like a title, too; but the page does not call itself so. */
function titleDoubt(
  title: string,
  main: MainText | null,
  isUnsure: boolean,
): Doubt | null {
  const sought = foldText(title)
  const isOwn = main?.titles?.some((own) => foldText(own).includes(sought)) ?? true
  if (!isOwn) return 'title-outside'
  return isUnsure ? 'title-form' : null
}

function hasSignature(lines: readonly Line[]): boolean {
  return lines.some(({ date }, at) => date !== null && (lines[at - 1]?.names ?? null))
}

function joined(lines: readonly SourceLine[]): Field<string | null> {
  return lines.length === 0
    ? found(null, [])
    : found(lines.map(({ text }) => printed(text)).join('\n'), numbersOf(lines))
}

const numbersOf = (lines: readonly SourceLine[]): number[] =>
  lines.map(({ number }) => number)
