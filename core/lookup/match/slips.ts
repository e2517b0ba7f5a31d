// Short names with one wrong character (公按部, 教肓部, 昆仓2023). They share too little with the
// name for their grams to tell; the wrong character has to sound or look like the right one.

import { KIND } from '../../../data/kinds.ts'
import type { Folded } from '../../text/fold.ts'
import type { IndexedForm } from '../index/index.ts'
import { touchesRight } from '../names/index.ts'
import { isTakenFor } from './likeness.ts'
import type { Ranked } from './rank.ts'

/** Longer names are known by their other characters. */
const LONGEST = 8
/** 人行 and 五小 with one wrong character may be anything. */
const SHORTEST = 3
/** The agreement of a name with one wrong character. */
const AGREEMENT = 0.7
/** Stands for the character that is left out. */
const ANY = '\0'

/** Names by what is left of them without one character: 公\0部 → 公安部. */
export type SlipTable = ReadonlyMap<string, readonly IndexedForm[]>

/** The table of all short names; long ones and references are not in it. */
export function slipTable(forms: readonly IndexedForm[]): SlipTable {
  const table = new Map<string, IndexedForm[]>()
  for (const form of forms) {
    const { entry, folded } = form
    const { shape } = KIND[entry.kind]
    const isName =
      (shape === 'name' || shape === 'term') && form.form.role !== 'reference'
    if (!isName || folded.length < SHORTEST || folded.length > LONGEST) continue
    for (let at = 0; at < folded.length; at++) {
      if (!/\p{Script=Han}/u.test(folded[at] ?? '')) continue
      const key = without(folded, at)
      table.set(key, [...(table.get(key) ?? []), form])
    }
  }
  return table
}

const without = (text: string, at: number): string =>
  text.slice(0, at) + ANY + text.slice(at + 1)

/** The names of which one character is wrong, each alone between marks or all of the selection. */
export function findSlips(folded: Folded, table: SlipTable): Ranked[] {
  return pieces(folded).flatMap(([start, end]) => {
    const written = folded.text.slice(start, end)
    return [...written].flatMap((_, at) =>
      (table.get(without(written, at)) ?? [])
        .filter((form) => isOneSlip(written, form.folded))
        .map((form) => slip(form, start, end)),
    )
  })
}

/** Characters that names of other bodies end in: 水利站 is no misspelt 水利部. */
const OTHER_BODIES = '站处局厅室科司所办社团队组'
/** Words that are like a name by chance: of 11,000 such likenesses, these are in use. */
const OTHER_WORDS: readonly string[] = ['最高奖', '中音部', '水泥部', '质量约', '质量越']

/** Stretches of the length of a name that touch no other word. */
function pieces(folded: Folded): [start: number, end: number][] {
  const { length } = folded.text
  const stretches: [number, number][] = []
  const add = (start: number, end: number): void => {
    if (end - start >= SHORTEST && end - start <= LONGEST) stretches.push([start, end])
  }
  let start = 0
  for (let at = 1; at <= length; at++) {
    if (at < length && touchesRight(folded, at)) continue
    add(start, at)
    start = at
  }
  // 公 按 部
  if (start > 0 && stretches.at(-1)?.[0] !== 0) add(0, length)
  return stretches
}

function slip(form: IndexedForm, start: number, end: number): Ranked {
  const { weight, folded } = form
  const common = folded.length - 1
  const share = common / folded.length
  const part = { start: 0, end: folded.length, shared: weight * share }
  return {
    candidate: { form, start, end, shared: weight * share, part },
    start,
    end,
    common,
    recall: share,
    precision: share,
    agreement: AGREEMENT,
    score: AGREEMENT * weight * share,
  }
}

/** Whether the stretch is the name with one wrong character that sounds or looks like the right one. */
export function isOneSlip(written: string, form: string): boolean {
  if (written.length !== form.length || form.length < SHORTEST) return false
  if (OTHER_WORDS.includes(written)) return false
  const wrong = [...form].flatMap((_, at) => (written[at] === form[at] ? [] : [at]))
  const [at, ...others] = wrong
  if (at === undefined || others.length > 0) return false
  const character = written[at] ?? ''
  const isOtherBody = at === form.length - 1 && OTHER_BODIES.includes(character)
  return !isOtherBody && isTakenFor(character, form[at] ?? '')
}
