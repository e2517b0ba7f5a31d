// What the address bar suggests, and where Enter leads.

import { markOf } from '../../app/history/private-window.ts'
import { recordLookup } from '../../app/history/record-lookup.ts'
import { hashForText } from '../../app/popup/tab-state.ts'
import { type Library, lookup, type Match } from '../../core/lookup/index.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { wellFormed } from '../../core/text/selection-text.ts'
import type { Translate } from '../../locales/index.ts'
import { CONFIDENCE_LABEL, GRADE_LABEL } from '../../locales/text/labels.ts'
import { placeLabel } from '../../locales/text/place-label.ts'
import { statementText } from '../../locales/text/statement-text.ts'
import type { Part } from './omnibox-text.ts'

export { libraryFor } from './library-cache.ts'

/** `content` is what stands in the address bar when the row is chosen, and comes with Enter. */
export interface Row {
  content: string
  parts: readonly Part[]
}

/** Browsers show eight rows or more, one of which is that of all results. */
const MOST_WORDINGS = 7
const MOST_STATEMENTS = 3
/** Before the text, in the row that shows all results. */
const ALL = '? '
/** A row has no room for more. */
const LONGEST_WORDING = 60

/**
 * What was found, best first, or that nothing was; and the way to all that is known of the text.
 * Nothing was typed: no rows.
 */
export function rowsFor(
  typed: string,
  library: Library,
  t: Translate,
  thisYear: number | null = null,
): Row[] {
  const text = cut(typed)
  if (text === '') return []
  const wordings = new Map<string, Match>()
  const { matches, statements } = lookup(typed, library, { thisYear })
  for (const match of matches) {
    // The browsers want each content once: the same words of two kinds lead to the better one.
    if (!wordings.has(match.entry.text)) wordings.set(match.entry.text, match)
  }
  const rows = [...wordings.values()].slice(0, MOST_WORDINGS).map((match) => ({
    content: differentFrom(typed, match.entry.text),
    parts: partsOf(match, library, t),
  }))
  const none = { content: `${typed} `, parts: [{ text: t('omniboxNone', { text }) }] }
  const all = { content: ALL + typed, parts: [{ text: t('omniboxAll', { text }) }] }
  // What is known, and the answer to a question, come first; Enter on them shows all of it.
  const known = statements.slice(0, MOST_STATEMENTS).map((statement, at) => ({
    content: typed + ' '.repeat(at + 1),
    parts: [{ text: statementText(statement, library, t) }],
  }))
  const found = [...known, ...rows].slice(0, MOST_WORDINGS)
  return [...(found.length > 0 ? found : [none]), all]
}

/** A row whose content is what was typed already would be left out. */
function differentFrom(typed: string, content: string): string {
  return content === typed ? `${content} ` : content
}

export interface Page {
  path: '/library.html' | '/popup.html'
  /** With the query, where there is one. */
  rest: string
}

/**
 * The clause of the best result; where there is none that is held, what is known of the text.
 * @param isPrivate the text was typed in a private window
 */
export function pageFor(
  entered: string,
  library: Library,
  isPrivate: boolean,
  thisYear: number | null = null,
): Page {
  if (entered.trim() === '') return { path: '/library.html', rest: '' }
  const place = chosen(entered, library, thisYear)?.entry.places[0]
  if (place?.noticeId) {
    const rest = noticeHref(place.noticeId, place.clauseId ?? undefined)
    return { path: '/library.html', rest }
  }
  const text = entered.startsWith(ALL) ? entered.slice(ALL.length) : entered
  const rest = `?window=1${markOf(isPrivate)}${hashForText(wellFormed(text))}`
  return { path: '/popup.html', rest }
}

/** A clause that was opened is recorded as in the popup, which records what it shows itself. */
export async function recordOpened(
  entered: string,
  library: Library,
  isPrivate: boolean,
  thisYear: number | null = null,
): Promise<void> {
  const match = chosen(entered, library, thisYear)
  if (match?.entry.places[0]?.noticeId) await recordLookup(entered, match, isPrivate)
}

/** A row that was chosen comes back as its very wording; that of all results chooses none. */
function chosen(
  typed: string,
  library: Library,
  thisYear: number | null,
): Match | undefined {
  if (typed.startsWith(ALL)) return undefined
  const { matches, statements } = lookup(typed, library, { thisYear })
  // A question is answered by what is known, not by one clause.
  if (statements.some(({ type }) => type === 'answer')) return undefined
  return matches.find(({ entry }) => entry.text === typed.trim()) ?? matches[0]
}

function partsOf({ entry, confidence }: Match, library: Library, t: Translate): Part[] {
  const [place] = entry.places
  const where = place ? [placeLabel(place, library, t), t(GRADE_LABEL[place.grade])] : []
  const about = [...where, t(CONFIDENCE_LABEL[confidence])].join(' · ')
  return [{ text: cut(entry.text) }, { text: about, dim: true }]
}

function cut(text: string): string {
  const characters = [...text.trim()]
  return characters.length > LONGEST_WORDING
    ? `${characters.slice(0, LONGEST_WORDING).join('')}…`
    : text.trim()
}
