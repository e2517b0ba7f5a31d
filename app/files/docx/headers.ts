// The headers and footers of a document that belong to its text: a letterhead stands in the header of the
// first page. What repeats on every page is no text of the notice, unless it has the notice's number.
import { readDocumentNumber, readPageChrome } from '../../../core/parse/classify/index.ts'
import {
  attribute,
  child,
  childrenOf,
  elementsOf,
  switchOf,
  type XmlElement,
} from './xml.ts'

export interface Surroundings {
  above: readonly string[]
  below: readonly string[]
  /** Text of theirs is left out. */
  leavesOut: boolean
}

const KINDS = ['first', 'default', 'even'] as const
type Kind = (typeof KINDS)[number]
type Place = 'header' | 'footer'

interface Section {
  hasFirst: boolean
  /** The ids of their parts. */
  refs: Readonly<Record<Place, ReadonlyMap<Kind, string>>>
}

/** `read` gives the lines of a part by its id. @param body the lines of the document */
export function surroundingsOf(
  document: XmlElement,
  settings: XmlElement | null,
  body: readonly string[],
  read: (id: string) => readonly string[],
): Surroundings {
  const sections = sectionsOf(document)
  const hasEven = switchOf(settings, 'w:evenAndOddHeaders') ?? false
  const seen = new Set(body.map(bare))
  let leavesOut = false

  /** Those lines of a part that are not read yet. */
  const fresh = (id: string | undefined): string[] =>
    (id === undefined ? [] : read(id)).filter(
      (line) => !isPageNumber(line) && !seen.has(bare(line)),
    )
  const taken = (lines: readonly string[]): string[] => {
    for (const line of lines) seen.add(bare(line))
    return [...lines]
  }
  const placed = (place: Place): string[] => {
    const lines: string[] = []
    for (const [at, { refs, hasFirst }] of sections.entries()) {
      for (const kind of KINDS) {
        if ((kind === 'first' && !hasFirst) || (kind === 'even' && !hasEven)) continue
        const more = fresh(refs[place].get(kind))
        // The first page of the document is the notice's.
        const isOfNotice = (at === 0 && kind === 'first') || more.some(isOfANotice)
        if (isOfNotice) lines.push(...taken(more))
        else if (more.length > 0) leavesOut = true
      }
    }
    return lines
  }
  const [above, below] = [placed('header'), placed('footer')]
  return { above, below, leavesOut }
}

/** A section takes the headers of the one before where it names none. */
function sectionsOf(document: XmlElement): Section[] {
  const sections: Section[] = []
  for (const properties of sectionProperties(document)) {
    const before = sections.at(-1)?.refs
    const refsOf = (place: Place): Map<Kind, string> => {
      const refs = new Map(before?.[place])
      for (const one of childrenOf(properties, `w:${place}Reference`)) {
        const type = attribute(one, 'w:type') ?? 'default'
        const kind = KINDS.find((name) => name === type)
        if (kind) refs.set(kind, attribute(one, 'r:id') ?? '')
      }
      return refs
    }
    sections.push({
      hasFirst: switchOf(properties, 'w:titlePg') ?? false,
      refs: { header: refsOf('header'), footer: refsOf('footer') },
    })
  }
  return sections
}

function sectionProperties(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((one) => {
    if (one.name === 'w:sectPr') return [one]
    // Those of paragraphs end a section; runs have none.
    if (one.name === 'w:p') {
      const ending = child(child(one, 'w:pPr'), 'w:sectPr')
      return ending ? [ending] : []
    }
    return one.name === 'w:tbl' ? [] : sectionProperties(one)
  })
}

const bare = (line: string): string => line.replace(/\s/gu, '')

/** `— 1 —`, 第1页, also where the number is not in the file. */
const isPageNumber = (line: string): boolean =>
  !/[\p{L}\p{N}]/u.test(line.replace(/[第共页\d]/gu, '')) ||
  readPageChrome(line) === 'page-number'

/** A letterhead, or who gets copies and who had it printed. */
const isOfANotice = (line: string): boolean =>
  readDocumentNumber(line.trim()) !== null ||
  /^(?:抄\s*送|抄\s*报|主\s*送|签发人|分\s*送)\s*[：:]|印\s*发$|[^》”）]{4,}文\s*件$/u.test(
    line.trim(),
  )
