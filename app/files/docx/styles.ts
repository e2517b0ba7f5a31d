// What styles say of a paragraph or run: whether it is printed, and which list it is of. A style has what
// it says itself, or else what the style says that it is based on (ECMA-376, part 1, 17.7).
import type { List } from './numbering.ts'
import {
  attribute,
  child,
  childrenOf,
  numberOf,
  switchOf,
  valOf,
  type XmlElement,
} from './xml.ts'

export interface Numbered {
  numId: string
  level: number
}

interface Style {
  basedOn: string | null
  /** Null where it does not say. */
  isHidden: boolean | null
  numbering: XmlElement | null
}

export interface Styles {
  byId: ReadonlyMap<string, Style>
  /** Those of paragraphs and tables which name none; null where there is none such. */
  defaults: Readonly<Record<'paragraph' | 'table', string | null>>
  /** All text is hidden unless it says otherwise. */
  hidesAll: boolean
}

/** Styles are based on one another only so deep; a circle ends there. */
const DEEPEST = 20

export function stylesOf(root: XmlElement | null): Styles {
  const all = childrenOf(root, 'w:style')
  const idOf = (style: XmlElement): string => attribute(style, 'w:styleId') ?? ''
  const defaultOf = (type: string): string | null => {
    const found = all.find(
      (one) =>
        attribute(one, 'w:type') === type &&
        /^(?:1|true|on)$/u.test(attribute(one, 'w:default') ?? ''),
    )
    return found ? idOf(found) : null
  }
  const runDefaults = child(child(root, 'w:docDefaults'), 'w:rPrDefault')
  return {
    byId: new Map(
      all.map((style) => [
        idOf(style),
        {
          basedOn: valOf(style, 'w:basedOn'),
          isHidden: switchOf(child(style, 'w:rPr'), 'w:vanish'),
          numbering: child(child(style, 'w:pPr'), 'w:numPr'),
        },
      ]),
    ),
    defaults: { paragraph: defaultOf('paragraph'), table: defaultOf('table') },
    hidesAll: switchOf(child(runDefaults, 'w:rPr'), 'w:vanish') ?? false,
  }
}

/** The style and those that it is based on, from the nearest. */
function* chainOf(id: string | null, { byId }: Styles): Generator<[string, Style]> {
  let at = id
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const style = byId.get(at)
    if (!style) return
    yield [at, style]
    at = style.basedOn
  }
}

/**
 * A run says itself whether it is hidden, or its styles do: hidden by an odd number of them it is, since
 * a second one takes the first one back (17.7.3).
 * @param styleIds of its table, paragraph and characters
 */
export function isHidden(
  properties: XmlElement | null,
  styleIds: readonly (string | null)[],
  styles: Styles,
): boolean {
  const own = switchOf(properties, 'w:vanish')
  if (own !== null) return own
  const hiding = styleIds.filter((id) => {
    for (const [, style] of chainOf(id, styles))
      if (style.isHidden !== null) return style.isHidden
    return false
  })
  return styles.hidesAll || hiding.length % 2 === 1
}

/** Null where it has no number; 0 as the id of a list takes the style's away. */
export function numberedBy(
  properties: XmlElement | null,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): Numbered | null {
  const own = child(properties, 'w:numPr')
  const style = valOf(properties, 'w:pStyle') ?? styles.defaults.paragraph
  const chain = [...chainOf(style, styles)]
  const numberings = chain.flatMap(([, { numbering }]) => (numbering ? [numbering] : []))
  const numId =
    [own, ...numberings].map((one) => valOf(one, 'w:numId')).find((id) => id !== null) ??
    null
  if (numId === null || numId === '0') return null
  const ownLevel = numberOf(own, 'w:ilvl')
  if (ownLevel !== null) return { numId, level: ownLevel }
  // A level may name its style, and then the style need not name the level.
  const levels = [...(lists.get(numId)?.levels ?? [])]
  const [named] = chain.flatMap(([id]) => levels.filter(([, one]) => one.style === id))
  const inherited = numberings
    .map((one) => numberOf(one, 'w:ilvl'))
    .find((n) => n !== null)
  return { numId, level: named?.[0] ?? inherited ?? 0 }
}

/** The lists that styles of their own kind stand for, by the ids of those styles. */
export function listStylesOf(root: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(root, 'w:style').flatMap((style) => {
      const numId = valOf(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId')
      const isList = attribute(style, 'w:type') === 'numbering'
      return isList && numId !== null
        ? [[attribute(style, 'w:styleId') ?? '', numId]]
        : []
    }),
  )
}
