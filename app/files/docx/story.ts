// A story of a document, its body or a header, as lines: a paragraph each, with its automatic number as
// Word prints it, and a row of a table where each cell has one line.
import type { Lost } from '../../../core/records/drafts.ts'
import { Counter, type List } from './numbering.ts'
import { GONE, RunReader } from './runs.ts'
import { isHidden, numberedBy, type Styles } from './styles.ts'
import {
  child,
  chosenBranch,
  elementsOf,
  switchOf,
  valOf,
  type XmlElement,
} from './xml.ts'

export interface StoryContext {
  styles: Styles
  lists: ReadonlyMap<string, List>
  tell: (what: Lost) => void
}

/** They are read as a paragraph also where they stand outside of one. */
const OF_A_PARAGRAPH =
  /^(?:w:(?:r|hyperlink|fldSimple|ruby|bdo|dir|drawing|pict|object)|m:oMath|m:oMathPara)$/u
const SKIPPED = /^(?:\w+:\w+Pr|w:sectPr|w:tblGrid)$/u
/** Between cells, by which tables are told. */
const GAP = '   '

export function storyLines(story: XmlElement, context: StoryContext): string[] {
  const reader = new StoryReader(context, true)
  reader.blocks(story)
  const lines = reader.end()
  if (!reader.hasOpenField) return lines
  context.tell('fields')
  const withoutFields = new StoryReader(context, false)
  withoutFields.blocks(story)
  return withoutFields.end()
}

class StoryReader {
  private lines: string[] = []
  private readonly counter = new Counter()
  private readonly runs: RunReader
  private tableStyle: string | null = null
  /** The number of a paragraph whose end is hidden, so that it goes on in the next. */
  private number = ''
  /** Of the last paragraph that was begun and has not ended. */
  private open: XmlElement | null = null

  private readonly context: StoryContext

  constructor(context: StoryContext, readsFields: boolean) {
    this.context = context
    this.runs = new RunReader(context.styles, context.tell, readsFields)
  }

  get hasOpenField(): boolean {
    return this.runs.hasOpenField
  }

  blocks(parent: XmlElement): void {
    for (const one of elementsOf(parent)) {
      const { name } = one
      if (name === 'w:p' || name === 'a:p') this.paragraph(one)
      else if (name === 'w:tbl') this.table(one)
      else if (name === 'w:altChunk' || name === 'w:subDoc') this.context.tell('parts')
      else if (GONE.has(name)) this.context.tell('revisions')
      else if (OF_A_PARAGRAPH.test(name))
        this.paragraph({ name: 'w:p', attributes: new Map(), children: [one] })
      else if (name === 'mc:AlternateContent') {
        const branch = chosenBranch(one)
        if (branch) this.blocks(branch)
      } else if (!SKIPPED.test(name)) this.blocks(one)
    }
  }

  /** What is left of a paragraph that never ended is one. */
  end(): string[] {
    this.breakOff()
    return this.lines
  }

  private paragraph(paragraph: XmlElement): void {
    const properties = child(paragraph, 'w:pPr')
    const styleIds = this.styleIdsOf(properties)
    this.runs.read(paragraph, styleIds)
    const mark = child(properties, 'w:rPr')
    if (elementsOf(mark).some(({ name }) => GONE.has(name))) {
      this.context.tell('revisions')
      this.open = paragraph
    } else if (this.isMarkHidden(mark, styleIds)) {
      // Its number is printed all the same, where any of it is.
      if (this.number === '' && this.runs.text.trim() !== '')
        this.number = this.numberOf(properties)
      this.open = paragraph
    } else this.finish(properties)
  }

  /** A hidden mark ends no paragraph on paper. */
  private isMarkHidden(
    mark: XmlElement | null,
    styleIds: readonly (string | null)[],
  ): boolean {
    return isHidden(mark, [...styleIds, valOf(mark, 'w:rStyle')], this.context.styles)
  }

  private styleIdsOf(properties: XmlElement | null): (string | null)[] {
    const { defaults } = this.context.styles
    return [this.tableStyle, valOf(properties, 'w:pStyle') ?? defaults.paragraph]
  }

  private finish(properties: XmlElement | null): void {
    const number = this.number === '' ? this.numberOf(properties) : this.number
    this.number = ''
    this.open = null
    const { text, boxes } = this.runs.take()
    this.lines.push(...(number + text).split('\n'))
    for (const box of boxes) this.lines.push(...this.within(() => this.blocks(box)))
  }

  /** Before a table or at the end of a cell nothing can go on. */
  private breakOff(): void {
    const hasText = this.runs.text.trim() !== '' || this.runs.boxes.length > 0
    if (this.open && hasText) this.finish(child(this.open, 'w:pPr'))
    this.runs.take()
    this.number = ''
    this.open = null
  }

  private numberOf(properties: XmlElement | null): string {
    const { styles, lists, tell } = this.context
    const numbered = numberedBy(properties, styles, lists)
    if (numbered === null) return ''
    const list = lists.get(numbered.numId)
    const number = list ? this.counter.next(numbered.numId, list, numbered.level) : null
    if (number === null) tell('numbers')
    return number ?? ''
  }

  private table(table: XmlElement): void {
    this.breakOff()
    const outer = this.tableStyle
    const { defaults } = this.context.styles
    this.tableStyle = valOf(child(table, 'w:tblPr'), 'w:tblStyle') ?? defaults.table
    for (const row of partsOf(table, 'w:tr')) this.row(row)
    this.tableStyle = outer
  }

  private row(row: XmlElement): void {
    const properties = child(row, 'w:trPr')
    if (child(properties, 'w:del')) {
      this.context.tell('revisions')
      return
    }
    if (switchOf(properties, 'w:hidden')) return
    const cells = partsOf(row, 'w:tc').flatMap((cell) => {
      if (child(child(cell, 'w:tcPr'), 'w:cellDel')) {
        this.context.tell('revisions')
        return []
      }
      const lines = this.within(() => this.blocks(cell))
      return [lines.filter((line) => line.trim() !== '')]
    })
    const isOneLine = cells.every((lines) => lines.length < 2)
    this.lines.push(...(isOneLine ? [cells.flat().join(GAP)] : cells.flat()))
  }

  /** The lines of something that begins and ends for itself. */
  private within(read: () => void): string[] {
    const { lines } = this
    this.lines = []
    read()
    this.breakOff()
    const inner = this.lines
    this.lines = lines
    return inner
  }
}

/** Rows of a table, or cells of a row, also in content controls. */
function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((one) => {
    if (one.name === name) return [one]
    if (one.name === 'w:tbl' || one.name === 'w:p' || GONE.has(one.name)) return []
    return partsOf(one, name)
  })
}
