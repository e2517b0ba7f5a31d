// A wording that is given out for the theme of a year whose theme is another: one that is known to
// be claimed so, another year's theme, or something much like another year's theme.
import { foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import { isOfYear } from './of-year.ts'
import { noticeFacts } from './relate.ts'
import type { Entry, Match, Span, Statement } from './types.ts'
import { type YearSentence, yearOf } from './year-sentences.ts'

/** A wording in the sentence, at its place as written. */
interface Claim {
  name: string
  span: Span
  isWrongFor: (year: number) => boolean
}

/** @param found what the selection was found to hold */
export function wrongThemes(
  sentence: YearSentence,
  found: readonly Match[],
  library: Library,
): Statement[] {
  if (!sentence.ofTheme) return []
  const verbatim = verbatimClaims(sentence, found, library)
  const misquoted = misquotedClaims(sentence, found, library).filter(
    ({ span }) => !verbatim.some((claim) => overlap(claim.span, span)),
  )
  return [...verbatim, ...misquoted].flatMap((claim): Statement[] => {
    const year = yearOf(sentence, claim.span)
    const facts = year === null ? null : noticeFacts(year, library)
    if (year === null || !facts?.theme || !claim.isWrongFor(year)) return []
    const { text: theme, grade } = facts.theme
    if (foldText(theme) === foldText(claim.name)) return []
    const [from, to] = claim.span
    const span: Span = [from + sentence.offset, to + sentence.offset]
    const held = facts.noticeId !== null
    return [{ type: 'wrong-theme', span, name: claim.name, year, theme, grade, held }]
  })
}

function verbatimClaims(
  { text, folded }: YearSentence,
  found: readonly Match[],
  library: Library,
): Claim[] {
  // Not all entries: a library may have thousands of themes.
  const entries = [...new Set(found.map(({ entry }) => entry))]
  const { knownWrong } = library.holdings.archive
  const wordings: (Omit<Claim, 'span'> & { asTheme?: boolean })[] = [
    ...knownWrong.map(({ claimed, year }) => ({
      name: claimed,
      isWrongFor: (claimedFor: number) => claimedFor === year,
    })),
    ...entries.filter(isTheme).map((entry) => ({
      name: entry.text,
      isWrongFor: (year: number) => !isOfYear(entry, 'theme', year, library),
    })),
    ...entries.filter(isSloganAlone).map((entry) => ({
      name: entry.text,
      isWrongFor: () => true,
      asTheme: true,
    })),
  ]
  return wordings.flatMap(({ asTheme = false, ...wording }) => {
    const name = foldText(wording.name)
    return occurrences(folded.text, name).flatMap((at) => {
      const span = originalSpan(folded, at, at + name.length)
      // Beside the theme a sentence may name slogans: of those, only what is called the theme.
      const isMeant = !asTheme || CALLED_THEME.test(text.slice(0, span[0]))
      return isMeant ? [{ ...wording, span }] : []
    })
  })
}

/** Where a part stands in a text, each time. */
function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    found.push(at)
  return found
}

const CALLED_THEME = /主题(?:[是为系]|定为)?\s*[：:]?\s*[“"‘'「『]?$/u

/** Not where it is as much like the right theme: then that is what was misquoted. */
function misquotedClaims(
  { written, offset }: YearSentence,
  found: readonly Match[],
  library: Library,
): Claim[] {
  const themes = found.filter(
    ({ entry, confidence, span }) =>
      isTheme(entry) &&
      confidence === 'near' &&
      offset <= span[0] &&
      span[1] <= offset + written.length,
  )
  return themes.map(({ entry, span }) => {
    const rivals = themes.filter((other) => overlap(other.span, span))
    const place: Span = [span[0] - offset, span[1] - offset]
    return {
      name: written.slice(...place),
      span: place,
      isWrongFor: (year) =>
        !isOfYear(entry, 'theme', year, library) &&
        !rivals.some((rival) => isOfYear(rival.entry, 'theme', year, library)),
    }
  })
}

function isTheme({ places }: Entry): boolean {
  return places.some(({ role }) => role === 'theme')
}

function isSloganAlone({ places }: Entry): boolean {
  return places.length > 0 && places.every(({ role }) => role === 'slogan')
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
