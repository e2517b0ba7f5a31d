// Names of bodies read exactly: departments that signed, former bodies, bodies that did not sign.
import type { CentralBody, Holdings, Predecessor } from '../data/schema.ts'
import { type Folded, foldText } from '../data/text/fold.ts'
import { bigram } from '../data/text/grams.ts'
import type { Entry, Form } from './types.ts'

/** What a name means. */
export type Named =
  | { type: 'department'; entry: Entry; form: Form }
  | { type: 'predecessor'; name: string; predecessor: Predecessor }
  | { type: 'not-issuer'; name: string; body: CentralBody }

/** A name in the folded selection, `[start, end)`; `local` where the word around it is another body. */
export interface NameHit {
  start: number
  end: number
  named: Named
  local: boolean
}

interface Name {
  folded: string
  named: Named
}

/** Names by their first bigram, longest first. */
export type NameTable = ReadonlyMap<number, readonly Name[]>

export function nameTable(entries: readonly Entry[], holdings: Holdings): NameTable {
  const table = new Map<number, Name[]>()
  const add = (written: string, named: Named): void => {
    const folded = foldText(written)
    const key = bigram(folded, 0)
    const list = table.get(key) ?? []
    // The first meaning given to a name stays: a department before a body that is not one.
    if (!list.some((name) => name.folded === folded))
      table.set(key, [...list, { folded, named }])
  }
  for (const entry of entries) {
    if (entry.kind !== 'department') continue
    for (const form of entry.forms) add(form.text, { type: 'department', entry, form })
  }
  for (const predecessor of holdings.predecessors) {
    for (const name of [predecessor.name, ...predecessor.short]) {
      add(name, { type: 'predecessor', name, predecessor })
    }
  }
  for (const body of holdings.centralBodies) {
    for (const name of [body.name, ...body.short])
      add(name, { type: 'not-issuer', name, body })
  }
  for (const list of table.values())
    list.sort((a, b) => b.folded.length - a.folded.length)
  return table
}

/** All names in the selection, the longest at each place, without overlaps. */
export function nameHits(folded: Folded, table: NameTable): NameHit[] {
  const hits: NameHit[] = []
  const { text } = folded
  for (let at = 0; at + 1 < text.length; ) {
    const name = table
      .get(bigram(text, at))
      ?.find((one) => text.startsWith(one.folded, at))
    const end = at + (name?.folded.length ?? 0)
    if (name && standsAlone(folded, at, end)) {
      const local = isLocal(folded, at, end) || isPartOfAName(folded, at, name)
      hits.push({ start: at, end, named: name.named, local })
      at = end
    } else at++
  }
  return hits
}

/** Two characters (人行, 全总) are a name only between marks or ends: 行人行走 is none. */
function standsAlone(folded: Folded, start: number, end: number): boolean {
  // 发展改革委员会 is a full name, right or wrong, and not 发展改革委.
  if (folded.text.startsWith('委员会', end - 1) && touchesRight(folded, end)) return false
  return end - start > 2 || (!touchesLeft(folded, start) && !touchesRight(folded, end))
}

/** With the name's last character: 教育部门, 教育部分学校 (though 教育部分别), 公安部办公厅. */
const OTHER_WORD =
  /^(.([门长队署]|办公[厅室]|系统|机关)|部分(?!工(?!程)|[别管析批赴两三次]).)/u
/** 人民银行成都分行, 最高人民法院第五巡回法庭. */
const BRANCH = /^.{0,5}?(分行|支行|分署|分局|巡回法庭)/u

/** 省、市、县 … before it make it a local body; 门 or 长 after it another word. */
export function isLocal(folded: Folded, start: number, end: number): boolean {
  const before = touchesLeft(folded, start) ? (folded.text[start - 1] ?? '') : ''
  const after = touchesRight(folded, end) ? folded.text.slice(end, end + 9) : ''
  return (
    /[省市县区州盟旗乡镇]/u.test(before) ||
    OTHER_WORD.test(folded.text[end - 1] + after) ||
    BRANCH.test(after)
  )
}

/** Words that may stand right before a body's name without being part of it. */
const BEFORE_NAMES = /([由和与及同对向经从在原是为于以即被跟请报]|国家)$/u

/** A bare 移民局 or 铁路局 after another word (上海铁路局) is another body. */
function isPartOfAName(
  folded: Folded,
  start: number,
  { named, folded: name }: Name,
): boolean {
  if (named.type === 'department' || /^(国家|中国|中央|全国|国务院|中共)/u.test(name))
    return false
  const before = folded.text.slice(0, start)
  return touchesLeft(folded, start) && !BEFORE_NAMES.test(before)
}

function touchesLeft(folded: Folded, start: number): boolean {
  return start > 0 && folded.from[start] === folded.to[start - 1]
}

function touchesRight(folded: Folded, end: number): boolean {
  return end < folded.text.length && folded.from[end] === folded.to[end - 1]
}
