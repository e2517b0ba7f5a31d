// Rows of a table among the paragraphs: no wording of the item above them.
import type { Line } from '../classify/classify-lines.ts'
import { isName } from '../classify/issuer-names.ts'
import type { Rule } from '../rule.ts'

/** Cells are parted by wide gaps. */
const GAP = /[\s\u3000]{2,}/u
const PHONE = {
  id: 'phone',
  means: 'A telephone number: contacts stand in columns, too',
  pattern: /\d{3,4}-\d{7,8}|(?<!\d)1\d{10}(?!\d)/u,
  yes: ['010-12345678', '13800000000'],
  no: ['2023-08-31', '12345'],
} satisfies Rule
const COLUMNS = {
  id: 'column-names',
  means: 'Names of columns',
  pattern:
    /序号|名称|姓名|时间|日期|地区|地点|单位|内容|项目|备注|数量|名额|金额|分值|类别/u,
  yes: ['序号  名称  备注', '姓名  单位  名额'],
  no: ['甲  乙  丙'],
} satisfies Rule
const CAPTION = {
  id: 'caption',
  means: 'What a table is called, above it',
  pattern: /^[^，。；：]{2,30}表$/u,
  yes: ['名额分配表', '活动安排表'],
  no: ['表', '见下表。'],
} satisfies Rule

export const TABLE_RULES: readonly Rule[] = [PHONE, COLUMNS, CAPTION]

/** Two rows of three cells at least, the first of which names them, with what they are called above. */
export function findTableRows(lines: readonly Line[]): Set<Line> {
  const rows = new Set<Line>()
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (to < lines.length && cellsIn(lines[to]) > 2) to++
    const isTable = to - from > 1 && COLUMNS.pattern.test(lines[from]?.text ?? '')
    if (isTable) for (const line of lines.slice(from, to)) rows.add(line)
    const caption = lines[from - 1]
    if (isTable && caption && CAPTION.pattern.test(caption.text) && !caption.marker)
      rows.add(caption)
    from = Math.max(from, to - 1)
  }
  return rows
}

/** None in a sentence or an item, nor in names that stand in columns. */
function cellsIn(line: Line | undefined): number {
  if (!line || /[。；：]/u.test(line.text) || PHONE.pattern.test(line.text)) return 0
  if (line.marker) return 0
  const cells = line.text.split(GAP)
  return cells.every(isName) ? 0 : cells.length
}
