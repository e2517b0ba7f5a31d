// Counts as the browser does (CSS Lists 3): the numbers of items, and the counters that style sheets
// write before and after elements. A browser shows them, and gives them to no script.
import { ordinals, UNKNOWN_NUMBER } from '../../core/parse/page/index.ts'
import { counterText, markerText } from '../../core/text/counter-styles.ts'
import { customStyle } from './custom-counter-style.ts'
import { call, nameOf, parentOf } from './dom.ts'

interface Counter {
  name: string
  value: number
  /** It is in scope for the children of this element. */
  within: Element | null
}

export class Counters {
  private open: Counter[] = []
  private readonly items = new Map<Element, Map<Element, number>>()

  /** @returns the number before an item; '' for a bullet, null for what is no item */
  enter(
    element: Element,
    parent: Element | null,
    style: CSSStyleDeclaration,
  ): string | null {
    this.count(parent, style)
    return style.display === 'list-item' ? this.numberOf(element, style) : null
  }

  /** After all that is within the element. */
  leave(element: Element): void {
    if (this.open.some(({ within }) => within === element))
      this.open = this.open.filter(({ within }) => within !== element)
  }

  /** The words that a style sheet adds; signs that are no words stay out. `::after` is asked for last. */
  added(element: Element, where: '::before' | '::after'): string {
    const style = getComputedStyle(element, where)
    const { content } = style
    if (content === 'none' || content === 'normal' || style.display === 'none') return ''
    this.count(element, style)
    const text = this.textOf(content, element, null)
    return isWording(text) ? text : ''
  }

  private count(parent: Element | null, style: CSSStyleDeclaration): void {
    for (const [name, value] of pairsOf(style.counterReset, 0)) {
      const same = (one: Counter): boolean => one.name === name && one.within === parent
      this.open = this.open.filter((one) => !same(one))
      this.open.push({ name, value, within: parent })
    }
    for (const [name, by] of pairsOf(style.counterIncrement, 1)) {
      this.innermost(name, parent).value += by
    }
    for (const [name, value] of pairsOf(style.counterSet, 0)) {
      this.innermost(name, parent).value = value
    }
  }

  private innermost(name: string, within: Element | null): Counter {
    const known = this.open.filter((one) => one.name === name).at(-1)
    if (known) return known
    const counter = { name, value: 0, within }
    this.open.push(counter)
    return counter
  }

  private numberOf(item: Element, { listStyleType }: CSSStyleDeclaration): string {
    const value = this.ordinal(item)
    const { content } = getComputedStyle(item, '::marker')
    if (content && content !== 'normal' && content !== 'none') {
      const text = this.textOf(content, item, value)
      return isWording(text) ? text : ''
    }
    if (content === 'none') return ''
    return (
      markerText(value, listStyleType) ??
      customStyle(listStyleType, value) ??
      UNKNOWN_NUMBER
    )
  }

  private ordinal(item: Element): number {
    const list = parentOf(item)
    if (!list) return 1
    const known = this.items.get(list) ?? itemsOf(list)
    this.items.set(list, known)
    return known.get(item) ?? 1
  }

  private textOf(content: string, element: Element, ordinal: number | null): string {
    let text = ''
    for (const [token] of content.split(' / ')[0]?.matchAll(TOKEN) ?? []) {
      const [, name = '', style] =
        /^counters?\(([\w-]+)(?:,\s*"[^"]*")?(?:,\s*([\w-]+))?\)/u.exec(token) ?? []
      if (/^["']/u.test(token)) text += unquoted(token)
      else if (name !== '') text += this.counted(token, name, style ?? 'decimal', ordinal)
      else {
        const [, attribute = ''] = /^attr\(([\w-]+)\)/u.exec(token) ?? []
        text +=
          (attribute && call(Element.prototype, 'getAttribute', element, attribute)) || ''
      }
    }
    return text
  }

  private counted(
    token: string,
    name: string,
    style: string,
    ordinal: number | null,
  ): string {
    const shown = (value: number): string =>
      counterText(value, style) ?? customStyle(style, value, false) ?? UNKNOWN_NUMBER
    if (name === 'list-item' && ordinal !== null) return shown(ordinal)
    const values = this.open.filter((one) => one.name === name).map(({ value }) => value)
    if (token.startsWith('counters')) {
      const [, between = ''] = /,\s*"([^"]*)"/u.exec(token) ?? []
      return values.map(shown).join(between)
    }
    return shown(values.at(-1) ?? 0)
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:counters?|attr)\([^)]*\)/gsu

const unquoted = (token: string): string =>
  token
    .slice(1, -1)
    .replace(/\\([\da-f]{1,6})\s?/giu, (_, hex: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16))),
    )
    .replace(/\\(.)/gsu, '$1')

/** No bullet, separator or sign of an icon font. */
const isWording = (text: string): boolean =>
  /[\p{L}\p{N}“”《》（）]/u.test(text) && !/\p{Co}/u.test(text)

/** `name 2 other` as pairs. */
function pairsOf(
  list: string | undefined,
  usual: number,
): [name: string, value: number][] {
  const pairs: [string, number][] = []
  for (const word of (list ?? '').split(/\s+/u)) {
    const last = pairs.at(-1)
    if (/^[+-]?\d+$/u.test(word) && last) last[1] = Number(word)
    else if (word !== '' && word !== 'none') pairs.push([word, usual])
  }
  return pairs
}

function itemsOf(list: Element): Map<Element, number> {
  const items = [...list.children].filter(
    (child) => nameOf(child) === 'li' || getComputedStyle(child).display === 'list-item',
  )
  const attribute = (of: Element) => ({
    getAttribute: (name: string) => call(Element.prototype, 'getAttribute', of, name),
  })
  const asked = items.map((item) => ({ item, ...attribute(item) }))
  return new Map(
    [...ordinals(attribute(list), asked)].map(([{ item }, value]) => [item, value]),
  )
}
