// Titles in running text that have no 《》.
import { originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

/** A title in running text that has no 《》; on a line of its own it is a heading. */
export function titlesWithoutMarks(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { text } = paragraph
  const folded = paragraph.folded()
  return index.titles.beginningIn(folded.text).flatMap((known): FoundPlace[] => {
    if (!known.isCited) return []
    const title = known.folded
    const found: FoundPlace[] = []
    for (let at = folded.text.indexOf(title); at !== -1; ) {
      const [from, end] = originalSpan(folded, at, at + title.length)
      // The bracket that closes it belongs to it.
      const to =
        /[）)]$/u.test(known.title) && /[）)]/u.test(text[end] ?? '') ? end + 1 : end
      if (isRunningText(paragraph, from, to) && isCited(text, from, to))
        found.push({
          start: from + start,
          end: to + start,
          severity: 'advice',
          message: { id: 'title-without-marks', values: { title: known.title } },
          suggestions: [`《${text.slice(from, to)}》`],
          provenance: noticeProvenance(known),
        })
      at = folded.text.indexOf(title, at + title.length)
    }
    return found
  })
}

const TITLE_LINE =
  /^\s*(?:关于|附件|附表|第?[一二三四五六七八九十\d]+[、.．章节]|[（(][一二三四五六七八九十]+[）)]|上一篇|下一篇|标题|主题)/u
const SENTENCE_MARK = /[，。；！？：]/u
/** The name of an attachment has no marks around it. */
const ATTACHMENT = /^\s*附\s*件\s*\d*\s*[：:]\s*(?:\d{1,2}[.．、]\s*)?$/u

function isRunningText(
  paragraph: PlacedParagraph['paragraph'],
  from: number,
  to: number,
): boolean {
  const { text } = paragraph
  const isMarked = paragraph.marked().some((one) => one.start < from && to < one.end + 1)
  if (isMarked || /[《“‘]/u.test(text[from - 1] ?? '')) return false
  // An open 《 that is closed in another paragraph.
  if (text.lastIndexOf('《', from) > text.lastIndexOf('》', from)) return false
  if (ATTACHMENT.test(text.slice(0, from))) return false
  const rest = text.slice(0, from) + text.slice(to)
  if (TITLE_LINE.test(text) && !SENTENCE_MARK.test(rest)) return false
  return SENTENCE_MARK.test(rest)
}

/** 关于贯彻质量强国建设纲要的通知 is another document. */
function isCited(text: string, from: number, to: number): boolean {
  const clause = text.slice(0, from).split(SENTENCE_MARK).at(-1) ?? ''
  const after = text.slice(to)
  return !(
    /关于/u.test(clause) &&
    /^[^，。；]{0,12}的?(?:通知|意见|决定|方案|函|通报|报告|办法)/u.test(after)
  )
}
