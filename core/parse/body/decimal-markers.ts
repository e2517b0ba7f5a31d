// Items that are counted 1, 1.1, 1.1.1, with a gap behind: only where each number follows the last.
import type { Line } from '../classify/classify-lines.ts'
import type { Marker } from '../classify/markers.ts'
import type { Rule } from '../rule.ts'

const DECIMAL = {
  id: 'decimal-number',
  means: '1, 1.1 or 1.1.1 with a gap behind it',
  pattern: /^(\d{1,2}(?:[.．]\d{1,2}){0,2})[.．]?[\s\u3000]+(?=[^\d\s])/u,
  yes: ['1.1 总则', '2 范围', '3.1.2　要求'],
  no: ['1.1总则', '3.5亿元', '1.1 2023'],
} satisfies Rule

export const DECIMAL_RULES: readonly Rule[] = [DECIMAL]
const KINDS = ['decimal-1', 'decimal-2', 'decimal-3'] as const
/** Of those with two figures: fewer may be anything. */
const FEWEST = 2

/** Lines that begin with 1.1 or 1.1.1, with what that says, where several of them count on. */
export function findDecimalMarkers(lines: readonly Line[]): Map<Line, Marker> {
  const markers = new Map<Line, Marker>()
  let last: readonly number[] = []
  for (const line of lines) {
    const [whole, written] = DECIMAL.pattern.exec(line.text) ?? []
    if (whole === undefined || written === undefined) continue
    const figures = written.split(/[.．]/u).map(Number)
    const kind = KINDS[figures.length - 1]
    if (!kind || !follows(last, figures)) continue
    last = figures
    const rest = line.text.slice(whole.length)
    markers.set(line, { kind, number: figures.join('.'), rest })
  }
  const pairs = [...markers.values()].filter(({ kind }) => kind === 'decimal-2')
  return pairs.length < FEWEST ? new Map() : markers
}

/** The next of its level, or the first below the last. */
function follows(last: readonly number[], figures: readonly number[]): boolean {
  const own = figures.length - 1
  const isBelow = figures.slice(0, own).every((figure, at) => figure === last[at])
  return isBelow && figures[own] === (last[own] ?? 0) + 1
}
