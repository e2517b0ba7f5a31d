// The text of a paragraph from its runs: what is printed of them, with fields, phonetic guides and
// formulas as they are read.

import type { Lost } from '../../../core/records/drafts.ts'
import { lastWhere } from '../../../core/text/lists.ts'
import { drawnIn, isWatermark } from './drawings.ts'
import { shownField } from './fields.ts'
import { formulaText } from './math.ts'
import { isHidden, type Styles } from './styles.ts'
import { symbolIn, UNKNOWN_SIGN, withSymbols } from './symbols.ts'
import {
  attribute,
  child,
  chosenBranch,
  elementsOf,
  textIn,
  valOf,
  type XmlElement,
} from './xml.ts'

/** A field that has begun: its code, then its result. Fields stand within one another. */
interface OpenField {
  code: string
  /** Of a form field. */
  data: XmlElement | null
  isInCode: boolean
  hasResult: boolean
  isHidden: boolean
}

/** Deleted or moved away by somebody whose changes are tracked; what was put in stays. */
export const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
/** They have no text of the document's. */
const SKIPPED =
  /^(?:\w+:\w+Pr|\w+:\w+PrChange|w:rt|w:delText|w:delInstrText|w:annotationRef|w:sectPr|mc:Fallback)$/u
const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])
const NOTES: ReadonlySet<string> = new Set(['w:footnoteReference', 'w:endnoteReference'])
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'w:noBreakHyphen': '-',
}

/** Reads the runs of one story, the document's or a header's: fields may go over its paragraphs. */
export class RunReader {
  /** Of the paragraph, so far. */
  text = ''
  /** Text boxes that hang on it. */
  boxes: XmlElement[] = []
  private readonly fields: OpenField[] = []
  /** Of the table and the paragraph. */
  private styleIds: (string | null)[] = []

  private readonly styles: Styles
  private readonly tell: (what: Lost) => void
  private readonly readsFields: boolean

  /** @param readsFields off where they do not end: a code must not swallow the text behind it */
  constructor(styles: Styles, tell: (what: Lost) => void, readsFields: boolean) {
    this.styles = styles
    this.tell = tell
    this.readsFields = readsFields
  }

  get hasOpenField(): boolean {
    return this.fields.length > 0
  }

  read(parent: XmlElement, styleIds: readonly (string | null)[]): void {
    this.styleIds = [...styleIds]
    this.inline(parent)
  }

  /** What was read, and nothing is there any more. */
  take(): { text: string; boxes: readonly XmlElement[] } {
    const { text, boxes } = this
    this.text = ''
    this.boxes = []
    return { text, boxes }
  }

  private inline(parent: XmlElement): void {
    for (const one of elementsOf(parent)) this.element(one)
  }

  private element(one: XmlElement): void {
    const { name } = one
    if (GONE.has(name)) this.tell('revisions')
    else if (SKIPPED.test(name)) return
    else if (name === 'w:r' || name === 'm:r') this.run(one)
    else if (name === 'w:fldSimple') this.simpleField(one)
    else if (name === 'm:oMath') this.formula(one)
    else if (DRAWN.has(name)) this.drawing(one)
    else if (name === 'mc:AlternateContent') {
      const branch = chosenBranch(one)
      if (branch) this.inline(branch)
    } else if (name === 'w:ruby') {
      const base = child(one, 'w:rubyBase')
      if (base) this.inline(base)
    } else if (name === 'w:subDoc') this.tell('parts')
    else this.content(one)
  }

  /** What stands in a run; anything that is not known here is looked into. */
  private content(one: XmlElement): void {
    const { name } = one
    const sign = SIGNS[name]
    if (sign !== undefined) this.write(sign)
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t') this.write(textIn(one))
    else if (name === 'w:instrText') {
      const field = this.fields.at(-1)
      if (field?.isInCode) field.code += textIn(one)
    } else if (name === 'w:fldChar') this.fieldChar(one, false)
    else if (name === 'w:sym') {
      const code = Number.parseInt(attribute(one, 'w:char') ?? '', 16)
      this.write(symbolIn(attribute(one, 'w:font') ?? '', code))
    } else if (NOTES.has(name)) this.tell('footnotes')
    else this.inline(one)
  }

  private run(run: XmlElement): void {
    const properties = child(run, 'w:rPr')
    const styleIds = [...this.styleIds, valOf(properties, 'w:rStyle')]
    const fonts = [...(child(properties, 'w:rFonts')?.attributes.values() ?? [])]
    const hidden = isHidden(properties, styleIds, this.styles)
    for (const one of elementsOf(run)) {
      if (one.name === 'w:fldChar') this.fieldChar(one, hidden)
      else if (hidden && one.name !== 'w:instrText') continue
      else if (one.name === 'w:t') this.write(withSymbols(textIn(one), fonts))
      else this.element(one)
    }
  }

  /** Into the code of the field that is being read, or into the paragraph. */
  private write(text: string): void {
    const inCode = lastWhere(this.fields, ({ isInCode }) => isInCode)
    if (inCode) {
      inCode.code += text
      return
    }
    if (text.trim() !== '') for (const field of this.fields) field.hasResult = true
    if (text.includes(UNKNOWN_SIGN)) this.tell('signs')
    this.text += text
  }

  private fieldChar(one: XmlElement, hidden: boolean): void {
    const type = this.readsFields ? attribute(one, 'w:fldCharType') : null
    if (type === 'begin') this.begin('', child(one, 'w:ffData'), hidden)
    else if (type === 'separate') {
      const field = this.fields.at(-1)
      if (field) field.isInCode = false
    } else if (type === 'end') this.end()
  }

  private simpleField(one: XmlElement): void {
    this.begin(attribute(one, 'w:instr') ?? '', null, false)
    const field = this.fields.at(-1)
    if (field) field.isInCode = false
    this.inline(one)
    this.end()
  }

  private begin(code: string, data: XmlElement | null, hidden: boolean): void {
    this.fields.push({ code, data, isInCode: true, hasResult: false, isHidden: hidden })
  }

  private end(): void {
    const field = this.fields.pop()
    if (!field || field.isHidden) return
    const { text, lost } = shownField(field.code, field.data, field.hasResult)
    this.write(text)
    if (lost) this.tell(lost)
  }

  private formula(one: XmlElement): void {
    const { text, isFlattened } = formulaText(one)
    this.write(text)
    if (isFlattened) this.tell('formulas')
  }

  private drawing(one: XmlElement): void {
    if (isWatermark(one)) {
      this.tell('tilted')
      return
    }
    const { boxes, words, lost } = drawnIn(one)
    for (const what of lost) this.tell(what)
    this.boxes.push(...boxes)
    for (const line of words) this.write(`\n${line}\n`)
    // A picture may be the result of a field.
    for (const field of this.fields) field.hasResult ||= !field.isInCode
  }
}
