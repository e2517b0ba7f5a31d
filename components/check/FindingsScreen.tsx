// The findings of a check: what deviates, why, on whose authority, and the right form. In the side
// panel, and in a window of its own where there is none.
import { useRef } from 'preact/hooks'
import type { CheckTarget } from '../../core/findings/session.ts'
import { useText } from '../interface-text.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { useStatus } from '../ui/use-status.ts'
import { CheckHead } from './CheckHead.tsx'
import { CheckState } from './CheckState.tsx'
import type { CheckEffects } from './effects.ts'
import { FindingFilters } from './FindingFilters.tsx'
import { FindingsFooter } from './FindingsFooter.tsx'
import { FindingsList } from './FindingsList.tsx'
import { currentFinding } from './findings-view.ts'
import { NotChecked } from './NotChecked.tsx'
import { SilencedFindings } from './SilencedFindings.tsx'
import { TextBox } from './TextBox.tsx'
import { useCheck } from './use-check.ts'
import { useFindingActions } from './use-finding-actions.ts'
import { useFindingKeys } from './use-finding-keys.ts'
import { useShownFinding } from './use-shown-finding.ts'
import './findings.css'

export interface FindingsScreenProps {
  /** Tells of what is to be checked; returns how to stop. */
  targets: (listener: (target: CheckTarget) => void) => () => void
  effects: CheckEffects
  /** The key of the check; '' where none is set. */
  shortcut: string
}

export function FindingsScreen({ targets, effects, shortcut }: FindingsScreenProps) {
  const t = useText()
  const check = useCheck(effects, targets)
  const { model, dispatch } = check
  const box = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { status, say, undo } = useStatus(null)
  const act = useFindingActions(check, effects, box, say)
  useShownFinding(check, list, box)
  useFindingKeys(list, {
    step: (by) => dispatch({ type: 'stepped', by }),
    toEnd: (end) => dispatch({ type: 'went-to-end', end }),
    fix: (at) => {
      const current = currentFinding(model)
      if (current) act.fix(current, at)
    },
    ignore: () => {
      const current = currentFinding(model)
      if (current) act.silence(current, 'place')
    },
    help: () => dispatch({ type: 'help-toggled' }),
    paste: act.checkText,
  })
  return (
    <main class="findings-screen">
      <h1 class="visually-hidden">{t('checkTitle')}</h1>
      <CheckHead check={check} onCheckPage={effects.pageInFront && act.checkPage} />
      <CheckState model={model} shortcut={shortcut} onStop={act.stop} />
      <FindingFilters model={model} dispatch={dispatch} />
      <div class="findings-body scrolls">
        <FindingsList model={model} dispatch={dispatch} act={act} listRef={list} />
        <NotChecked model={model} />
        <SilencedFindings model={model} dispatch={dispatch} onRestore={act.restore} />
        <TextBox
          boxRef={box}
          model={model}
          dispatch={dispatch}
          onText={act.checkText}
          onCopy={act.copyText}
        />
      </div>
      <FindingsFooter
        isHelpOpen={model.isHelpOpen}
        onHelp={() => dispatch({ type: 'help-toggled' })}
      >
        <StatusLine status={status} onUndo={undo} />
      </FindingsFooter>
    </main>
  )
}
