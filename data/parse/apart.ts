// Parts what a page without line breaks has in one line: title, number, recipients, items, signature.
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { isName } from './names.ts'

/** A line longer than this that holds several items was a page without line breaks. */
const LONGEST_PARAGRAPH = 200
/** In a shorter one they must come out as items. */
const SHORTEST_RUN = 60
/** Other lines that begin with a number of the same shape. */
const FEWEST_COUNTED = 2
export const NUMERAL = '[一二三四五六七八九十]{1,3}'
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
  /(?<=。\s+(?:19|20)\d\d年\d{1,2}月\d{1,2}日)\s+(?=[^\s，。；]{4,30}(?:\s|$))/gu,
  /(?<=\n(?:19|20)\d\d年\d{1,2}月\d{1,2}日)\s+(?=[^\s，。；]{4,30}(?:\s|$))/gu,
  /(?<=[〕\])）】］]第?\d{1,5}号)\s+(?=\S)/gu,
  /(?<=[:：])\s+(?=\S)/gu,
  /(?<=。)\s+(?=[^。；，]{2,400}$)/gu,
  /(?<=。)\s+(?=\S)/gu,
  /\s+(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*(?:[（(]|$))/gu,
  /(?<=年\d{1,2}月\d{1,2}日)\s+(?=[（(附])/gu,
]
const ITEMS = new RegExp(`${NUMERAL}、|[（(]${NUMERAL}[）)]`, 'gu')

/**
 * Lines as they would be, had the page its line breaks. What a sentence counts in a text whose own lines
 * are counted the same way stays in its line.
 */
export function parted(lines: readonly SourceLine[]): SourceLine[] {
  const counted = new Map<string, number>()
  for (const { text } of lines) {
    const kind = markerOf(text.trim())?.kind
    if (kind) counted.set(kind, (counted.get(kind) ?? 0) + 1)
  }
  return lines.flatMap((line) => apart(line, counted))
}

function apart(line: SourceLine, counted: ReadonlyMap<string, number>): SourceLine[] {
  const heading = headingApart(line.text)
  if (heading) return heading.map((text) => ({ number: line.number, text }))
  if (line.text.length <= SHORTEST_RUN) return [line]
  if ((line.text.match(ITEMS) ?? []).length < 3) return [line]
  const broken = PLACES.reduce((text, place) => text.replace(place, '\n'), line.text)
  const parts = broken.split('\n')
  if (line.text.length <= LONGEST_PARAGRAPH) {
    const kinds = parts.slice(1).flatMap((part) => markerOf(part.trim())?.kind ?? [])
    const isCounted = kinds.some((kind) => (counted.get(kind) ?? 0) >= FEWEST_COUNTED)
    if (kinds.length < 2 || isCounted) return [line]
  }
  return parts.flatMap(signatureApart).map((text) => ({ number: line.number, text }))
}

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
