// A text as the rules read it. What is found out about a paragraph is found out once; a paragraph that
// did not change is taken over from the last check.

import {
  type CampaignSentence,
  campaignSentences,
  movedSentence,
  type ScopeAt,
  scopesOf,
} from '../../lookup/claims/index.ts'
import type { KnownCampaign } from '../../lookup/facts/index.ts'
import { type NameHit, nameHits } from '../../lookup/names/index.ts'
import { type Folded, fold, foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { NameSlip } from '../names/name-slip.ts'
import { nameSlips } from '../names/name-slips.ts'
import { type Alignment, alignments } from '../wordings/alignment.ts'
import { type DocumentParts, documentParts } from './document-parts.ts'
import { type Marked, markedStretches } from './marked-stretches.ts'
import { type PlacedText, splitSentences } from './paragraphs.ts'
import { readableText } from './same-length.ts'

/** A paragraph, or a part of a long one: see `splitParagraphs`. */
export interface Paragraph {
  /** As written. */
  text: string
  /** Of the same length: simplified, digits of half width, Arabic years. */
  readable: string
  folded: () => Folded
  /** Names of bodies that are written exactly as one of their forms, right or wrong. */
  names: () => readonly NameHit[]
  slips: () => readonly NameSlip[]
  alignments: () => readonly Alignment[]
  /** What stands in quotation marks or title marks, with the marks. */
  marked: () => readonly Marked[]
  sentences: () => readonly PlacedText[]
  /** Its sentences with the campaigns that they name. */
  campaignSentences: () => readonly CampaignSentence[]
}

export interface PlacedParagraph {
  paragraph: Paragraph
  /** Where it starts in the whole text. */
  start: number
  /** The years that its paragraph names before it; empty for a whole paragraph. */
  yearsAbove: readonly number[]
}

export interface Reading {
  text: string
  readable: string
  paragraphs: readonly PlacedParagraph[]
  scopeAt: ScopeAt
  /** The campaigns that the text names anywhere. */
  campaigns: () => readonly KnownCampaign[]
  /** The names of all paragraphs, for the claims of the lookup, in the folded whole text. */
  folded: () => Folded
  names: () => readonly NameHit[]
  /** All years that the text names. */
  years: () => ReadonlySet<number>
  parts: () => DocumentParts
  /** The numbers that stand alone on a line: the text is that document itself. */
  ownNumbers: () => readonly string[]
}

/** What is expensive is computed when a rule first asks for it. */
export function readParagraph(text: string, index: CheckIndex): Paragraph {
  const folded = lazy(() => fold(text))
  const names = lazy(() => nameHits(folded(), index.bodies.table))
  const readable = readableText(text)
  return {
    text,
    readable,
    folded,
    names,
    slips: lazy(() => nameSlips(folded(), names(), index.slips)),
    alignments: lazy(() => alignments(folded().text, index.wordings)),
    marked: lazy(() => markedStretches(text)),
    sentences: lazy(() => splitSentences(text)),
    // What a campaign names itself beside it (剑网2023) is a part of it.
    campaignSentences: lazy(() =>
      campaignSentences(readable, index.library.facts.campaigns, () => true),
    ),
  }
}

/** Finds out now whatever the rules will ask for, so that none of them has it all to do at once. */
export function readAhead(paragraph: Paragraph): void {
  paragraph.slips()
  paragraph.alignments()
  paragraph.campaignSentences()
}

/** @param paragraphs all of them, in the order of the text */
export function readText(
  text: string,
  index: CheckIndex,
  paragraphs: readonly PlacedParagraph[],
): Reading {
  const { campaigns } = index.library.facts
  const readable = lazy(() => joinReadable(text, paragraphs))
  const folded = lazy(() => joinFolded(paragraphs))
  const scopeAt = lazy(() =>
    scopesOf(
      paragraphs.flatMap(({ paragraph, start }) =>
        paragraph.campaignSentences().map((sentence) => movedSentence(sentence, start)),
      ),
    ),
  )
  return {
    text,
    get readable() {
      return readable()
    },
    paragraphs,
    scopeAt: (at, wording) => scopeAt()(at, wording),
    campaigns: lazy(() => {
      const words = [...readable().matchAll(campaigns.written)].map(([word]) => word)
      const named = new Set([
        ...[...new Set(words)].flatMap(
          (word) => campaigns.byWord.get(foldText(word)) ?? [],
        ),
        ...quotedCampaigns(paragraphs, index),
      ])
      return campaigns.all.filter((campaign) => named.has(campaign))
    }),
    folded,
    parts: lazy(() => documentParts(paragraphs)),
    ownNumbers: lazy(() =>
      paragraphs.flatMap(({ paragraph }) =>
        OWN_NUMBER.test(paragraph.readable) ? paragraph.readable.trim() : [],
      ),
    ),
    names: lazy(() => joinNames(paragraphs)),
    years: lazy(
      () =>
        new Set(
          [...readable().matchAll(/(?:19|20)\d\d(?=\s*年)/gu)].map(([year]) =>
            Number(year),
          ),
        ),
    ),
  }
}

const OWN_NUMBER = /^\s*\p{Script=Han}{2,16}[〔[［(（【]\d{4}[〕\]］)）】]\d{1,5}号\s*$/u

/** A theme as long is that of its campaign, whatever the text is about. */
const LONG_THEME = 10

/** The campaigns whose themes the text quotes. */
function quotedCampaigns(
  paragraphs: readonly PlacedParagraph[],
  { library }: CheckIndex,
): KnownCampaign[] {
  return paragraphs.flatMap(({ paragraph }) =>
    paragraph
      .alignments()
      .filter(
        ({ wording: { kind, isWhole, folded }, cost }) =>
          kind === 'theme' && isWhole && cost <= 1 && folded.length >= LONG_THEME,
      )
      .flatMap(({ wording }) =>
        wording.entry.places.flatMap(
          ({ campaign }) => library.facts.campaigns.of(campaign) ?? [],
        ),
      ),
  )
}

/** Computes a value when it is first asked for, and keeps it. */
function lazy<T>(compute: () => T): () => T {
  let value: { is: T } | null = null
  return () => {
    value ??= { is: compute() }
    return value.is
  }
}

/** The readable paragraphs in their places; what stands between them is line breaks and blanks. */
function joinReadable(text: string, paragraphs: readonly PlacedParagraph[]): string {
  let joined = ''
  for (const { paragraph, start } of paragraphs)
    joined += text.slice(joined.length, start) + paragraph.readable
  return joined + text.slice(joined.length)
}

function joinNames(paragraphs: readonly PlacedParagraph[]): NameHit[] {
  let offset = 0
  return paragraphs.flatMap(({ paragraph }) => {
    const before = offset
    offset += paragraph.folded().text.length
    return paragraph
      .names()
      .map((hit) => ({ ...hit, start: hit.start + before, end: hit.end + before }))
  })
}

function joinFolded(paragraphs: readonly PlacedParagraph[]): Folded {
  const parts = paragraphs.map(({ paragraph, start }) => ({
    folded: paragraph.folded(),
    start,
  }))
  const length = parts.reduce((sum, { folded }) => sum + folded.text.length, 0)
  const from = new Uint32Array(length)
  const to = new Uint32Array(length)
  let at = 0
  for (const { folded, start } of parts) {
    for (let unit = 0; unit < folded.text.length; unit++) {
      from[at] = (folded.from[unit] ?? 0) + start
      to[at] = (folded.to[unit] ?? 0) + start
      at++
    }
  }
  return { text: parts.map(({ folded }) => folded.text).join(''), from, to }
}
