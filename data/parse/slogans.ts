// Slogans: those that the text itself holds, in an attachment, a section or a list of their own.
import { bodyOf, printed } from './body.ts'
import { closes } from './closing.ts'
import { dateAlone } from './dates.ts'
import type { DraftClause } from './draft.ts'
import { furnitureOutside } from './furniture.ts'
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { namesIn } from './names.ts'
import { sloganShape, slogansIn } from './slogan-lines.ts'

const NAMED = /(?:口号|标语)/u

export interface FoundSlogans {
  slogans: string[]
  lines: readonly number[]
}

export interface SloganPlaces {
  /** Texts of attachments, with their titles. */
  attached: readonly { title: string | null; lines: readonly SourceLine[] }[]
  sections: readonly DraftClause[]
  /** Those of the sections. */
  lines: readonly SourceLine[]
  block: readonly SourceLine[]
}

/** From an attachment of their own, a section, one of the plan that is attached, a list, or a sentence. */
export function findSlogans({
  attached,
  sections,
  lines,
  block,
}: SloganPlaces): FoundSlogans | null {
  const first = (
    of: (one: SloganPlaces['attached'][number]) => FoundSlogans | null,
  ): FoundSlogans | null => attached.map(of).find((one) => one !== null) ?? null
  return (
    first(slogansOfLines) ??
    slogansOfSections(sections, byNumber(lines)) ??
    first((one) => slogansOfSections(bodyOf(one.lines).sections, byNumber(one.lines))) ??
    slogansOfBlock(block) ??
    slogansInText(passagesOf(sections))
  )
}

/** Lines of a page without line breaks have one number. */
function byNumber(lines: readonly SourceLine[]): Map<number, SourceLine[]> {
  const map = new Map<number, SourceLine[]>()
  for (const line of lines) {
    const same = map.get(line.number)
    if (same) same.push(line)
    else map.set(line.number, [line])
  }
  return map
}

export function slogansOfLines({
  title,
  lines,
}: SloganPlaces['attached'][number]): FoundSlogans | null {
  if (title === null || !NAMED.test(title)) return null
  const slogans = slogansIn(lines.map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: lines.map(({ number }) => number) }
}

/** A section that is called 活动口号, by its items or its lines. @param lines of the sections */
function slogansOfSections(
  sections: readonly DraftClause[],
  lines: ReadonlyMap<number, SourceLine[]>,
): FoundSlogans | null {
  for (const clause of sections) {
    const isNamed = /(?:口号|标语)$/u.test(clause.heading)
    const slogans = isNamed ? slogansIn(writtenBelow(clause, lines)) : []
    if (slogans.length > 0) return { slogans, lines: clause.lines }
    const below = slogansOfSections(clause.clauses, lines)
    if (below) return below
  }
  return null
}

const writtenBelow = (
  clause: DraftClause,
  lines: ReadonlyMap<number, SourceLine[]>,
): string[] => [
  ...(clause.text?.split('\n') ?? []),
  ...clause.clauses.flatMap((one) => writtenIn(one, lines)),
]

/** An item as it stands in the source: what was taken for its heading may be a half of the slogan. */
function writtenIn(
  clause: DraftClause,
  lines: ReadonlyMap<number, SourceLine[]>,
): string[] {
  const own = clause.lines
    .flatMap((number) => lines.get(number) ?? [])
    .find(({ text }) => markerOf(text)?.number === clause.number)
  const below = writtenBelow(clause, lines)
  if (!own) return below
  const rest = printed(markerOf(own.text)?.rest ?? '').replace(/[。：]$/u, '')
  const isHeading =
    rest === clause.heading && (clause.text !== null || clause.clauses.length > 0)
  if (isHeading) return below
  // The first of its paragraphs stands on its own line.
  return [own.text, ...below.slice(clause.text === null ? 0 : 1)]
}

const IN_QUOTES = /(?:口号|标语)[^。“”"]{0,16}((?:[“"][^”"\n]{4,60}[”"][、，,；;]?)+)/gu

/** 宣传口号：“…”“…”: those that a sentence gives. */
function slogansInText(
  passages: readonly { text: string; lines: readonly number[] }[],
): FoundSlogans | null {
  for (const { text, lines } of passages) {
    const [given] = [...text.matchAll(IN_QUOTES)]
    const slogans = [...(given?.[1] ?? '').matchAll(/[“"]([^”"]+)[”"]/gu)]
    if (slogans.length > 0)
      return { slogans: slogans.map(([, slogan = '']) => slogan.trim()), lines }
  }
  return null
}

function passagesOf(
  clauses: readonly DraftClause[],
): { text: string; lines: number[] }[] {
  return clauses.flatMap(({ text, lines, clauses: below }) => [
    { text: text ?? '', lines },
    ...passagesOf(below),
  ])
}

const LABEL = /^[^，。；：:]{0,12}(?:口号|标语)\s*([：:]?)$/u
const FEWEST = 2

/**
 * A label on a line of its own (横幅标语：), with a slogan on each line below it, all of one shape.
 * Without its colon it may be a heading: then the slogans have bullets or figures.
 * @returns their lines, the label's first
 */
export function sloganBlock(lines: readonly SourceLine[]): readonly SourceLine[] {
  for (const [at, { text }] of lines.entries()) {
    const [, colon] = LABEL.exec(text) ?? []
    if (colon === undefined || markerOf(text)) continue
    const shape = sloganShape(lines[at + 1]?.text ?? '')
    if (colon === '' && shape === 'bare') continue
    let to = at + 1
    while (to < lines.length && isSlogan(lines[to]?.text ?? '', shape)) to++
    if (to - at > FEWEST) return lines.slice(at, to)
  }
  return []
}

function slogansOfBlock(block: readonly SourceLine[]): FoundSlogans | null {
  const slogans = slogansIn(block.slice(1).map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: block.map(({ number }) => number) }
}

/** No section or sentence, no name, no date, no list of attachments. */
function isSlogan(text: string, shape: ReturnType<typeof sloganShape>): boolean {
  const kind = markerOf(text)?.kind ?? 'figure'
  return (
    sloganShape(text) === shape &&
    slogansIn([text]).length > 0 &&
    !text.endsWith('。') &&
    kind !== 'han' &&
    kind !== 'han-brackets' &&
    !closes(text, '') &&
    namesIn(text) === null &&
    dateAlone(text) === null &&
    furnitureOutside(text) === null
  )
}
