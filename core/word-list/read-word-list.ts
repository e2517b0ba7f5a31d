// A file of words, in any of the formats that are read: CSV, pairs in YAML, an exported file of this
// extension. All of it is right, or none is taken.
import { readFile } from '../exchange/file.ts'
import { itemsFromPart } from '../exchange/items-part.ts'
import { WORDS } from '../exchange/word-list-part.ts'
import { MOST_ROWS, wordKey } from '../records/word-list.ts'
import type { LineProblem, ListProblem, ReadRow, WordListRead } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { isYamlList, readYaml } from './read-yaml.ts'

const BOM = /^\uFEFF/u
/** What a decoder puts for bytes that are no text. */
const NO_TEXT = '\uFFFD'

/**
 * @param text of the file, decoded
 * @param addedAt when it is taken in
 */
export function readWordList(text: string, addedAt: number): WordListRead {
  const plain = text.replace(BOM, '')
  if (plain.trim() === '') return refused({ kind: 'empty' })
  if (/^\s*\{/u.test(plain)) return distinct(readExported(plain, addedAt))
  const bytes = brokenLines(plain)
  if (bytes.length > 0) return refused(...bytes)
  const read = isYamlList(plain) ? readYaml(plain, addedAt) : readCsv(plain, addedAt)
  return distinct(read)
}

interface Read {
  rows: readonly ReadRow[]
  problems: readonly ListProblem[]
}

function readExported(text: string, addedAt: number): Read {
  const file = readFile(text, 'any')
  const failed = (found: typeof file.problems): Read => ({
    rows: [],
    problems: found.map((problem) => ({ kind: 'file', problem })),
  })
  if (file.problems.length > 0) return failed(file.problems)
  const part = file.parts[WORDS.name]
  if (part === undefined) return failed([{ kind: 'nothing' }])
  const { items, problems } = itemsFromPart(WORDS, part)
  if (problems.length > 0) return failed(problems)
  // Nothing was added later than now.
  const rows = items.map((row) => ({
    line: null,
    row: { ...row, addedAt: Math.min(row.addedAt, addedAt) },
  }))
  return { rows, problems: [] }
}

/** Without rows that say the same word again in the same way. */
function distinct({ rows, problems }: Read): WordListRead {
  if (problems.length > 0) return refused(...problems)
  if (rows.length === 0) return refused({ kind: 'empty' })
  const said = new Set<string>()
  const kept = rows.filter(({ row }) => {
    const key = JSON.stringify([row.kind, wordKey(row.word), rightOf(row)])
    const isNew = !said.has(key)
    said.add(key)
    return isNew
  })
  if (kept.length > MOST_ROWS)
    return refused({ kind: 'too-many', count: kept.length, most: MOST_ROWS })
  return { rows: kept, problems: [], repeated: rows.length - kept.length }
}

const rightOf = (row: ReadRow['row']): string => (row.kind === 'wrong' ? row.right : '')

function brokenLines(text: string): LineProblem[] {
  if (!text.includes(NO_TEXT)) return []
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, at) =>
      line.includes(NO_TEXT) ? [{ kind: 'bytes', line: at + 1 } as const] : [],
    )
}

const refused = (...problems: ListProblem[]): WordListRead => ({
  rows: [],
  problems,
  repeated: 0,
})
