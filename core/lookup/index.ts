// The one door of the lookup: pure, no DOM, no browser API. `lookup` reads as its steps; each step is
// a folder, gets the parts of the library that it needs, and hands its result to the next.
import { plainSelection } from '../text/plain-selection.ts'
import { answerQuestion } from './answers/index.ts'
import { mergeStatements, readClaims, withThemesOfYears } from './claims/index.ts'
import { withMarks } from './explain/index.ts'
import type { Library } from './library.ts'
import { arrange, findMatches, matchesByPinyin, nearestMatches } from './match/index.ts'
import { nameHits } from './names/index.ts'
import { type Selection, toSelection } from './selection.ts'
import type { LookupResult, Span } from './types.ts'

export type { Piece } from './explain/index.ts'
export type { DepartmentRelation, NoticeFacts, Related } from './facts/index.ts'
export {
  builtInLibrary,
  type Library,
  libraryOf,
  withEntries,
  withNotices,
} from './library.ts'
export * from './types.ts'

/** What the lookup cannot know by itself. */
export interface LookupOptions {
  /** The year of the clock, for 今年; null where that is not to be answered. */
  thisYear?: number | null
}

/**
 * Finds which official wordings a selection is, holds or misquotes.
 * @param selection any text, 0 to 100,000 UTF-16 code units
 */
export function lookup(
  selection: string,
  library: Library,
  { thisYear = null }: LookupOptions = {},
): LookupResult {
  const plain = plainSelection(selection)
  const result = lookUp(toSelection(plain.text), library, thisYear)
  return withSpans(result, plain.originalSpan)
}

const NOTHING: LookupResult = { matches: [], statements: [], nearest: [] }

function lookUp(
  selection: Selection,
  library: Library,
  thisYear: number | null,
): LookupResult {
  if (selection.folded.text === '') return NOTHING
  const { index, facts, entries } = library
  const { campaigns } = facts
  const byPinyin = matchesByPinyin(selection, library.pinyin)
  if (byPinyin.length > 0) return { ...NOTHING, matches: byPinyin }
  const names = nameHits(selection.folded, library.names)
  const found = findMatches(selection, names, {
    index,
    slips: library.slips(),
    campaigns,
  })
  const answers = answerQuestion(selection, thisYear, { facts, entries })
  const claims = readClaims(
    selection,
    { ...found, names },
    { facts, entries, names: library.names },
  )
  const statements = mergeStatements(answers?.statements ?? null, claims)
  const asked = answers?.matches ?? []
  const ordered = arrange(
    withThemesOfYears(found.matches, asked, claims.ofYears, { entries, campaigns }),
  )
  const matches = ordered.map((match) => withMarks(match, selection.written))
  const nearest =
    matches.length + statements.length > 0 ? [] : nearestMatches(found, names, selection)
  return { matches, statements, nearest }
}

/** The result with its spans in the text as it was selected. */
function withSpans(
  { matches, statements, nearest }: LookupResult,
  originalSpan: (span: Span) => Span,
): LookupResult {
  const moved = <T extends { span: Span }>(about: T): T => ({
    ...about,
    span: originalSpan(about.span),
  })
  return {
    matches: matches.map(moved),
    statements: statements.map(moved),
    nearest: nearest.map(moved),
  }
}
