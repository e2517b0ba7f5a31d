// What the screen of findings knows.
import type { RuleId } from '../../core/check/index.ts'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type {
  CheckProblem,
  CheckTarget,
  NotRead,
  SilencedPlace,
} from '../../core/findings/session.ts'
import type { Library } from '../../core/lookup/index.ts'

/**
 * `idle`: nothing was asked for. `left`: the page is gone, the list stays to be read. `stopped`: the
 * user has stopped it.
 */
type Phase =
  | 'idle'
  | 'reading'
  | 'checking'
  | 'done'
  | 'stopped'
  | 'left'
  | 'failed'
  | 'refused'

export type SeverityChoice = 'all' | 'certain' | 'advice'
export type RuleChoice = 'all' | RuleId

export interface FindingsModel {
  /** Null: none. */
  target: CheckTarget | null
  phase: Phase
  /** Why nothing was read; null unless `refused`. */
  problem: CheckProblem | null
  /** Of the check that is running, from 0 to 1. */
  share: number
  title: string
  characters: number
  notRead: readonly NotRead[]
  /** False where the browser cannot mark places in the page: it is said. */
  canMark: boolean
  findings: readonly PlacedFinding[]
  silenced: readonly SilencedPlace[]
  /** Null until something was checked. */
  compared: { library: Library; notices: number } | null
  /** Key of the current finding; null where there is none. */
  current: string | null
  severity: SeverityChoice
  rule: RuleChoice
  /** Counts the requests to move the focus to the current finding. */
  focusRequests: number
  /** The text in the box. */
  box: string
  isBoxOpen: boolean
  isHelpOpen: boolean
  isSilencedOpen: boolean
}

export function openingFindings(): FindingsModel {
  return {
    target: null,
    phase: 'idle',
    problem: null,
    share: 0,
    title: '',
    characters: 0,
    notRead: [],
    canMark: true,
    findings: [],
    silenced: [],
    compared: null,
    current: null,
    severity: 'all',
    rule: 'all',
    focusRequests: 0,
    box: '',
    isBoxOpen: false,
    isHelpOpen: false,
    isSilencedOpen: false,
  }
}
