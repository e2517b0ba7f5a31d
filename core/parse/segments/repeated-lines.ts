// A page may have the text of its notice twice: for the screen and for the printer, or in a hidden
// preview. The second time is left out.
import type { Line } from '../classify/classify-lines.ts'

/** A shorter run of the same lines may be a table. */
const FEWEST_LINES = 4
const FEWEST_SIGNS = 60

/** Lines that repeat a run of those above them, word for word. */
export function findRepeatedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const firstPlace = new Map<string, number>()
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const first = firstPlace.get(text)
    if (first === undefined) {
      firstPlace.set(text, at)
      continue
    }
    const run = runOf(lines, first, at)
    const signs = run.reduce((sum, line) => sum + line.text.length, 0)
    if (run.length >= FEWEST_LINES && signs >= FEWEST_SIGNS) return new Set(run)
    at += run.length - 1
  }
  return new Set()
}

function runOf(lines: readonly Line[], first: number, second: number): Line[] {
  const run: Line[] = []
  for (let step = 0; first + step < second; step++) {
    const [above, below] = [lines[first + step], lines[second + step]]
    if (!above || !below || above.text !== below.text) break
    run.push(below)
  }
  return run
}
