// Where the notice itself ends: above the block of whom it is copied to and who printed it, and above a
// text that it forwards. Whoever signs or dates what stands below does not sign the notice.
import type { Line } from '../classify/classify-lines.ts'
import { readTitle } from '../classify/title-forms.ts'
import { matchesAny, type Rule } from '../rule.ts'
import { YEAR } from '../vocabulary.ts'

export const PRINT_RULES: readonly Rule[] = [
  {
    id: 'copies',
    means: 'To whom it is copied',
    pattern: /^(?:抄\s*[送报发]|分\s*送|印\s*送|[报发]\s*送)\s*[:：]/u,
    yes: ['抄送：省政府办公厅。', '抄　送：各部门', '分送：各科室'],
    no: ['抄送有关部门', '报送时间：9月'],
  },
  {
    id: 'keywords',
    means: 'The words by which it is filed',
    pattern: /^主\s*题\s*词\s*[:：]/u,
    yes: ['主题词：安全 机构 通知', '主 题 词：防火'],
    no: ['主题：共建共享', '主题词云'],
  },
  {
    id: 'printed-on',
    means: 'Who printed it, and when',
    pattern: new RegExp(`^.{2,40}${YEAR}\\s*年.{3,12}日\\s*印(?:发|制|刷)$`, 'u'),
    yes: ['某县人民政府办公室    2020年4月30日印发'],
    no: ['现将2020年4月的方案印发', '2020年4月30日'],
  },
]

/** @returns the place of the first line below the notice itself */
export function findNoticeEnd(lines: readonly Line[], from: number): number {
  for (let at = from + 1; at < lines.length; at++) {
    const [line, above] = [lines[at], lines[at - 1]]
    if (line && above && (isPrint(line) || beginsForwarded(lines, at, above))) return at
  }
  return lines.length
}

const isPrint = ({ text }: Line): boolean => matchesAny(PRINT_RULES, text)

/** Lines of a title. */
const MOST_LINES = 4
/** （此件公开发布） */
const NOTE = /^[（(][^（）()]{2,30}[）)]$/u

/** A title of its own below what closes the notice: its date, its names, or the note on publication. */
function beginsForwarded(lines: readonly Line[], at: number, above: Line): boolean {
  const closes =
    above.date !== null ||
    above.names !== null ||
    (above.dated?.names ?? null) !== null ||
    above.isDamagedDate ||
    NOTE.test(above.text)
  return closes && isTitle(lines, at)
}

function isTitle(lines: readonly Line[], at: number): boolean {
  let joined = ''
  for (const { text, marker } of lines.slice(at, at + MOST_LINES)) {
    if (marker || /[。；：:]$/u.test(text)) return false
    joined += text
    const title = readTitle(joined)
    if (title && !title.unsure) return true
  }
  return false
}
