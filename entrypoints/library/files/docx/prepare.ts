// A document as it is printed: automatic numbers become text, and what is not printed goes.
import type { Lost } from '../../../../data/records/drafts.ts'
import { Counter, type List, listsOf } from './numbering.ts'
import { numberedBy, type Styles, stylesOf } from './styles.ts'
import { child, descendants, isOn } from './xml.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Deleted or moved away by somebody whose changes are tracked; what was put in stays. */
const GONE = ['del', 'moveFrom'] as const
const NOTES = ['footnoteReference', 'endnoteReference'] as const
const PICTURES = ['drawing', 'pict', 'object'] as const

/** Changes `document`. @returns what of it the text cannot show */
export function prepareDocument(
  document: Document,
  numbering: Document | null,
  styles: Document | null,
): Lost[] {
  const lost = new Set<Lost>()
  if (PICTURES.some((name) => descendants(document, name).some(hasPicture))) {
    lost.add('images')
  }
  for (const name of NOTES) {
    const references = descendants(document, name)
    if (references.length > 0) lost.add('footnotes')
    for (const reference of references) reference.remove()
  }
  for (const name of GONE) {
    for (const gone of descendants(document, name)) {
      // In the properties of a paragraph it marks the paragraph itself, which is looked at below.
      if (gone.parentElement?.localName !== 'rPr') gone.remove()
    }
  }
  for (const run of descendants(document, 'r')) {
    if (isOn(child(run, 'rPr'), 'vanish')) run.remove()
  }
  if (!printNumbers(document, listsOf(numbering), stylesOf(styles))) lost.add('numbers')
  return [...lost]
}

/** A text box is drawn, too, and is read. */
const hasPicture = (drawn: Element): boolean =>
  descendants(drawn, 'txbxContent').length === 0

/** @returns false where a number is left out, since it is not known how it is printed */
function printNumbers(
  document: Document,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): boolean {
  const counter = new Counter()
  let areAll = true
  for (const paragraph of descendants(document, 'p')) {
    const properties = child(paragraph, 'pPr')
    const numbered = numberedBy(properties, styles, lists)
    if (numbered === null || isDeleted(paragraph, properties)) continue
    const list = lists.get(numbered.numId)
    const number = list ? counter.next(numbered.numId, list, numbered.level) : null
    if (number === null) areAll = false
    else if (number !== '') putBefore(paragraph, properties, number)
  }
  return areAll
}

/** Its mark was deleted, and nothing is left in it. */
function isDeleted(paragraph: Element, properties: Element | null): boolean {
  const isMarked = GONE.some((name) => child(child(properties, 'rPr'), name) !== null)
  return isMarked && (paragraph.textContent ?? '').trim() === ''
}

/** Word puts a tab or a space between number and text, which no mark of Chinese needs. */
function putBefore(paragraph: Element, properties: Element | null, number: string): void {
  const { ownerDocument } = paragraph
  const run = ownerDocument.createElementNS(WORD, 'w:r')
  const text = ownerDocument.createElementNS(WORD, 'w:t')
  text.setAttribute('xml:space', 'preserve')
  text.textContent = /[、）)．.]$/u.test(number) ? number : `${number} `
  run.append(text)
  if (properties) properties.after(run)
  else paragraph.prepend(run)
}
