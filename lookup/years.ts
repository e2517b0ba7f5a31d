// Answers by year: “2021年质量月主题”, “2022年质量月口号”, and the right theme where a wrong one is
// given for a year.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import { fullYear } from '../data/text/numerals.ts'
import type { Library } from './library.ts'
import { isOfYear } from './of-year.ts'
import type { Match, Span, Statement } from './types.ts'

/** Longer selections are passages, not questions. */
const LONGEST_QUESTION = 24

/**
 * The matches with the themes of the years that are asked for or misquoted. Wording that is
 * another year's theme comes first, then the theme of the year, then the rest.
 */
export function withThemesOfYears(
  found: readonly Match[],
  folded: Folded,
  claims: readonly Statement[],
  library: Library,
): Match[] {
  const wrong = claims.filter((claim) => claim.type === 'wrong-theme')
  const asked = askedOf(folded.text)
  const spanOfAll = originalSpan(folded, 0, folded.text.length)
  const themes = [
    ...wrong.flatMap((claim) => ofYear('theme', claim.year, claim.span, library)),
    ...(asked ? ofYear(asked.role, asked.year, spanOfAll, library) : []),
  ]
  // What stands there itself is shown as it stands, before what is only asked for.
  const standing = found.filter(
    ({ entry, confidence, span }) =>
      themes.some((theme) => theme.entry === entry) &&
      // What is merely like a wording that is claimed does not stand there.
      (confidence === 'same' ||
        !wrong.some((claim) => claim.span[0] <= span[0] && span[1] <= claim.span[1])),
  )
  const answers = [...standing, ...themes]
  const claimed = new Set(wrong.map(({ name }) => foldText(name)))
  const isClaimed = ({ entry }: Match): boolean => claimed.has(foldText(entry.text))
  const ordered = [...found.filter(isClaimed), ...answers, ...found]
  return ordered.filter(
    ({ entry }, at) => ordered.findIndex((other) => other.entry === entry) === at,
  )
}

/** What a folded query asks for: the theme or the slogans of a Quality Month; null for no question. */
function askedOf(folded: string): { role: 'theme' | 'slogan'; year: number } | null {
  const year = yearIn(folded)
  if (year === null || folded.length > LONGEST_QUESTION) return null
  const [, bare] =
    /^(?:(?:19|20)\d\d年?|\d\d年)(?:活动)?的?(主题|口号|标语)$/u.exec(folded) ?? []
  if (bare === undefined && !/质量月/u.test(folded)) return null
  if (/主题/u.test(folded)) return { role: 'theme', year }
  return /口号|标语/u.test(folded) ? { role: 'slogan', year } : null
}

/** A year in full, or as it is typed: 08年. */
function yearIn(folded: string): number | null {
  const full = /(?:19|20)\d\d/u.exec(folded)?.[0]
  if (full) return Number(full)
  const short = /^(\d\d)年/u.exec(folded)?.[1]
  return short ? fullYear(short) : null
}

/** The national theme or the slogans of a year, where they are known. */
function ofYear(
  role: 'theme' | 'slogan',
  year: number,
  span: Span,
  library: Library,
): Match[] {
  const found = library.entries.filter((entry) => isOfYear(entry, role, year, library))
  return found.map((entry) => {
    const form = { text: entry.text, role: 'reference' } as const
    return { entry, form, confidence: 'related', agreement: 1, span }
  })
}
