// Invented notices to fill a library with: the wordings of scripts/eval/corpus.ts in clauses.
import { writeFile } from '../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../core/exchange/notices-part.ts'
import type { Clause, Notice } from '../../data/schema.ts'
import { blankNotice } from '../../tests/support/blank-notice.ts'
import { inventedEntries } from '../eval/corpus.ts'

/** @param sentences of each notice; about 24 characters each */
export function inventedNotices(
  count: number,
  sentences: number,
  seed: number,
): Notice[] {
  const texts = inventedEntries(Math.ceil(count * sentences * 1.8), seed)
    .filter(({ kind }) => kind === 'clause')
    .map(({ text }) => text)
  return Array.from({ length: count }, (_, at) => {
    const own = texts.slice(at * sentences, (at + 1) * sentences)
    const year = 2000 + (at % 24)
    return {
      ...blankNotice(`own-bench-${at}`, `关于第${at + 1}号事项的通知`),
      year,
      issuers: [`第${at % 40}示范局`],
      date: `${year}-05-0${1 + (at % 9)}`,
      sections: [section(own)],
    }
  })
}

function section(texts: readonly string[]): Clause {
  const PER_CLAUSE = 8
  const clauses = Array.from(
    { length: Math.ceil(texts.length / PER_CLAUSE) },
    (_, at): Clause => ({
      id: `1.${at + 1}`,
      number: `（${at + 1}）`,
      heading: '',
      text: texts.slice(at * PER_CLAUSE, (at + 1) * PER_CLAUSE).join(''),
      clauses: [],
    }),
  )
  return { id: '1', number: '一', heading: '主要任务', text: null, clauses }
}

export const fileOf = (notices: readonly Notice[]): string =>
  writeFile({ notices: noticesToPart(unnamed(notices)) })
