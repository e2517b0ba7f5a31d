// What the address bar suggests, and where Enter leads: pure but for the library, which is made
// once in the life of the worker and can be made again at any time.
import { CONFIDENCE_LABEL, GRADE_LABEL } from '../../components/labels.ts'
import { noticeHref } from '../../components/notice/route.ts'
import { placeLabel } from '../../components/place-label.ts'
import type { Translate } from '../../locales/index.ts'
import { builtInLibrary, type Library, lookup, type Match } from '../../lookup/index.ts'
import { markOf } from '../history/private-window.ts'
import { recordLookup } from '../history/record-lookup.ts'
import { wellFormed } from '../popup/selection-text.ts'
import { hashForText } from '../popup/tab-state.ts'
import type { Part } from './omnibox-text.ts'

export interface Suggestions {
  /** The row of what was typed: Enter opens it. */
  first: readonly Part[]
  /** `content` is what stands in the address bar when a row is chosen, and comes with Enter. */
  others: readonly { content: string; parts: readonly Part[] }[]
}

/** Browsers show eight rows or more: the first, these, and the one of all results. */
const MOST_OTHERS = 6
/** Before the text, in the row that shows all results. */
const ALL = '? '
/** A row has no room for more. */
const LONGEST_WORDING = 60

let made: Library | null = null

function library(): Library {
  made ??= builtInLibrary()
  return made
}

export function suggestionsFor(typed: string, t: Translate): Suggestions {
  const text = cut(typed)
  if (text === '') return { first: [{ text: t('omniboxHint') }], others: [] }
  const [best, ...rest] = lookup(typed, library()).matches
  // Never without a row: Chromium would leave the first one as it was a letter ago.
  const all = { content: ALL + typed, parts: [{ text: t('omniboxAll', { text }) }] }
  if (!best) return { first: [{ text: t('omniboxNone', { text }) }], others: [all] }
  const known = new Set([typed, best.entry.text])
  const others = rest.filter(({ entry }) => {
    // The browsers want each content once: the same words of two kinds lead to the better one.
    const isNew = !known.has(entry.text)
    known.add(entry.text)
    return isNew
  })
  const rows = others
    .slice(0, MOST_OTHERS)
    .map((match) => ({ content: match.entry.text, parts: partsOf(match, t) }))
  return { first: partsOf(best, t), others: [...rows, all] }
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
export function pageFor(entered: string, isPrivate: boolean): Page {
  if (entered.trim() === '') return { path: '/library.html', rest: '' }
  const place = chosen(entered)?.entry.places[0]
  if (place?.noticeId) {
    const rest = noticeHref(place.noticeId, place.clauseId ?? undefined)
    return { path: '/library.html', rest }
  }
  const text = entered.startsWith(ALL) ? entered.slice(ALL.length) : entered
  const rest = `?window=1${markOf(isPrivate)}${hashForText(wellFormed(text))}`
  return { path: '/popup.html', rest }
}

/** A clause that was opened is recorded as in the popup, which records what it shows itself. */
export async function recordOpened(entered: string, isPrivate: boolean): Promise<void> {
  const match = chosen(entered)
  if (match?.entry.places[0]?.noticeId) await recordLookup(entered, match, isPrivate)
}

/** A row that was chosen comes back as its very wording; that of all results chooses none. */
function chosen(typed: string): Match | undefined {
  if (typed.startsWith(ALL)) return undefined
  const { matches } = lookup(typed, library())
  return matches.find(({ entry }) => entry.text === typed) ?? matches[0]
}

function partsOf({ entry, confidence }: Match, t: Translate): Part[] {
  const [place] = entry.places
  const where = place
    ? [placeLabel(place, library(), t), t(GRADE_LABEL[place.grade])]
    : []
  const about = [...where, t(CONFIDENCE_LABEL[confidence])].join(' · ')
  return [{ text: cut(entry.text) }, { text: about, dim: true }]
}

function cut(text: string): string {
  const characters = [...text.trim()]
  return characters.length > LONGEST_WORDING
    ? `${characters.slice(0, LONGEST_WORDING).join('')}…`
    : text.trim()
}
