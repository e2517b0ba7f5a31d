// Slogans: those that the text itself holds, in an attachment, a section or a list of their own.
import { bodyOf, printed } from './body.ts'
import type { Line } from './classify-lines.ts'
import { closes } from './closing.ts'
import type { DraftClause } from './draft.ts'
import { sloganShape, slogansIn } from './slogan-lines.ts'

const NAMED = /(?:口号|标语)/u

export interface FoundSlogans {
  slogans: string[]
  lines: readonly number[]
}

export interface SloganPlaces {
  /** Texts of attachments, with their titles. */
  attached: readonly { title: string | null; lines: readonly Line[] }[]
  sections: readonly DraftClause[]
  /** Those of the sections. */
  lines: readonly Line[]
  block: readonly Line[]
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
function byNumber(lines: readonly Line[]): Map<number, Line[]> {
  const map = new Map<number, Line[]>()
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
  lines: ReadonlyMap<number, Line[]>,
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
  lines: ReadonlyMap<number, Line[]>,
): string[] => [
  ...(clause.text?.split('\n') ?? []),
  ...clause.clauses.flatMap((one) => writtenIn(one, lines)),
]

/** An item as it stands in the source: what was taken for its heading may be a half of the slogan. */
function writtenIn(clause: DraftClause, lines: ReadonlyMap<number, Line[]>): string[] {
  const own = clause.lines
    .flatMap((number) => lines.get(number) ?? [])
    .find(({ marker }) => marker?.number === clause.number)
  const below = writtenBelow(clause, lines)
  if (!own) return below
  const rest = printed(own.marker?.rest ?? '').replace(/[。：]$/u, '')
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
export function sloganBlock(lines: readonly Line[]): readonly Line[] {
  for (const [at, { text, marker }] of lines.entries()) {
    const [, colon] = LABEL.exec(text) ?? []
    if (colon === undefined || marker) continue
    const shape = sloganShape(lines[at + 1]?.text ?? '')
    if (colon === '' && shape === 'bare') continue
    let to = at + 1
    while (isSlogan(lines[to], shape)) to++
    if (to - at > FEWEST) return lines.slice(at, to)
  }
  return []
}

function slogansOfBlock(block: readonly Line[]): FoundSlogans | null {
  const slogans = slogansIn(block.slice(1).map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: block.map(({ number }) => number) }
}

/** No section or sentence, no name, no date, no list of attachments. */
function isSlogan(
  line: Line | undefined,
  shape: ReturnType<typeof sloganShape>,
): boolean {
  if (!line) return false
  const { text } = line
  const kind = line.marker?.kind ?? 'figure'
  return (
    sloganShape(text) === shape &&
    slogansIn([text]).length > 0 &&
    !text.endsWith('。') &&
    kind !== 'han' &&
    kind !== 'han-brackets' &&
    !closes(text, '') &&
    line.names === null &&
    line.date === null &&
    line.furnitureOutside === null
  )
}
