// Findings for tests of their screen.
import type { Finding } from '../../core/check/index.ts'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type { CheckUpdate } from '../../core/findings/session.ts'
import { builtInLibrary } from '../../core/lookup/index.ts'

interface Wanted {
  start?: number
  written?: string
  suggestions?: readonly string[]
  severity?: Finding['severity']
  rule?: Finding['rule']
  place?: PlacedFinding['place']
}

/** 公按部 for 公安部, in a page to read. */
export function placedFinding(key: string, wanted: Wanted = {}): PlacedFinding {
  const { start = 0, written = '公按部', suggestions = ['公安部'] } = wanted
  const end = start + written.length
  const { severity = 'certain', rule = 'department-name', place = 'text' } = wanted
  const finding: Finding = {
    start,
    end,
    rule,
    severity,
    message: { id: 'misspelt-name', values: { written, official: '公安部' } },
    suggestions,
    provenance: { type: 'authority', authority: { kind: 'practice', document: null } },
  }
  const around = { before: '由', after: '负责' }
  return { key, finding, block: 0, place, start, end, written, ...around, suggestions }
}

const library = builtInLibrary()

export const ended = (
  findings: readonly PlacedFinding[],
  silenced: Extract<CheckUpdate, { type: 'check-ended' }>['silenced'] = [],
): Extract<CheckUpdate, { type: 'check-ended' }> => ({
  type: 'check-ended',
  findings,
  silenced,
  library,
  notices: 1,
})
