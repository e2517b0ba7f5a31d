// Counter styles that the page itself defines (@counter-style).
import { counterText } from '../../core/text/counter-styles.ts'

/** The number of such a style, with its marks unless `alone`; null where there is none of that name. */
export function customStyle(
  name: string,
  value: number,
  withMarks = true,
): string | null {
  const rule = ruleOf(name)
  if (!rule) return null
  const number = written(rule, value) ?? String(value)
  if (!withMarks) return number
  const prefix = strings(rule.prefix)[0] ?? ''
  const suffix = rule.suffix === '' ? '.' : (strings(rule.suffix)[0] ?? '')
  const marker = prefix + number + suffix.trimEnd()
  return /[\p{L}\p{N}]/u.test(marker) ? marker : ''
}

function written(rule: CSSCounterStyleRule, value: number): string | null {
  const [system = 'symbolic', first] = rule.system.split(/\s+/u)
  const symbols = strings(rule.symbols)
  const symbolAt = (at: number): string | null => symbols[at] ?? null
  switch (system) {
    case 'extends':
      return counterText(value, first ?? 'decimal')
    case 'cyclic':
      return symbolAt((value - 1) % symbols.length)
    case 'fixed':
      return symbolAt(value - Number(first ?? 1))
    case 'numeric':
      return digitsOf(value, symbols, 0)
    case 'alphabetic':
      return digitsOf(value, symbols, 1)
    case 'additive':
      return additive(value, rule.additiveSymbols)
    default:
      return (
        symbolAt((value - 1) % symbols.length)?.repeat(
          Math.ceil(value / symbols.length),
        ) ?? null
      )
  }
}

function digitsOf(
  value: number,
  symbols: readonly string[],
  least: 0 | 1,
): string | null {
  const base = symbols.length
  if (base < 2 || value < least) return null
  let rest = value
  let text = ''
  do {
    text = (symbols[(rest - least) % base] ?? '') + text
    rest = Math.floor((rest - least) / base)
  } while (rest > 0)
  return text
}

function additive(value: number, list: string): string | null {
  let rest = value
  let text = ''
  for (const [, worth = '', symbol = ''] of list.matchAll(
    /(\d+)\s+("[^"]*"|[^\s,]+)/gu,
  )) {
    const times = Number(worth) > 0 ? Math.floor(rest / Number(worth)) : 0
    text += (strings(symbol)[0] ?? '').repeat(times)
    rest -= times * Number(worth)
  }
  return rest === 0 ? text : null
}

const strings = (list: string): string[] =>
  [...list.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"',]+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )

function ruleOf(name: string): CSSCounterStyleRule | null {
  for (const sheet of [...document.styleSheets].reverse()) {
    const found = rulesOf(sheet).find(
      (rule): rule is CSSCounterStyleRule =>
        'additiveSymbols' in rule && (rule as CSSCounterStyleRule).name === name,
    )
    if (found) return found
  }
  return null
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // A style sheet of another site cannot be looked into.
    return []
  }
}
