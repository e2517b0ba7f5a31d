// Text that is meant as a held theme, slogan, set phrase or sentence, and differs from it by little.
import { isOfYear } from '../../lookup/claims/theme-years.ts'
import { yearFacts } from '../../lookup/facts/notice-facts.ts'
import { originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { yearClaimAt } from '../facts/claimed-years.ts'
import { isMarkedExactly } from '../text/marked-stretches.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsIn } from '../text/times.ts'
import type { FoundPlace, Provenance, Severity, TextRule } from '../types.ts'
import type { Alignment, Edit } from '../wordings/alignment.ts'
import { mendedStretch } from '../wordings/apply-edits.ts'
import { isHeldContext } from '../wordings/held-context.ts'
import { reorderedWordings } from '../wordings/reordered.ts'
import {
  flanks,
  isConfusable,
  isSubstitution,
  LONG,
  UNITS_PER_EDIT,
} from '../wordings/strictness.ts'
import type { Wording } from '../wordings/wordings.ts'

export const quotation: TextRule = {
  id: 'quotation',
  explanation: 'rule-quotation',
  authority: 'policy-document',
  scope: 'text',
  find: (reading, index) =>
    reading.paragraphs.flatMap((placed) => [
      ...misquotedWordings(placed, reading, index),
      ...movedParts(placed, reading, index),
      ...extendedWordings(placed, reading, index),
      ...namesOfOtherYears(placed, index),
    ]),
  examples: [
    {
      text: '2023年“质量月”主题是“增强质量意思 推进高质量发展”。',
      found: '增强质量意思 推进高质量发展',
      fixed: '2023年“质量月”主题是“增强质量意识 推进高质量发展”。',
    },
    {
      text: '“质量月”期间，推进“双随机、双公开”监管。',
      found: '双随机、双公开',
      fixed: '“质量月”期间，推进“双随机、一公开”监管。',
    },
    {
      text: '“质量月”期间选派骨干参加中国（成都）质量大会。',
      found: '中国（成都）质量大会',
      fixed: '“质量月”期间选派骨干参加中国质量（成都）大会。',
    },
    {
      text: '“质量月”活动坚持自愿，不得强行企业参与活动，严禁借活动名义收费。',
      found: '不得强行企业参与活动',
      fixed: '“质量月”活动坚持自愿，不得强制企业参与活动，严禁借活动名义收费。',
    },
  ],
  counterExamples: [
    '2022年开展“昆仑2022”专项行动。',
    '推动高质量发展，完善信息基础设施。',
    '“质量月”期间通报了上半年产品质量监督抽查情况。',
    '2022年主题为“推动质量变革创新，促进质量强国建设”。',
    '“质量月”的主题是增强质量意识，推进高质量发展。',
    '2015年，山东省“质量月”的主题是“迈向质量时代 建设质量强省”。',
  ],
}

function misquotedWordings(
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  const all = paragraph.alignments()
  const near = all.filter(
    (alignment) =>
      alignment.cost > 0 &&
      alignment.wording.kind !== 'document' &&
      !isExactlyAnother(alignment, all, paragraph) &&
      isMeant(alignment, placed, reading, index),
  )
  return withoutOverlaps(near).map((alignment): FoundPlace => {
    const place = mendedStretch(paragraph.text, paragraph.folded(), alignment)
    const written = paragraph.text.slice(place.start, place.end)
    return {
      start: place.start + start,
      end: place.end + start,
      severity: severityOf(alignment, paragraph),
      message: {
        id: 'differs-from-wording',
        values: { written, official: place.mended },
      },
      suggestions: [place.mended],
      provenance: provenanceOf(alignment.wording),
    }
  })
}

/** What differs here is exactly another held wording there. */
const SHORTEST_EXACT = 5

function isExactlyAnother(
  { text: [from, to], edits, wording }: Alignment,
  all: readonly Alignment[],
  paragraph: Paragraph,
): boolean {
  const [first] = edits
  const last = edits.at(-1)
  if (!first || !last) return true
  const isCovered = all.some(
    (other) =>
      other.cost === 0 &&
      other.text[1] - other.text[0] >= SHORTEST_EXACT &&
      // A part of the wording itself speaks for it.
      !wording.folded.includes(other.wording.folded) &&
      other.text[0] <= first.text[0] &&
      last.text[1] <= other.text[1] &&
      (other.wording.isWhole || other.text[1] - other.text[0] >= to - from - 2),
  )
  if (isCovered) return true
  // A theme of a place or a false theme is known, too: it is no misquotation of the national one.
  return paragraph
    .names()
    .some(
      (hit) =>
        hit.start <= first.text[0] && last.text[1] <= hit.end && hit.end - hit.start > 2,
    )
}

function isMeant(
  alignment: Alignment,
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): boolean {
  const { paragraph } = placed
  const { wording } = alignment
  const folded = paragraph.folded()
  const confusable = isConfusable(folded.text, alignment)
  if (index.claimed.has(folded.text.slice(...alignment.text))) return false
  const isAbout = isHeldContext(wording.place, reading, index)
  if (
    alignment.edits.some(
      (edit) =>
        isOtherFact(edit, alignment, folded.text) || isOfOtherRule(edit, paragraph),
    )
  )
    return false
  if (!wording.isWhole) return isSentenceMeant(alignment, isAbout, confusable)
  const { length } = wording.folded
  const [from, to] = originalSpan(folded, ...alignment.text)
  const isQuoted = isMarkedExactly(paragraph.text, from, to)
  const isTheme = wording.kind === 'theme' || wording.kind === 'slogan'
  if (isTheme)
    return (
      isAbout &&
      isOfSaidYear(alignment, placed, reading, index, [from, to]) &&
      isThemeMeant(alignment, isQuoted, paragraph, from)
    )
  if (length < 5) return confusable && isQuoted && isAbout
  if (confusable && alignment.cost === 1) return isAbout || isQuoted || length >= LONG
  if (!isAbout) return false
  if (isQuoted) return alignment.cost * 4 <= length
  if (length < LONG || alignment.cost * UNITS_PER_EDIT > length) return false
  return alignment.edits.every(isSubstitution) && isNamedWhole(alignment)
}

/** 水利工程建设质量监督工作 is another work: of a name only one character may differ in running text. */
function isNamedWhole({ wording, cost }: Alignment): boolean {
  return wording.kind === 'phrase' || cost === 1
}

/** The theme of another year is not meant where the year that is said has one that is not known. */
function isOfSaidYear(
  { wording: { entry }, cost }: Alignment,
  placed: PlacedParagraph,
  reading: Reading,
  { library }: CheckIndex,
  [from, to]: readonly [number, number],
): boolean {
  const claim = yearClaimAt(placed, from, to, reading)
  if (!claim) return true
  const { year, campaigns } = claim
  const isRight = campaigns.some(
    (campaign) =>
      isOfYear(entry, 'theme', year, campaign, library) ||
      isOfYear(entry, 'slogan', year, campaign, library),
  )
  const isKnown = campaigns.some((campaign) => yearFacts(campaign, year, library)?.theme)
  return isRight || (isKnown && cost === 1)
}

const SHORTEST_THEME = 8
const CALLED_THEME = /主题|口号|标语|以\s*$/u

function isThemeMeant(
  { wording, cost }: Alignment,
  isQuoted: boolean,
  paragraph: Paragraph,
  from: number,
): boolean {
  const { length } = wording.folded
  const before = paragraph.text.slice(Math.max(0, from - 20), from)
  const isCalled = CALLED_THEME.test(before)
  if (length < SHORTEST_THEME) return cost === 1 && isQuoted && isCalled
  return cost * UNITS_PER_EDIT <= length || isQuoted || isCalled
}

/** Numbers and years are other facts; 了 and 的 are no part of a wording. */
const OTHER_FACT = /\d/u
const OF_A_PLACE = /[省市县区州盟旗镇乡村校企院局行厂园]/u
const FUNCTION_WORDS = /^[了的地得着和与及将要在]+$/u

function isOtherFact(
  { text, wording }: Edit,
  alignment: Alignment,
  folded: string,
): boolean {
  const written = folded.slice(...text)
  const right = alignment.wording.folded.slice(...wording)
  if (OTHER_FACT.test(written) || OTHER_FACT.test(right)) return true
  // 质量强省, 全市: what a place says of itself.
  if (right.includes('国') && OF_A_PLACE.test(written)) return true
  return (written === '' || right === '') && FUNCTION_WORDS.test(written + right)
}

/** Titles and names of bodies have rules of their own. */
function isOfOtherRule({ text: [from, to] }: Edit, paragraph: Paragraph): boolean {
  const [start, end] = originalSpan(paragraph.folded(), from, Math.max(to, from + 1))
  const isInTitle = paragraph
    .marked()
    .some((one) => one.open === '《' && one.start < end && start < one.end)
  return (
    isInTitle || paragraph.slips().some((slip) => slip.start <= from && to <= slip.end)
  )
}

const NEARBY = 6

/** In a sentence another word makes another sentence: only what is said twice, or lacks one character. */
function isSlipOfThePen(edit: Edit, { wording, inserted }: Alignment): boolean {
  if (isSubstitution(edit)) return true
  if (edit.text[0] === edit.text[1]) return edit.wording[1] - edit.wording[0] === 1
  const around = wording.folded.slice(
    Math.max(0, edit.wording[0] - NEARBY),
    edit.wording[1] + NEARBY,
  )
  return around.includes(inserted(edit))
}

const LEAST_EQUAL = 9
const LEAST_EQUAL_OF_TWO = 14
/** So much is equal only where the notice is quoted, whatever the text is about. */
const LEAST_EQUAL_ANYWHERE = 16
const SHORTEST_FLANK = 3

function isSentenceMeant(
  alignment: Alignment,
  isAbout: boolean,
  confusable: boolean,
): boolean {
  const { cost, edits, part, wording } = alignment
  const equal = alignment.text[1] - alignment.text[0] - cost
  const { first, last } = flanks(alignment)
  const isAtStart = part[0] === 0
  const isAtEnd = part[1] === wording.folded.length
  const hasFlanks =
    first >= (isAtStart ? 2 : SHORTEST_FLANK) && last >= (isAtEnd ? 2 : SHORTEST_FLANK)
  if (!hasFlanks) return false
  // Elsewhere a shorter sentence is a sentence of its own.
  const isShortened = edits.some(({ text }) => text[0] === text[1])
  if (!isAbout && (equal < LEAST_EQUAL_ANYWHERE || isShortened)) return false
  if (!edits.every((edit) => isSlipOfThePen(edit, alignment))) return false
  if (cost === 1) {
    const isSame = edits.every(isSubstitution)
    return equal >= (isSame || confusable ? LEAST_EQUAL : LEAST_EQUAL_OF_TWO)
  }
  return equal >= LEAST_EQUAL_OF_TWO
}

/** Of overlapping alignments the one with the fewest edits for its length. */
function withoutOverlaps(found: readonly Alignment[]): Alignment[] {
  const length = ({ text: [from, to] }: Alignment): number => to - from
  const ranked = [...found].sort(
    (a, b) =>
      a.cost - b.cost ||
      Number(b.wording.isWhole) - Number(a.wording.isWhole) ||
      length(b) - length(a),
  )
  const taken: Alignment[] = []
  for (const one of ranked)
    if (!taken.some(({ text }) => text[0] < one.text[1] && one.text[0] < text[1]))
      taken.push(one)
  return taken.sort((a, b) => a.text[0] - b.text[0])
}

/** The strict door: docs/ARCHITECTURE.md. */
function severityOf(alignment: Alignment, paragraph: Paragraph): Severity {
  const { wording, cost, edits } = alignment
  const folded = paragraph.folded()
  const [from, to] = originalSpan(folded, ...alignment.text)
  const { grade } = wording.place
  const confusable = isConfusable(folded.text, alignment)
  const isDelimited =
    isMarkedExactly(paragraph.text, from, to) || isAlone(paragraph.text, from, to)
  const isSure =
    wording.isWhole &&
    isDelimited &&
    cost * UNITS_PER_EDIT <= wording.folded.length &&
    edits.length <= 2 &&
    // What is not held is told in more than one wording.
    (grade === 'held' || (grade === 'corroborated' && confusable)) &&
    (wording.folded.length >= LONG || confusable)
  return isSure ? 'certain' : 'advice'
}

const isAlone = (text: string, from: number, to: number): boolean =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === ''

const MOST_EXTRA = 2

/** A theme to which characters were added within its quotation marks: “…推进高质量发展观”. */
function extendedWordings(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  const exact = paragraph
    .alignments()
    .filter(({ cost, wording }) => cost === 0 && wording.isWhole)
  const themes = exact.filter(
    ({ wording }) =>
      (wording.kind === 'theme' || wording.kind === 'slogan') &&
      wording.folded.length >= LONG &&
      isHeldContext(wording.place, reading, index),
  )
  return themes.flatMap(({ wording, text }): FoundPlace[] => {
    const [from, to] = originalSpan(folded, ...text)
    const [extra = ''] = /^\p{Script=Han}+(?=”)/u.exec(paragraph.text.slice(to)) ?? []
    const isOther = exact.some(
      (other) => other.text[0] <= text[0] && other.text[1] > text[1],
    )
    if (extra === '' || extra.length > MOST_EXTRA || isOther) return []
    if (paragraph.text[from - 1] !== '“') return []
    const official = paragraph.text.slice(from, to)
    const written = official + extra
    return [
      {
        start: from + start,
        end: to + extra.length + start,
        severity: 'advice',
        message: { id: 'differs-from-wording', values: { written, official } },
        suggestions: [official],
        provenance: provenanceOf(wording),
      },
    ]
  })
}

const NAMED_BY_YEAR = /^(\p{Script=Han}{2,6})((?:19|20)\d\d)$/u

/** “昆仑2022” where a notice of the year that is spoken of has “昆仑2023”. */
function namesOfOtherYears(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  return index.wordings.wordings.flatMap((wording): FoundPlace[] => {
    const [, name, right] = NAMED_BY_YEAR.exec(wording.folded) ?? []
    if (name === undefined || right === undefined || !readable.includes(name)) return []
    return [...readable.matchAll(new RegExp(`“${name}((?:19|20)\\d\\d)”`, 'gu'))].flatMap(
      (match): FoundPlace[] => {
        const [, year] = match
        const sentence = sentenceAt(paragraph.sentences(), match.index)
        const years = yearsIn(
          readable.slice(
            sentence?.start,
            (sentence?.start ?? 0) + (sentence?.text.length ?? 0),
          ),
        )
        if (year === right || !years.includes(Number(right)) || years.length > 1)
          return []
        const from = match.index + 1
        const to = from + name.length + right.length
        return [
          {
            start: from + start,
            end: to + start,
            severity: 'advice',
            message: {
              id: 'other-year-in-name',
              values: { written: text.slice(from, to), official: wording.text },
            },
            suggestions: [wording.text],
            provenance: provenanceOf(wording),
          },
        ]
      },
    )
  })
}

/** The parts of a wording in another order: 中国（成都）质量大会. */
function movedParts(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  return reorderedWordings(folded.text, index.wordings).flatMap(
    ({ wording, text }): FoundPlace[] => {
      // The halves of a slogan may change places.
      if (wording.kind === 'theme' || wording.kind === 'slogan') return []
      if (!isHeldContext(wording.place, reading, index)) return []
      const [from, to] = originalSpan(folded, ...text)
      const written = paragraph.text.slice(from, to)
      return [
        {
          start: from + start,
          end: to + start,
          severity: 'advice',
          message: {
            id: 'differs-from-wording',
            values: { written, official: wording.text },
          },
          suggestions: [wording.text],
          provenance: provenanceOf(wording),
        },
      ]
    },
  )
}

export function provenanceOf({ place }: Pick<Wording, 'place'>): Provenance {
  const { noticeId, clauseId, campaign, year, grade } = place
  return { type: 'notice', noticeId, clauseId, campaign, year, grade }
}
