// Notices with wordings of their own: signs drawn at random, so that none is like another.
import type { Clause, Notice } from '../../../data/schema.ts'
import { type Random, seededRandom } from '../../../scripts/eval/random.ts'
import { blankNotice } from '../../support/blank-notice.ts'

const CLAUSES = 12
const CLAUSE_LENGTH = 60
/** Common ideographs stand here and there in the first thousands of the block. */
const FIRST = 0x4e00
const SIGNS = 6_000

export function madeNotices(count: number): Notice[] {
  const random = seededRandom(1)
  return Array.from({ length: count }, (_, at) => madeNotice(at, random))
}

function madeNotice(at: number, random: Random): Notice {
  return {
    ...blankNotice(`own-made-${at}`, `关于${words(random, 12)}的通知`),
    issuers: ['清溪镇人民政府'],
    date: '2021-03-05',
    sections: Array.from({ length: CLAUSES }, (_, number) => madeClause(number, random)),
  }
}

const madeClause = (at: number, random: Random): Clause => ({
  id: String(at + 1),
  number: String(at + 1),
  heading: '',
  text: `${words(random, CLAUSE_LENGTH)}。`,
  clauses: [],
})

const words = (random: Random, length: number): string =>
  Array.from({ length }, () => String.fromCharCode(FIRST + random.below(SIGNS))).join('')
