// What is drawn in a document: text boxes and WordArt have text, pictures have none that can be read.
import type { Lost } from '../../../core/records/drafts.ts'
import { attribute, chosenBranch, elementsOf, type XmlElement } from './xml.ts'

export interface Drawn {
  /** Text boxes, whose blocks are read like the document's. */
  boxes: readonly XmlElement[]
  /** Of WordArt, a line each. */
  words: readonly string[]
  lost: readonly Lost[]
}

const PICTURE =
  /^(?:pic:pic|a:blip|v:imagedata|w:control|\?:(?:chart|relIds|contentPart))$/u
const LINE = /^(?:v:line|wps:cNvCnPr)$/u
const EQUATION = /equation|mathtype|dsmt/iu

export function drawnIn(drawing: XmlElement): Drawn {
  const boxes: XmlElement[] = []
  const words: string[] = []
  const lost = new Set<Lost>()
  let isLine = false

  function look(element: XmlElement): void {
    const { name } = element
    if (name === 'wp:docPr' && attribute(element, 'hidden') === '1') isLine = true
    if (name === 'w:txbxContent' || name === 'a:txBody') boxes.push(element)
    else if (name === 'mc:AlternateContent') lookBelow(chosenBranch(element))
    else if (name === 'o:OLEObject') {
      const isEquation = EQUATION.test(attribute(element, 'ProgID') ?? '')
      lost.add(isEquation ? 'formulas' : 'images')
    } else {
      if (PICTURE.test(name)) lost.add('images')
      else if (LINE.test(name)) isLine = true
      else if (name === 'v:textpath') words.push(attribute(element, 'string') ?? '')
      lookBelow(element)
    }
  }
  function lookBelow(element: XmlElement | null): void {
    for (const one of elementsOf(element)) look(one)
  }
  look(drawing)
  // The picture of an equation is the equation.
  if (lost.has('formulas')) lost.delete('images')
  // Shapes may show something; lines only set parts apart.
  const isEmpty = boxes.length + words.length + lost.size === 0
  if (isEmpty && !isLine) lost.add('images')
  return { boxes, words, lost: [...lost] }
}

/** WordArt across the page, in a header. */
export function isWatermark(drawing: XmlElement): boolean {
  return elementsOf(drawing).some(
    (one) => /watermark/iu.test(attribute(one, 'id') ?? '') || isWatermark(one),
  )
}
