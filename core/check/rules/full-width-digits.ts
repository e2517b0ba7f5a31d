// Digits of full width: ２０２３年.
import { PRACTICE } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

/** Among letters of full width they belong to a code that is printed so. */
const DIGITS = /(?<![Ａ-Ｚａ-ｚ０-９])[０-９]+(?:[．.][０-９]+)?(?![Ａ-Ｚａ-ｚ０-９])/gu

export const fullWidthDigits: ParagraphRule = {
  id: 'full-width-digits',
  authority: PRACTICE,
  scope: 'paragraph',
  find: ({ text }) =>
    [...text.matchAll(DIGITS)].map(
      ({ 0: written, index: start }): FoundPlace => ({
        start,
        end: start + written.length,
        severity: 'advice',
        message: { id: 'full-width-digits', values: { written } },
        suggestions: [written.normalize('NFKC')],
      }),
    ),
  examples: [
    { text: '共有２０家企业参加。', found: '２０', fixed: '共有20家企业参加。' },
  ],
  counterExamples: ['共有20家企业参加。', '型号为ＺＬ２０２３。'],
}
