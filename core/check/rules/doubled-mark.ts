// Marks that are written twice, and dots in the place of ……
import { PUNCTUATION } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

const DOTS = /(?<=\p{Script=Han})(?:\.{3,}|。{2,})/gu
const DOUBLED = /([，、；：])\1+/gu

export const doubledMark: ParagraphRule = {
  id: 'doubled-mark',
  authority: PUNCTUATION,
  scope: 'paragraph',
  find: ({ text }) => [
    ...[...text.matchAll(DOTS)].map(({ 0: written, index }) =>
      placeOf(written, index, 'ellipsis', written.length > 2 ? '……' : '。'),
    ),
    ...[...text.matchAll(DOUBLED)].map(({ 0: written, 1: mark = '', index }) =>
      placeOf(written, index, 'doubled-mark', mark),
    ),
  ],
  examples: [
    {
      text: '加强领导，，统筹推进。',
      found: '，，',
      fixed: '加强领导，统筹推进。',
    },
    {
      text: '计量、标准、认证...等工作。',
      found: '...',
      fixed: '计量、标准、认证……等工作。',
    },
  ],
  counterExamples: ['加强领导，统筹推进……', '见附件1.2.3，版本v1...2'],
}

function placeOf(
  written: string,
  start: number,
  id: 'ellipsis' | 'doubled-mark',
  right: string,
): FoundPlace {
  return {
    start,
    end: start + written.length,
    severity: 'advice',
    message: { id, values: { written } },
    suggestions: [right],
  }
}
