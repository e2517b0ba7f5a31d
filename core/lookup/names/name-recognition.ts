// Recognises names of bodies, exactly: departments that signed, former bodies, bodies that did not sign.
import type { CentralBody, Holdings, Predecessor } from '../../../data/schema.ts'
import { type Folded, foldText } from '../../text/fold.ts'
import { bigram } from '../../text/grams.ts'
import type { Entry, Form } from '../types.ts'
import { isLocal, standsAlone, touchesLeft } from './name-context.ts'

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

/** The part of a library by which names of bodies are recognised. */
export interface NameTable {
  /** Names by their first bigram, longest first. */
  byBigram: ReadonlyMap<number, readonly Name[]>
  /** For each hash of two characters, 1 where a name begins with them. */
  starts: Uint8Array
  /** Departments by the name under which they are listed. */
  departments: ReadonlyMap<string, Entry>
}

/** Bodies that are no departments: former ones, and those that did not sign. */
type OtherBodies = Pick<Holdings, 'predecessors' | 'centralBodies'>

/** The table of all names; a name that several bodies bear means the first of them. */
export function nameTable(
  entries: readonly Entry[],
  { predecessors, centralBodies }: OtherBodies,
): NameTable {
  const table = new Map<number, Name[]>()
  const starts = new Uint8Array(STARTS)
  const departments = new Map<string, Entry>()
  const known = new Set<string>()
  const add = (written: string, named: Named): void => {
    const folded = foldText(written)
    const key = bigram(folded, 0)
    const list = table.get(key) ?? []
    table.set(key, list)
    starts[startHash(folded, 0)] = 1
    // The first meaning given to a name stays: a department before a body that is not one.
    if (known.has(folded)) return
    known.add(folded)
    list.push({ folded, named })
  }
  for (const entry of entries) {
    if (entry.kind !== 'department') continue
    if (!departments.has(entry.text)) departments.set(entry.text, entry)
    for (const form of entry.forms) add(form.text, { type: 'department', entry, form })
  }
  for (const predecessor of predecessors) {
    for (const name of [predecessor.name, ...predecessor.short]) {
      add(name, { type: 'predecessor', name, predecessor })
    }
  }
  for (const body of centralBodies) {
    for (const name of [body.name, ...body.short])
      add(name, { type: 'not-issuer', name, body })
  }
  for (const list of table.values())
    list.sort((a, b) => b.folded.length - a.folded.length)
  return { byBigram: table, starts, departments }
}

const STARTS = 0x1_0000

const startHash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % STARTS

/** All names in the selection, the longest at each place, without overlaps. */
export function nameHits(folded: Folded, { byBigram, starts }: NameTable): NameHit[] {
  const hits: NameHit[] = []
  const { text } = folded
  for (let at = 0; at + 1 < text.length; ) {
    // Most places begin no name: a look at one byte tells so.
    if (starts[startHash(text, at)] !== 1) {
      at++
      continue
    }
    const name = byBigram
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
  const before = folded.text.slice(Math.max(0, start - 2), start)
  return touchesLeft(folded, start) && !BEFORE_NAMES.test(before)
}
