// Documents of Word that nobody wrote: what Word prints of them is what is read.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { docxText } from '../../../../../app/files/docx/docx-text.ts'
import { seededRandom } from '../../../../../scripts/eval/random.ts'
import { madeDocument } from '../../../../support/docx-features.ts'

it('what is printed is read, whatever a document is made of', () => {
  const seeds = fc.noShrink(fc.nat())
  const property = fc.property(seeds, (seed) => {
    const { docx, text, how } = madeDocument(seededRandom(seed))
    expect(docxText(docx), how).toMatchObject({ text })
  })
  fc.assert(property, { seed: 1, numRuns: 100 })
})
