// Names of bodies that had ended before the time that the text speaks of.
import type { Predecessor } from '../../../data/schema.ts'
import { endsInPlace } from '../../lookup/names/index.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsAt } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { isMentioned, withStatePrefix } from './name-places.ts'

/** 某部令第5号; 卫生部分管: 部分 is the word. */
const GOES_ON = /^(?:令|分(?!别|管理局))/u

const REFORM_IN_NAME = /发展和?改革|改革委|深化改革/gu
/** What tells of a body's own past. */
const PAST =
  /原|前身|撤|改革|曾|改称|改名|更名|当时|彼时|那时|时任|以前|之前|旧称|旧名|并入|组建|划入|划归|不再|称为|前后|历史|写作|写成|应写|误/u

/** Silent where the text says no year, or speaks of the past of the body. */
export function formerNames(placed: PlacedParagraph, reading: Reading): FoundPlace[] {
  const { paragraph, start } = placed
  const folded = paragraph.folded()
  return paragraph.names().flatMap((hit): FoundPlace[] => {
    const { named } = hit
    if (named.type !== 'predecessor') return []
    const [from, to] = withStatePrefix(hit, folded)
    const before = paragraph.text.slice(0, from)
    const after = paragraph.text.slice(to)
    if (endsInPlace(before) || !startsHere(before, to - from) || GOES_ON.test(after))
      return []
    if (isMentioned(paragraph, from, to) || isInTitle(paragraph, from, to)) return []
    const sentence = sentenceAt(paragraph.sentences(), from)
    if (!sentence || PAST.test(sentence.text.replace(REFORM_IN_NAME, ''))) return []
    const { years, isTold } = yearsAt(placed, from, reading.years())
    const { predecessor, name } = named
    if (years.length === 0 || years.some((year) => year <= predecessor.until)) return []
    return [
      {
        start: from + start,
        end: to + start,
        severity: isTold && name.length >= 4 ? 'certain' : 'advice',
        message: {
          id: 'former-name',
          values: {
            written: paragraph.text.slice(from, to),
            until: predecessor.until,
            successors: predecessor.successors.join('、'),
          },
        },
        suggestions: replacementsOf(predecessor),
      },
    ]
  })
}

/** Where the work went to several bodies the writer has to decide. */
function replacementsOf({ successors }: Predecessor): readonly string[] {
  return successors.length === 1 ? successors : []
}

/** A short name follows a mark or a word that stands before names; 教育部 is no end of 某某教育部. */
function startsHere(before: string, length: number): boolean {
  if (length > 4 || !/\p{Script=Han}$/u.test(before)) return true
  return /(?:[由和与及同对向经从在原是为于以即被跟请报照据按受将把让给有]|根据|国家|会同|联合|通过|包括)$/u.test(
    before,
  )
}

function isInTitle({ marked }: Paragraph, from: number, to: number): boolean {
  return marked().some((one) => one.open === '《' && one.start < from && to < one.end)
}
