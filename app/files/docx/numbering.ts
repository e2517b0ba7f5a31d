// The automatic numbers of a .docx (ECMA-376, part 1, 17.9): which list and level a paragraph is of,
// and how the number is printed there.
import { customNumber, printedNumber } from './number-formats.ts'
import {
  attribute,
  child,
  childrenOf,
  chosenBranch,
  numberOf,
  switchOf,
  valOf,
  type XmlElement,
} from './xml.ts'

interface Level {
  start: number
  format: string
  /** `001, 002, 003, ...`, where the format is a custom one. */
  pattern: string | null
  /** `第%1条`: %1 is the number of the first level. */
  text: string
  /** Numbers of the levels above are decimal here, whatever they are there. */
  isLegal: boolean
  /** The style whose paragraphs are of this level. */
  style: string | null
  /** It begins anew after a number of this level or a higher one; -1 where it never does. */
  restartsAfter: number
  /** Its number is counted, but not printed. */
  isHidden: boolean
  /** Nothing stands between number and text. */
  isClose: boolean
}

export interface List {
  /** Lists with the same one count on from each other. */
  abstractId: string
  levels: ReadonlyMap<number, Level>
  /** Where a list begins anew, by level. */
  startAnew: ReadonlyMap<number, number>
}

/** By the ids that paragraphs refer to. @param listStyles the ids of lists by those of their styles */
export function listsOf(
  root: XmlElement | null,
  listStyles: ReadonlyMap<string, string>,
): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [
      attribute(one, 'w:abstractNumId') ?? '',
      one,
    ]),
  )
  const nums = childrenOf(root, 'w:num')
  const abstractOf = (num: XmlElement | undefined): string =>
    valOf(num ?? null, 'w:abstractNumId') ?? ''
  /** What has its levels in a style takes those of the list that the style stands for. */
  const withLevels = (id: string): string => {
    const styleId = valOf(abstracts.get(id) ?? null, 'w:numStyleLink')
    if (styleId === null) return id
    const numId = listStyles.get(styleId)
    const byStyle = abstractOf(nums.find((num) => attribute(num, 'w:numId') === numId))
    const [byLink] =
      [...abstracts].find(([, one]) => valOf(one, 'w:styleLink') === styleId) ?? []
    return abstracts.has(byStyle) && byStyle !== id ? byStyle : (byLink ?? id)
  }
  return new Map(
    nums.map((num) => {
      const abstractId = withLevels(abstractOf(num))
      const abstract = abstracts.get(abstractId) ?? null
      const levels = new Map(childrenOf(abstract, 'w:lvl').map(levelOf))
      const startAnew = new Map<number, number>()
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const at = Number(attribute(override, 'w:ilvl'))
        const start = numberOf(override, 'w:startOverride')
        if (start !== null) startAnew.set(at, start)
        const own = child(override, 'w:lvl')
        if (own) levels.set(at, levelOf(own)[1])
      }
      return [attribute(num, 'w:numId') ?? '', { abstractId, levels, startAnew }]
    }),
  )
}

function levelOf(lvl: XmlElement): [number, Level] {
  const at = Number(attribute(lvl, 'w:ilvl'))
  const alternatives = child(lvl, 'mc:AlternateContent')
  const format =
    child(lvl, 'w:numFmt') ??
    (alternatives && child(chosenBranch(alternatives), 'w:numFmt'))
  const restart = numberOf(lvl, 'w:lvlRestart')
  return [
    at,
    {
      start: numberOf(lvl, 'w:start') ?? 0,
      format: attribute(format, 'w:val') ?? 'decimal',
      pattern: attribute(format, 'w:format'),
      text: valOf(lvl, 'w:lvlText') ?? '',
      isLegal: switchOf(lvl, 'w:isLgl') ?? false,
      style: valOf(lvl, 'w:pStyle'),
      restartsAfter: restart === null ? at - 1 : restart - 1,
      isHidden: switchOf(child(lvl, 'w:rPr'), 'w:vanish') ?? false,
      isClose: valOf(lvl, 'w:suff') === 'nothing',
    },
  ]
}

/** Counts through the paragraphs of a document, in their order. */
export class Counter {
  private readonly counts = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  /** With what stands before the text; '' for a bullet or none, null where it is not known. */
  next(numId: string, list: List, at: number): string | null {
    const level = list.levels.get(at)
    if (!level) return null
    const counts = this.count(numId, list, at, level.start)
    if (level.format === 'bullet' || level.isHidden) return ''
    const number = printed(level, list, counts)
    // Word puts a tab or a space behind it, which no mark of Chinese needs.
    const isApart = number && !level.isClose && !/[、）)．.]$/u.test(number)
    return isApart ? `${number} ` : number
  }

  /** Counts one on at a level. @returns the counts of all levels of the list */
  private count(
    numId: string,
    list: List,
    at: number,
    start: number,
  ): ReadonlyMap<number, number> {
    const counts = this.counts.get(list.abstractId) ?? new Map<number, number>()
    this.counts.set(list.abstractId, counts)
    const anew = list.startAnew.get(at)
    const before = counts.get(at)
    const isFirst = !this.begun.has(`${numId}:${at}`)
    this.begun.add(`${numId}:${at}`)
    if (isFirst && anew !== undefined) counts.set(at, anew)
    else counts.set(at, before === undefined ? start : before + 1)
    for (const deeper of counts.keys()) {
      const restartsAfter = list.levels.get(deeper)?.restartsAfter ?? deeper - 1
      if (deeper > at && at <= restartsAfter) counts.delete(deeper)
    }
    return counts
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
    const value = counts.get(at) ?? of?.start ?? 0
    const number =
      of?.format === 'custom' && !level.isLegal
        ? customNumber(value, of.pattern ?? '')
        : printedNumber(value, level.isLegal ? 'decimal' : (of?.format ?? ''))
    isKnown &&= number !== null
    return number ?? ''
  })
  return isKnown ? text : null
}
