// Stretches that follow a held wording with few edits and are meant for it.
import { originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import { isMarkedExactly } from '../text/marked-stretches.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { isAboutWriting, sentenceAt, yearsAt } from '../text/times.ts'
import type { FoundPlace, Severity } from '../types.ts'
import type { Alignment } from './alignment.ts'
import { mendedStretch } from './apply-edits.ts'
import { isLongName, isOfOtherRule, isOtherFact } from './edit-kinds.ts'
import { heldContext, isHeldContext } from './held-context.ts'
import { isSentenceMeant } from './sentence-misquotations.ts'
import { isConfusable, isSubstitution, LONG, UNITS_PER_EDIT } from './strictness.ts'
import { isThemeMeant } from './theme-misquotations.ts'

/** The best of overlapping misquotations, with offsets in the whole text. */
export function misquotedWordings(
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
    const place = toClosingMark(
      mendedStretch(paragraph.text, paragraph.folded(), alignment),
      alignment,
      paragraph,
    )
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
      provenance: noticeProvenance(
        heldContext(alignment.wording, reading, index) ?? alignment.wording.place,
      ),
    }
  })
}

const MOST_LEFT_OVER = 2

/** “…畅通生命道路”: what is left before the closing mark was written for the end of the wording. */
function toClosingMark(
  place: ReturnType<typeof mendedStretch>,
  { wording }: Alignment,
  { text, marked }: Paragraph,
): ReturnType<typeof mendedStretch> {
  const quote = marked().find(
    ({ start, end }) => start + 1 === place.start && place.end < end,
  )
  if (!quote || !wording.isWhole) return place
  const rest = text.slice(place.end, quote.end - 1)
  const isLeftOver = rest.length <= MOST_LEFT_OVER && /^\p{Script=Han}+$/u.test(rest)
  return isLeftOver ? { ...place, end: quote.end - 1 } : place
}

/** What differs here is exactly another held wording there. */
const SHORTEST_EXACT = 5
const MOST = 0.7

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
      // 推进高质量发展 within a theme that has 促进 does not speak against the theme.
      (wording.kind !== 'theme' || other.text[1] - other.text[0] >= (to - from) * MOST) &&
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
  const { wording, edits } = alignment
  const { text } = paragraph.folded()
  // A theme of a place, or a false one, is known by itself.
  if (index.claimed.has(text.slice(...alignment.text))) return false
  const isOther = edits.some(
    (edit) => isOtherFact(edit, alignment, text) || isOfOtherRule(edit, paragraph),
  )
  if (isOther) return false
  const [from] = originalSpan(paragraph.folded(), ...alignment.text)
  if (isAboutWriting(sentenceAt(paragraph.sentences(), from))) return false
  // Titles have a rule of their own.
  if (index.documents.some(({ folded }) => folded === wording.folded)) return false
  const isAbout = isHeldContext(wording, reading, index)
  if (isOtherPlace(alignment, text))
    return isAbout && isOfYear(alignment, placed, reading)
  if (wording.kind === 'clause' && hasFewOwnCharacters(alignment, paragraph)) return false
  if (wording.kind === 'clause')
    return isSentenceMeant(alignment, isAbout, isConfusable(text, alignment))
  if (wording.kind !== 'theme' && wording.kind !== 'slogan')
    return isTermMeant(alignment, paragraph, isAbout)
  return isAbout && isThemeMeant(alignment, placed, reading, index)
}

const LEAST_OWN = 8

/** 市场监管总局等25个部门于2023年: names and figures are no one's wording. */
function hasFewOwnCharacters(
  { text: [from, to] }: Alignment,
  paragraph: Paragraph,
): boolean {
  const folded = paragraph.folded().text.slice(from, to)
  const named = paragraph
    .names()
    .filter(({ start, end }) => from <= start && end <= to)
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return folded.replace(/\d/gu, '').length - named < LEAST_OWN
}

const SHORTEST_TERM = 5
const UNITS_PER_EDIT_IN_QUOTES = 4

/** An activity or set phrase. In quotation marks more may differ; in running text only a whole word. */
function isTermMeant(
  alignment: Alignment,
  paragraph: Paragraph,
  isAbout: boolean,
): boolean {
  const { wording, cost, edits } = alignment
  const { length } = wording.folded
  const folded = paragraph.folded()
  const confusable = isConfusable(folded.text, alignment)
  const isQuoted = isMarkedExactly(
    paragraph.text,
    ...originalSpan(folded, ...alignment.text),
  )
  if (length < SHORTEST_TERM) return confusable && isQuoted && isAbout
  if (confusable && edits.length === 1) return isAbout || isQuoted || length >= LONG
  if (!isAbout) return false
  if (isQuoted) return cost * UNITS_PER_EDIT_IN_QUOTES <= length
  if (length < LONG || cost * UNITS_PER_EDIT > length) return false
  const isWhole = edits.every(isSubstitution) || (isLongName(alignment) && cost === 1)
  return isWhole && isNamedWhole(alignment)
}

/** A year later it was held elsewhere: 2021年中国质量（杭州）大会. */
function isOfYear(
  { wording, text }: Alignment,
  placed: PlacedParagraph,
  reading: Reading,
): boolean {
  const [from] = originalSpan(placed.paragraph.folded(), ...text)
  const { years } = yearsAt(placed, from, reading.years())
  const { year } = wording.place
  return year !== null && years.every((named) => named === year)
}

/** 中国质量（重庆）大会 for 中国质量（成都）大会: only what the brackets hold differs. */
function isOtherPlace({ wording, edits }: Alignment, text: string): boolean {
  const [edit, ...others] = edits
  const [, inner] = /（(\p{Script=Han}{2,4})）/u.exec(wording.text) ?? []
  if (!edit || others.length > 0 || inner === undefined || !wording.isWhole) return false
  return (
    wording.folded.slice(...edit.wording) === inner &&
    /^\p{Script=Han}{2,4}$/u.test(text.slice(...edit.text))
  )
}

/** 水利工程建设质量监督工作 is another work: of a name only one character may differ in running text. */
function isNamedWhole({ wording, cost }: Alignment): boolean {
  return wording.kind === 'phrase' || cost === 1
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
    wording.kind !== 'clause' &&
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
