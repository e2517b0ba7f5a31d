// The list of attachments below the text of a document: 附件：1.… 2.…

/** A paragraph in its place; of the reading no more is needed. */
export interface PlacedLine {
  paragraph: { text: string; readable: string }
  start: number
}

export interface AttachmentItem {
  /** null where the only attachment has no number. */
  number: number | null
  /** What stands behind the number: `.` where it is right. */
  mark: { written: string; start: number } | null
  /** Offsets of the name in the whole text. */
  start: number
  end: number
  name: string
}

export interface AttachmentList {
  /** Indexes into the paragraphs. */
  firstLine: number
  lastLine: number
  items: readonly AttachmentItem[]
}

const HEAD = /^\s*附\s*件\s*[：:]\s*/u
const ITEM = /(\d{1,2})\s*([.．、,，]|(?=[\p{Script=Han}《“]))\s*/u
const ITEM_LINE = new RegExp(`^\\s*${ITEM.source}`, 'u')

/** The first list of the text; null where no line begins with 附件：. */
export function attachmentList(paragraphs: readonly PlacedLine[]): AttachmentList | null {
  const firstLine = paragraphs.findIndex(({ paragraph }) => HEAD.test(paragraph.readable))
  const first = paragraphs[firstLine]
  if (!first) return null
  const items = itemsIn(first, HEAD.exec(first.paragraph.readable)?.[0].length ?? 0)
  let lastLine = firstLine
  for (let line = firstLine + 1; line < paragraphs.length; line++) {
    const next = paragraphs[line]
    if (!next || !ITEM_LINE.test(next.paragraph.readable)) {
      // A long name goes on in the next line.
      const after = paragraphs[line + 1]?.paragraph.readable ?? ''
      const [, number] = ITEM_LINE.exec(after) ?? []
      if (Number(number) !== (items.at(-1)?.number ?? -1) + 1) break
      continue
    }
    items.push(...itemsIn(next, 0))
    lastLine = line
  }
  return items.length === 0 ? null : { firstLine, lastLine, items }
}

/** Several items may stand in one line. */
function itemsIn({ paragraph, start }: PlacedLine, from: number): AttachmentItem[] {
  const { readable } = paragraph
  const heads = [
    ...readable
      .slice(from)
      .matchAll(new RegExp(`(?<=^\\s*|[^\\d.]\\s)${ITEM.source}`, 'gu')),
  ]
  const end = readable.trimEnd().length
  if (heads.length === 0 || heads[0]?.[0] === undefined) {
    return from >= end ? [] : [itemOf(null, null, from, end)]
  }
  return heads.map((head, index): AttachmentItem => {
    const [whole, number = '', mark = ''] = head
    const at = from + head.index
    const next = heads[index + 1]
    const nameEnd = next === undefined ? end : from + next.index
    const markStart = at + number.length + whole.slice(number.length).indexOf(mark)
    return itemOf(
      Number(number),
      { written: mark, start: markStart + start },
      at + whole.length,
      at + whole.length + readable.slice(at + whole.length, nameEnd).trimEnd().length,
    )
  })

  function itemOf(
    number: number | null,
    mark: AttachmentItem['mark'],
    nameStart: number,
    nameEnd: number,
  ): AttachmentItem {
    return {
      number,
      mark,
      start: nameStart + start,
      end: nameEnd + start,
      name: paragraph.text.slice(nameStart, nameEnd),
    }
  }
}
