// What the rules need of a library, derived once.
import type { Library } from '../lookup/library.ts'
import { foldText } from '../text/fold.ts'
import { type KnownDocument, knownDocuments } from './facts/documents.ts'
import { type BodyForms, bodyForms } from './names/body-forms.ts'
import { type SlipIndex, slipIndex } from './names/name-slips.ts'
import { type PrintedMarks, printedMarks } from './wordings/printed-marks.ts'
import { type WordingIndex, wordingIndex } from './wordings/wordings.ts'

export interface CheckIndex {
  library: Library
  bodies: BodyForms
  slips: SlipIndex
  wordings: WordingIndex
  printed: PrintedMarks
  documents: readonly KnownDocument[]
  /** Folded wordings that are known as false themes, or as those of an association or place. */
  claimed: ReadonlySet<string>
}

const known = new WeakMap<Library, CheckIndex>()

/** The index of a library; derived at the first call, and again only for another library. */
export function checkIndexOf(library: Library): CheckIndex {
  const earlier = known.get(library)
  if (earlier) return earlier
  const bodies = bodyForms(library)
  const printed = printedMarks(library)
  const index = {
    library,
    bodies,
    slips: slipIndex(bodies),
    wordings: wordingIndex(library),
    printed,
    documents: knownDocuments(library, printed),
    claimed: claimedWordings(library),
  }
  known.set(library, index)
  return index
}

function claimedWordings({ holdings }: Library): ReadonlySet<string> {
  return new Set(
    holdings.campaigns.flatMap(({ knownWrong, notNational }) => [
      ...knownWrong.map(({ claimed }) => foldText(claimed)),
      ...notNational.map(({ theme }) => foldText(theme)),
    ]),
  )
}
