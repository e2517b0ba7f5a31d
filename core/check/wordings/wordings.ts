// The held wordings that a text may misquote.
import type { Kind } from '../../../data/kinds.ts'
import type { Entry, Place } from '../../lookup/index.ts'
import { foldText } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'

export interface Wording {
  folded: string
  /** As printed. */
  text: string
  kind: Kind
  entry: Entry
  /** The best place: a held notice first. */
  place: Place
  /** All places; the same sentence may stand in several notices. */
  places: readonly Place[]
  /** It counts only from its first to its last character; a sentence of a clause counts in part. */
  isWhole: boolean
}

/** A stretch of an entry that is a wording of its own. */
export interface WordingDraft {
  folded: string
  text: string
  isWhole: boolean
}

const WHOLE_KINDS: readonly Kind[] = ['theme', 'slogan', 'activity', 'document', 'phrase']
const SHORTEST = 4
const SHORTEST_SENTENCE = 8
const NUMBER = /\d+号$/u

/** The wordings of an entry: its text, or the sentences of a clause and the parts between their commas. */
export function wordingsOf({ kind, text, places }: Entry): WordingDraft[] {
  const [place] = places
  if (!place || place.linked) return []
  if (WHOLE_KINDS.includes(kind)) {
    const whole = draft(text, true)
    return whole.folded.length >= SHORTEST && !NUMBER.test(text) ? [whole] : []
  }
  if (kind !== 'clause') return []
  return sentences(text)
    .flatMap((sentence) => [draft(sentence, false), ...partsOf(sentence)])
    .filter(({ folded }) => folded.length >= SHORTEST_SENTENCE)
}

/** The parts between commas: what differs may be their first or last character. */
function partsOf(sentence: string): WordingDraft[] {
  const parts = sentence.split(/[，。：]/u)
  return parts.length > 2 ? parts.map((part) => draft(part, true)) : []
}

const draft = (text: string, isWhole: boolean): WordingDraft => ({
  folded: foldText(text),
  text,
  isWhole,
})
