// A body that running text calls by two of its short names. The full name beside a short one is right.
import { originalSpan } from '../../text/fold.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const SHORT_ROLES = ['printed', 'standard']

interface Mention {
  start: number
  end: number
  written: string
}

/** The mentions of a body under any but its most frequent short name, with offsets in the whole text. */
export function namesTwoWays(reading: Reading): FoundPlace[] {
  const bodies = new Map<string, Map<string, Mention[]>>()
  for (const placed of reading.paragraphs)
    for (const { body, ...mention } of mentionsIn(placed)) {
      const forms = bodies.get(body) ?? new Map<string, Mention[]>()
      forms.set(mention.written, [...(forms.get(mention.written) ?? []), mention])
      bodies.set(body, forms)
    }
  return [...bodies.values()].flatMap((forms) => {
    const [most, ...others] = [...forms.values()].sort((a, b) => b.length - a.length)
    const official = most?.[0]?.written ?? ''
    return others.flat().map(
      ({ start, end, written }): FoundPlace => ({
        start,
        end,
        severity: 'advice',
        message: { id: 'name-two-ways', values: { written, other: official } },
        suggestions: [official],
      }),
    )
  })
}

const SENTENCE = /[，。；！？]/u
/** The text says what it calls whom. */
const DEFINES = /简称|下称|统称|[是即]?指|也叫|又称/u

/** In sentences alone: a signature, a title and a list have forms of their own. */
function mentionsIn({
  paragraph,
  start,
}: PlacedParagraph): (Mention & { body: string })[] {
  const { text } = paragraph
  if (!SENTENCE.test(text) || DEFINES.test(text)) return []
  const folded = paragraph.folded()
  return paragraph.names().flatMap(({ named, local, start: from, end: to }) => {
    if (named.type !== 'department' || local) return []
    if (!SHORT_ROLES.includes(named.form.role)) return []
    const [first, last] = originalSpan(folded, from, to)
    const isMarked = paragraph
      .marked()
      .some((one) => one.start < first && last < one.end + 1)
    if (isMarked) return []
    return [
      {
        body: named.entry.text,
        start: first + start,
        end: last + start,
        written: text.slice(first, last),
      },
    ]
  })
}
