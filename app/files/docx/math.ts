// A formula as a line of text (ECMA-376, part 1, 22.1): a fraction is a/b, a root √(a), an index x_i.
import {
  attribute,
  child,
  childrenOf,
  elementsOf,
  textIn,
  type XmlElement,
} from './xml.ts'

export interface Formula {
  text: string
  /** Its form says something that a line of text does not. */
  isFlattened: boolean
}

export function formulaText(formula: XmlElement): Formula {
  let isFlattened = false

  const all = (parent: XmlElement | null): string =>
    elementsOf(parent).map(write).join('')
  const part = (element: XmlElement, name: string): string => all(child(element, name))
  /** In brackets where it is more than one sign or number. */
  const unit = (text: string): string =>
    /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`
  const index = (sign: string, text: string): string =>
    text === '' ? '' : sign + unit(text)

  const FORMS: Readonly<Record<string, (element: XmlElement) => string>> = {
    'm:f': (one) => `${unit(part(one, 'm:num'))}/${unit(part(one, 'm:den'))}`,
    'm:sSup': (one) => part(one, 'm:e') + index('^', part(one, 'm:sup')),
    'm:sSub': (one) => part(one, 'm:e') + index('_', part(one, 'm:sub')),
    'm:sSubSup': (one) =>
      part(one, 'm:e') + index('_', part(one, 'm:sub')) + index('^', part(one, 'm:sup')),
    'm:sPre': (one) =>
      index('_', part(one, 'm:sub')) + index('^', part(one, 'm:sup')) + part(one, 'm:e'),
    'm:rad': (one) => `${part(one, 'm:deg')}√${unit(part(one, 'm:e'))}`,
    'm:nary': (one) => {
      const sign = attribute(child(child(one, 'm:naryPr'), 'm:chr'), 'm:val') ?? '∫'
      const limits = index('_', part(one, 'm:sub')) + index('^', part(one, 'm:sup'))
      return sign + limits + unit(part(one, 'm:e'))
    },
    'm:limLow': (one) => part(one, 'm:e') + index('_', part(one, 'm:lim')),
    'm:limUpp': (one) => part(one, 'm:e') + index('^', part(one, 'm:lim')),
    'm:m': (one) =>
      childrenOf(one, 'm:mr')
        .map((row) => cells(row).join(','))
        .join(';'),
    'm:eqArr': (one) => cells(one).join('；'),
  }
  const cells = (row: XmlElement): string[] => childrenOf(row, 'm:e').map(all)

  function write(element: XmlElement): string {
    const form = FORMS[element.name]
    if (form) {
      isFlattened = true
      return form(element)
    }
    if (element.name === 'm:t' || element.name === 'w:t') return textIn(element)
    if (element.name === 'm:d') return bracketed(element, cells(element))
    return isSkipped(element) ? '' : all(element)
  }
  const text = all(formula)
  return { text, isFlattened }
}

const isSkipped = ({ name }: XmlElement): boolean =>
  name.endsWith('Pr') || /^w:(?:del|moveFrom|instrText|delText)$/u.test(name)

function bracketed(element: XmlElement, cells: readonly string[]): string {
  const properties = child(element, 'm:dPr')
  const sign = (name: string, usual: string): string =>
    attribute(child(properties, name), 'm:val') ?? usual
  return sign('m:begChr', '(') + cells.join(sign('m:sepChr', '|')) + sign('m:endChr', ')')
}
