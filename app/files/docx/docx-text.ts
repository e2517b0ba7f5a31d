// The text of a .docx, and what of it the text does not show. Needs no DOM: it runs in a worker.
import { linesOfText } from '../../../core/parse/lines/index.ts'
import { LOST, type Lost } from '../../../core/records/drafts.ts'
import { openArchive, TooLarge } from './archive.ts'
import type { DocxRead } from './docx-read.ts'
import { surroundingsOf } from './headers.ts'
import { listsOf } from './numbering.ts'
import { type DocxPackage, openDocx } from './package.ts'
import { storyLines } from './story.ts'
import { listStylesOf, stylesOf } from './styles.ts'

/** Unpacked, with all the markup of Word: some thousand pages. */
const MOST_BYTES = 20_000_000
const MOST_PARTS = 5000

/** Never throws. */
export function docxText(bytes: Uint8Array): DocxRead {
  try {
    const docx = openDocx(openArchive(bytes, MOST_BYTES, MOST_PARTS))
    return docx ? textOf(docx) : { problem: 'foreign' }
  } catch (error) {
    if (error instanceof TooLarge) return { problem: 'large' }
    console.info('The .docx cannot be read.', error)
    return { problem: 'damaged' }
  }
}

function textOf(docx: DocxPackage): DocxRead {
  const lost = new Set<Lost>()
  const context = {
    styles: stylesOf(docx.styles),
    lists: listsOf(docx.numbering, listStylesOf(docx.styles)),
    tell: (what: Lost) => void lost.add(what),
  }
  const body = storyLines(docx.document, context)
  const { above, below, leavesOut } = surroundingsOf(
    docx.document,
    docx.settings,
    body,
    (id) => {
      const part = docx.related(id)
      return part ? storyLines(part, context) : []
    },
  )
  if (leavesOut) lost.add('headers')
  if (docx.lacksParts()) lost.add('parts')
  const text = linesOfText([...above, ...body, ...below].join('\n'))
    .map((line) => line.text)
    .join('\n')
  if (text === '' && lost.has('images')) return { problem: 'scanned' }
  return { text, lost: LOST.filter((what) => lost.has(what)) }
}
