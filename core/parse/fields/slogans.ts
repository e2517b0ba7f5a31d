// Slogans: those that the text itself holds, in an attachment, a section or a list of their own.

import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import { type Body, readBody } from '../body/index.ts'
import type { Line } from '../classify/classify-lines.ts'
import { readSlogans } from '../classify/slogan-lines.ts'
import { type Draft, type DraftClause, makeField } from '../draft.ts'
import type { Rule } from '../rule.ts'
import type { Segments } from '../segments/index.ts'
import type { Attachments } from './attachments.ts'

const SLOGAN_ATTACHMENT = {
  id: 'slogans-attached',
  means: 'The title of an attachment with slogans',
  pattern: /(?:口号|标语)/u,
  yes: ['2023年质量月宣传口号', '活动标语'],
  no: ['报名表'],
} satisfies Rule
const IN_QUOTES = {
  id: 'slogans-in-sentence',
  means: 'A sentence that gives slogans in quotation marks',
  pattern: /(?:口号|标语)[^。“”"]{0,16}((?:[“"][^”"\n]{4,60}[”"][、，,；;]?)+)/gu,
  yes: ['宣传口号：“人人讲质量”“处处有质量”'],
  no: ['征集口号', '口号要求简短。“人人讲质量”'],
} satisfies Rule
const SLOGAN_SECTION = {
  id: 'slogans-of-section',
  means: 'The heading of a section with slogans',
  pattern: /(?:口号|标语)$/u,
  yes: ['活动口号', '宣传标语'],
  no: ['口号征集'],
} satisfies Rule

export const SLOGAN_PLACE_RULES: readonly Rule[] = [
  SLOGAN_ATTACHMENT,
  SLOGAN_SECTION,
  IN_QUOTES,
]

interface FoundSlogans {
  slogans: string[]
  lines: readonly number[]
  rule: string
}

interface SloganPlaces {
  /** Texts of attachments, with their titles. */
  attached: readonly { title: string | null; lines: readonly Line[] }[]
  sections: readonly DraftClause[]
  /** Those of the sections. */
  lines: readonly Line[]
  block: readonly Line[]
}

/** Slogans that the text itself holds; none are inferred. */
export function slogansField(
  { wholeText, slogans: block }: Segments,
  { sections }: Body,
  { listed, texts }: Attachments,
): Draft['slogans'] {
  // The text of an only attachment may have no title of its own.
  const only = listed.length === 1 ? (listed[0]?.title ?? null) : null
  const attached = texts.map((one) => ({ ...one, title: one.title ?? only }))
  const all = findSlogans({ attached, sections, lines: wholeText, block })
  return all ? makeField(all.slogans, all.lines, null, all.rule) : makeField([], [])
}

/** From an attachment of their own, a section, one of the plan that is attached, a list, or a sentence. */
function findSlogans({
  attached,
  sections,
  lines,
  block,
}: SloganPlaces): FoundSlogans | null {
  const first = (
    of: (one: SloganPlaces['attached'][number]) => FoundSlogans | null,
  ): FoundSlogans | null => attached.map(of).find((one) => one !== null) ?? null
  return (
    first(slogansOfAttachment) ??
    slogansOfSections(sections, byNumber(lines)) ??
    first((one) =>
      slogansOfSections(readBody(one.lines).sections, byNumber(one.lines)),
    ) ??
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

/** The slogans of an attachment whose title says that it has some; else null. */
export function slogansOfAttachment({
  title,
  lines,
}: SloganPlaces['attached'][number]): FoundSlogans | null {
  if (title === null || !SLOGAN_ATTACHMENT.pattern.test(title)) return null
  const slogans = readSlogans(lines.map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: lines.map(({ number }) => number), rule: SLOGAN_ATTACHMENT.id }
}

/** A section that is called 活动口号, by its items or its lines. @param lines of the sections */
function slogansOfSections(
  sections: readonly DraftClause[],
  lines: ReadonlyMap<number, Line[]>,
): FoundSlogans | null {
  for (const clause of sections) {
    const isNamed = SLOGAN_SECTION.pattern.test(clause.heading)
    const slogans = isNamed ? readSlogans(writtenBelow(clause, lines)) : []
    if (slogans.length > 0) {
      return { slogans, lines: clause.lines, rule: SLOGAN_SECTION.id }
    }
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
  const rest = normalizePunctuation(own.marker?.rest ?? '').replace(/[。：]$/u, '')
  const isHeading =
    rest === clause.heading && (clause.text !== null || clause.clauses.length > 0)
  if (isHeading) return below
  // The first of its paragraphs stands on its own line.
  return [own.text, ...below.slice(clause.text === null ? 0 : 1)]
}

/** 宣传口号：“…”“…”: those that a sentence gives. */
function slogansInText(
  passages: readonly { text: string; lines: readonly number[] }[],
): FoundSlogans | null {
  for (const { text, lines } of passages) {
    const [given] = [...text.matchAll(IN_QUOTES.pattern)]
    const slogans = [...(given?.[1] ?? '').matchAll(/[“"]([^”"]+)[”"]/gu)]
    if (slogans.length > 0)
      return {
        slogans: slogans.map(([, slogan = '']) => slogan.trim()),
        lines,
        rule: IN_QUOTES.id,
      }
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

function slogansOfBlock(block: readonly Line[]): FoundSlogans | null {
  const slogans = readSlogans(block.slice(1).map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: block.map(({ number }) => number), rule: 'slogans-below-label' }
}
