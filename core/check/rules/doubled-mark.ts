// Marks that are written twice, and dots in the place of ……
import { PUNCTUATION } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

/** Leaders of a table of contents are longer, and a number follows them. */
const DOTS = /(?<=[\p{Script=Han}”》）])(?:\.{3,6}|。{2,6})(?![.。\d…])(?!\s*\d+\s*$)/gu
const DOUBLED = /(?<=[\p{Script=Han}\d”’》）〕%％])([，、；：])\1+(?![，、；：。？！])/gu
/** Two marks of which the sentence needs one: 、。 and ，。 */
const TWO_MARKS =
  /(?<=[\p{Script=Han}\d”’》）〕%％])([，、；：])([，、；。])(?![，、；：。？！”’])/gu

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
    ...[...text.matchAll(TWO_MARKS)].flatMap(
      ({ 0: written, 1: first, 2: next, index }) =>
        first === next
          ? []
          : placeOf(written, index, 'doubled-mark', strongerOf(written)),
    ),
  ],
  examples: [
    {
      text: '加强领导，，统筹推进。',
      found: '，，',
      fixed: '加强领导，统筹推进。',
    },
    {
      text: '加强领导，统筹推进，。',
      found: '，。',
      fixed: '加强领导，统筹推进。',
    },
    {
      text: '计量、标准、认证...等工作。',
      found: '...',
      fixed: '计量、标准、认证……等工作。',
    },
    {
      text: '质量工作任重道远。。。',
      found: '。。。',
      fixed: '质量工作任重道远……',
    },
    { text: '活动结束。。', found: '。。', fixed: '活动结束。' },
  ],
  counterExamples: [
    '加强领导，统筹推进……',
    '见附件1.2.3，版本v1...2',
    '第一章总则..........3',
    '第一章总则...... 3',
    '中文的点号有，、；：。等（，、；：），不用“，，”。',
    '真的吗？！太好了！！！',
    '——质量是生命——',
  ],
}

/** Of 、。 the full stop stays, and of ，、 the comma. */
function strongerOf([first = '', next = '']: string): string {
  const order = '、，：；。'
  return order.indexOf(first) > order.indexOf(next) ? first : next
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
    severity: 'certain',
    message: { id, values: { written } },
    suggestions: [right],
  }
}
