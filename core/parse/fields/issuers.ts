// Who issues a notice: from its signature, or its heading where nothing is signed.
import { type Doubt, type Field, makeField } from '../draft.ts'
import type { FoundTitle, Head, Tail } from '../segments/index.ts'

/** Those who sign; else those whom the heading names. */
export function issuersField(
  tail: Tail,
  title: FoundTitle | null,
  head: Head,
): Field<string[]> {
  if (tail.issuers.length > 0) {
    return makeField(
      withNamesOf(title?.issuers ?? [], tail.issuers),
      tail.issuerLines,
      signedDoubt(tail, title),
      'signed',
    )
  }
  if (title && title.issuers.length > 0) {
    return makeField(title.issuers, title.lines, 'issuers-from-heading', 'named-in-title')
  }
  return head.issuers.names.length > 0
    ? makeField(
        head.issuers.names,
        head.issuers.lines,
        'issuers-from-heading',
        'named-above-title',
      )
    : makeField([], [])
}

/** A name that was broken after what is a name, too, is known by the title. */
function withNamesOf(known: readonly string[], signed: readonly string[]): string[] {
  const names: string[] = []
  for (const name of signed) {
    const whole = `${names.at(-1) ?? ''}${name}`
    if (known.includes(whole) && whole !== name) names[names.length - 1] = whole
    else names.push(name)
  }
  return names
}

function signedDoubt(tail: Tail, title: FoundTitle | null): Doubt | null {
  if (!tail.date) return 'issuers-without-date'
  const named = title?.issuers ?? []
  const isNamed = named.some((one) => tail.issuers.some((other) => areAlike(one, other)))
  return named.length > 0 && !isNamed ? 'issuers-differ' : null
}

/** One is the short form of the other, or both begin with the same place or body. */
const areAlike = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || one.slice(0, 2) === other.slice(0, 2)
