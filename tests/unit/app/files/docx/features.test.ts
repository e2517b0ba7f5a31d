// Documents of Word that nobody wrote: what Word prints of them is what is read.
import { expect, it } from 'vitest'
import { docxText } from '../../../../../app/files/docx/docx-text.ts'
import { seededRandom } from '../../../../../scripts/eval/random.ts'
import { madeDocument } from '../../../../support/docx-features.ts'

it.each(Array.from({ length: 100 }, (_, at) => at + 1))(
  'what is printed is read, whatever a document is made of: %d',
  (seed) => {
    const { docx, text, how } = madeDocument(seededRandom(seed))
    expect(docxText(docx), how).toMatchObject({ text })
  },
)
