// The screen of findings as a state machine: what it knows, and what each event makes of it. Pure.
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type { CheckTarget, CheckUpdate } from '../../core/findings/session.ts'
import {
  type FindingsModel,
  openingFindings,
  type RuleChoice,
  type SeverityChoice,
} from './findings-model.ts'
import { shownFindings } from './findings-view.ts'

interface ScreenEvents {
  started: { target: CheckTarget }
  'went-to-end': { end: 'first' | 'last' }
  'finding-chosen': { key: string }
  'severity-picked': { severity: SeverityChoice }
  'rule-picked': { rule: RuleChoice }
  stopped: unknown
  ended: unknown
  'box-changed': { text: string }
  'box-toggled': unknown
  'help-toggled': unknown
  'silenced-toggled': unknown
}

type ScreenEvent = {
  [One in keyof ScreenEvents]: { type: One } & ScreenEvents[One]
}[keyof ScreenEvents]

export type FindingsEvent = ScreenEvent | CheckUpdate
export type Dispatch = (event: FindingsEvent) => void

type EventOf<Type extends FindingsEvent['type']> = Extract<FindingsEvent, { type: Type }>

const REDUCERS: {
  [Type in FindingsEvent['type']]: (
    model: FindingsModel,
    event: EventOf<Type>,
  ) => FindingsModel
} = {
  started: ({ isHelpOpen, box }, { target }) => ({
    ...openingFindings(),
    target,
    phase: 'reading',
    isHelpOpen,
    box: target.what === 'text' ? target.text : box,
    isBoxOpen: target.what === 'text',
  }),
  'reading-started': (model) => ({ ...model, phase: 'reading', problem: null }),
  'reading-refused': (model, { problem }) => ({
    ...model,
    phase: 'refused',
    problem,
    // The way on is to paste the text.
    isBoxOpen: true,
  }),
  'text-read': (model, { characters, notRead, canMark, title }) => ({
    ...model,
    phase: 'checking',
    share: 0,
    characters,
    notRead,
    canMark,
    title,
  }),
  'check-progressed': (model, { share }) => ({ ...model, share }),
  'check-ended': (model, { findings, silenced, library, notices }) =>
    model.phase === 'stopped'
      ? model
      : withFindings(
          { ...model, phase: 'done', share: 1, compared: { library, notices }, silenced },
          findings,
        ),
  'check-failed': (model) => ({ ...model, phase: 'failed' }),
  'page-left': (model) => ({ ...model, phase: 'left' }),
  // Around at the ends.
  stepped: (model, { by }) => {
    const shown = shownFindings(model)
    const at = shown.findIndex(({ key }) => key === model.current)
    const next = shown.at(at < 0 && by < 0 ? -1 : (at + by) % shown.length)
    return next ? focusOn({ ...model, current: next.key }) : model
  },
  'went-to-end': (model, { end }) => {
    const next = shownFindings(model).at(end === 'first' ? 0 : -1)
    return next ? focusOn({ ...model, current: next.key }) : model
  },
  'finding-chosen': (model, { key }) => focusOn({ ...model, current: key }),
  'severity-picked': (model, { severity }) => withCurrentShown({ ...model, severity }),
  'rule-picked': (model, { rule }) => withCurrentShown({ ...model, rule }),
  stopped: (model) => ({ ...model, phase: 'stopped' }),
  ended: ({ isHelpOpen, box }) => ({ ...openingFindings(), isHelpOpen, box }),
  'box-changed': (model, { text }) => ({ ...model, box: text }),
  'box-toggled': (model) => ({ ...model, isBoxOpen: !model.isBoxOpen }),
  'help-toggled': (model) => ({ ...model, isHelpOpen: !model.isHelpOpen }),
  'silenced-toggled': (model) => ({ ...model, isSilencedOpen: !model.isSilencedOpen }),
}

export function findingsReducer(
  model: FindingsModel,
  event: FindingsEvent,
): FindingsModel {
  // The table has the reducer of each type under that type.
  const reduce = REDUCERS[event.type] as (
    model: FindingsModel,
    event: FindingsEvent,
  ) => FindingsModel
  return reduce(model, event)
}

const focusOn = (model: FindingsModel): FindingsModel => ({
  ...model,
  focusRequests: model.focusRequests + 1,
})

/**
 * The current finding stays the current one; where it is gone, what stands in its place is: the one
 * after a finding that was corrected.
 */
function withFindings(
  before: FindingsModel,
  findings: readonly PlacedFinding[],
): FindingsModel {
  const { rule } = before
  const isRuleLeft =
    rule === 'all' || findings.some(({ finding }) => finding.rule === rule)
  const model = { ...before, findings, rule: isRuleLeft ? rule : 'all' } as const
  const shown = shownFindings(model)
  if (shown.some(({ key }) => key === model.current)) return model
  const at = shownFindings(before).findIndex(({ key }) => key === before.current)
  const next = shown[Math.min(Math.max(at, 0), shown.length - 1)]
  return { ...model, current: next?.key ?? null }
}

function withCurrentShown(model: FindingsModel): FindingsModel {
  const shown = shownFindings(model)
  const isShown = shown.some(({ key }) => key === model.current)
  return isShown ? model : { ...model, current: shown[0]?.key ?? null }
}
