// The automatic numbers of a .docx (ECMA-376, part 1, 17.9): which list and level a paragraph is of,
// and how the number is printed there.
import { printedNumber } from './number-formats.ts'
import { child, childrenOf, isOn, numberOf, valOf } from './xml.ts'

export interface Level {
  start: number
  format: string
  /** `第%1条`: %1 is the number of the first level. */
  text: string
  /** Numbers of the levels above are decimal here, whatever they are there. */
  isLegal: boolean
  /** The style whose paragraphs are of this level. */
  style: string | null
  /** It begins anew after each number of a higher level. */
  restarts: boolean
}

export interface List {
  /** Lists with the same one count on from each other. */
  abstractId: string
  levels: ReadonlyMap<number, Level>
  /** Where a list begins anew, by level. */
  startAnew: ReadonlyMap<number, number>
}

/** By the ids that paragraphs refer to. */
export function listsOf(numbering: Document | null): ReadonlyMap<string, List> {
  const root = numbering?.documentElement ?? null
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((one) => [
      one.getAttribute('w:abstractNumId') ?? '',
      new Map(childrenOf(one, 'lvl').map(levelOf)),
    ]),
  )
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const abstractId = valOf(num, 'abstractNumId') ?? ''
      const levels = new Map(abstracts.get(abstractId))
      const startAnew = new Map<number, number>()
      for (const override of childrenOf(num, 'lvlOverride')) {
        const at = Number(override.getAttribute('w:ilvl'))
        const start = numberOf(override, 'startOverride')
        if (start !== null) startAnew.set(at, start)
        const own = child(override, 'lvl')
        if (own) levels.set(at, levelOf(own)[1])
      }
      return [num.getAttribute('w:numId') ?? '', { abstractId, levels, startAnew }]
    }),
  )
}

function levelOf(lvl: Element): [number, Level] {
  const level: Level = {
    start: numberOf(lvl, 'start') ?? 0,
    format: valOf(lvl, 'numFmt') ?? 'decimal',
    text: valOf(lvl, 'lvlText') ?? '',
    isLegal: isOn(lvl, 'isLgl'),
    style: valOf(lvl, 'pStyle'),
    restarts: valOf(lvl, 'lvlRestart') !== '0',
  }
  return [Number(lvl.getAttribute('w:ilvl')), level]
}

/** Counts through the paragraphs of a document, in their order. */
export class Counter {
  private readonly counts = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  /** @returns '' for a bullet or none, null where it is not known how it is printed */
  next(numId: string, list: List, at: number): string | null {
    const level = list.levels.get(at)
    if (!level) return null
    const counts = this.counts.get(list.abstractId) ?? new Map<number, number>()
    this.counts.set(list.abstractId, counts)
    const anew = list.startAnew.get(at)
    const before = counts.get(at)
    const isFirst = !this.begun.has(`${numId}:${at}`)
    this.begun.add(`${numId}:${at}`)
    if (isFirst && anew !== undefined) counts.set(at, anew)
    else counts.set(at, before === undefined ? level.start : before + 1)
    for (const deeper of counts.keys()) {
      if (deeper > at && list.levels.get(deeper)?.restarts !== false)
        counts.delete(deeper)
    }
    if (level.format === 'bullet') return ''
    return printed(level, list, counts)
  }
}

function printed(
  level: Level,
  list: List,
  counts: ReadonlyMap<number, number>,
): string | null {
  let isKnown = true
  const text = level.text.replace(/%([1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1
    const of = list.levels.get(at)
    const format = level.isLegal ? 'decimal' : (of?.format ?? '')
    const number = printedNumber(counts.get(at) ?? of?.start ?? 0, format)
    isKnown &&= number !== null
    return number ?? ''
  })
  return isKnown ? text : null
}
