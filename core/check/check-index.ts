// What the rules need of a library, derived once.
import type { Library } from '../lookup/index.ts'
import { runAtOnce, type Work } from '../slices.ts'
import { type KnownDocument, knownDocuments } from './documents/known-documents.ts'
import { type TitleIndex, titleIndex } from './documents/title-index.ts'
import { type BodyForms, bodyForms } from './names/body-forms.ts'
import { type SlipIndex, slipIndex } from './names/slip-index.ts'
import { type KnownClaims, knownClaimsOf } from './themes/known-claims.ts'
import { type PrintedMarks, printedMarks } from './wordings/printed-marks.ts'
import { type WordingIndex, wordingIndex } from './wordings/wording-index.ts'

export interface CheckIndex {
  library: Library
  bodies: BodyForms
  slips: SlipIndex
  wordings: WordingIndex
  printed: PrintedMarks
  documents: readonly KnownDocument[]
  /** Those whose number is known. */
  numbered: readonly KnownDocument[]
  titles: TitleIndex
  claimed: KnownClaims
}

const known = new WeakMap<Library, CheckIndex>()

/** The index of a library; derived at the first call, and again only for another library. */
export const checkIndexOf = (library: Library): CheckIndex =>
  runAtOnce(checkIndexWork(library))

/** The same in short steps: that of a hundred thousand own entries takes a second. */
export function* checkIndexWork(library: Library): Work<CheckIndex> {
  const earlier = known.get(library)
  if (earlier) return earlier
  const bodies = bodyForms(library)
  const printed = printedMarks(library)
  const documents = knownDocuments(library, printed)
  const index = {
    library,
    bodies,
    slips: slipIndex(bodies),
    wordings: yield* wordingIndex(library.entries),
    printed,
    documents,
    numbered: documents.filter(({ number }) => number !== null),
    titles: titleIndex(documents),
    claimed: knownClaimsOf(library),
  }
  known.set(library, index)
  return index
}
