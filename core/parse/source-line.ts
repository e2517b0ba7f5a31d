// The lines that the parser is given.

/** A paragraph; `number` counts the lines of the source from 1. */
export interface SourceLine {
  number: number
  /** Trimmed; runs of space inside are kept, since columns are told by them. */
  text: string
  /** Set where it belongs to the printed page, and not to the text. */
  furniture?: PageFurniture
  /** An empty line stands above it. */
  isApart?: true
  /** A page break above or below it may stand in the middle of a sentence. */
  isAtPageCut?: boolean
}

export type PageFurniture = 'page-number' | 'running-head'

/** The first and the last line of a page's main text. */
export interface MainText {
  from: number
  to: number
  /** What the page itself shows as its title, and how its main text begins. */
  titles?: string[] | undefined
}
