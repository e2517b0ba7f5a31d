// Which list and level a paragraph is of: by itself, or by its style and the styles that that is based
// on.
import type { List } from './numbering.ts'
import { child, childrenOf, numberOf, valOf } from './xml.ts'

export interface Numbered {
  numId: string
  level: number
}

interface Style {
  basedOn: string | null
  numbering: Element | null
}

export interface Styles {
  byId: ReadonlyMap<string, Style>
  /** That of paragraphs which name none; null where there is none such. */
  default: string | null
}

/** Styles are based on one another only so deep; a circle ends there. */
const DEEPEST = 20

export function stylesOf(styles: Document | null): Styles {
  const all = childrenOf(styles?.documentElement ?? null, 'style')
  const idOf = (style: Element): string => style.getAttribute('w:styleId') ?? ''
  const byDefault = all.find(
    (style) =>
      style.getAttribute('w:type') === 'paragraph' &&
      style.getAttribute('w:default') === '1',
  )
  return {
    byId: new Map(
      all.map((style) => [
        idOf(style),
        {
          basedOn: valOf(style, 'basedOn'),
          numbering: child(child(style, 'pPr'), 'numPr'),
        },
      ]),
    ),
    default: byDefault ? idOf(byDefault) : null,
  }
}

/** Null where it has no number; 0 as the id of a list takes the style's away. */
export function numberedBy(
  properties: Element | null,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): Numbered | null {
  const own = child(properties, 'numPr')
  const style = valOf(properties, 'pStyle') ?? styles.default
  const inherited = style === null ? null : fromStyle(style, styles, lists)
  const numId = valOf(own, 'numId') ?? inherited?.numId ?? null
  if (numId === null || numId === '0') return null
  return { numId, level: numberOf(own, 'ilvl') ?? inherited?.level ?? 0 }
}

function fromStyle(
  name: string,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): Numbered | null {
  let numId: string | null = null
  let level: number | null = null
  let at: string | null = name
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const style = styles.byId.get(at)
    numId ??= valOf(style?.numbering ?? null, 'numId')
    level ??= numberOf(style?.numbering ?? null, 'ilvl')
    at = style?.basedOn ?? null
  }
  if (numId === null) return null
  // A level may name its style, and then the style need not name the level.
  const named = [...(lists.get(numId)?.levels ?? [])].find(
    ([, one]) => one.style === name,
  )
  return { numId, level: named?.[0] ?? level ?? 0 }
}
