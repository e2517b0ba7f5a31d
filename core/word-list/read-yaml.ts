// Pairs as prh writes them in YAML: a list of rules with `expected` and `pattern` or `patterns`. Only
// what means the same here is read; anything that would change a rule is refused by its line.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { madeRow } from './made-row.ts'
import type { LineProblem, ReadRow } from './problem.ts'

type Read = { rows: ReadRow[]; problems: LineProblem[] }

/** Beside the rules; `version` is that of the format. */
const ROOT_KEYS = ['version', 'rules']
/** `prh` says why, `specs` are the examples of a rule. */
const RULE_KEYS = ['expected', 'pattern', 'patterns', 'prh', 'specs']
const REGULAR_EXPRESSION = /^\/.*\/[a-z]*$/u

/** Whether a text is meant as such a list. */
export const isYamlList = (text: string): boolean =>
  /^\uFEFF?(?:\s*#[^\n]*\n|\s*---[^\n]*\n|\s*\n)*(?:version|rules)\s*:/u.test(text) ||
  /^\s*-\s+(?:expected|patterns?)\s*:/mu.test(text)

/** @param addedAt milliseconds since 1970, for all rows. Regular expressions are refused by their line, never run. */
export function readYaml(text: string, addedAt: number): Read {
  const lineCounter = new LineCounter()
  // Every value is a text, whatever it looks like: 是, 1.0, yes.
  const document = parseDocument(text, { lineCounter, schema: 'failsafe' })
  const lineOf = (node: unknown): number => {
    const [start = 0] = (node as Node | null)?.range ?? []
    return lineCounter.linePos(start).line
  }
  const [error] = document.errors
  if (error) return failed({ kind: 'yaml', line: error.linePos?.[0].line ?? 1 })
  const root = document.contents
  const list = isMap(root) ? root.get('rules', true) : root
  const strange = isMap(root) ? strangeKeys(root.items, ROOT_KEYS, lineOf) : []
  if (!isSeq(list))
    return failed(...strange, { kind: 'yaml', line: lineOf(list ?? root) })
  const read: Read = { rows: [], problems: strange }
  for (const rule of list.items) {
    const { rows, problems } = readRule(rule, lineOf, addedAt)
    read.rows.push(...rows)
    read.problems.push(...problems)
  }
  return read
}

type LineOf = (node: unknown) => number

function readRule(rule: unknown, lineOf: LineOf, addedAt: number): Read {
  const line = lineOf(rule)
  if (!isMap(rule)) return failed({ kind: 'yaml-rule', line })
  const strange = strangeKeys(rule.items, RULE_KEYS, lineOf)
  if (strange.length > 0) return failed(...strange)
  const expected = textOf(rule.get('expected', true))
  const patterns = [rule.get('pattern', true), rule.get('patterns', true)].flatMap(
    (node): unknown[] => (isSeq(node) ? node.items : (node ?? [])) as unknown[],
  )
  if (expected === null || patterns.length === 0)
    return failed({ kind: 'yaml-rule', line })
  const reason = textOf(rule.get('prh', true)) ?? ''
  const read: Read = { rows: [], problems: [] }
  for (const pattern of patterns) {
    const made = rowOf(pattern, expected, reason, lineOf(pattern), addedAt)
    if ('row' in made) read.rows.push({ line: lineOf(pattern), row: made.row })
    else read.problems.push(made.problem)
  }
  return read
}

function rowOf(
  pattern: unknown,
  expected: string,
  reason: string,
  line: number,
  addedAt: number,
): { row: ReadRow['row'] } | { problem: LineProblem } {
  const wrong = textOf(pattern)
  if (wrong === null) return { problem: { kind: 'yaml-rule', line } }
  if (REGULAR_EXPRESSION.test(wrong.trim()))
    return { problem: { kind: 'regexp', line, text: wrong } }
  return madeRow({ wrong, right: expected, reason, note: '' }, line, addedAt)
}

/** null for what is no text; an alias (*name) is none. */
const textOf = (node: unknown): string | null =>
  isScalar(node) && typeof node.value === 'string' ? node.value : null

function strangeKeys(
  items: readonly { key: unknown }[],
  known: readonly string[],
  lineOf: LineOf,
): LineProblem[] {
  return items.flatMap(({ key }): LineProblem[] => {
    const name = textOf(key)
    return name !== null && known.includes(name)
      ? []
      : [{ kind: 'yaml-key', line: lineOf(key), text: name ?? '' }]
  })
}

const failed = (...problems: LineProblem[]): Read => ({ rows: [], problems })
