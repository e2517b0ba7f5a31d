// How far the check is, or why there is none; read out to who does not see the list.
import type { PlainKey, Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Progress } from '../ui/Progress.tsx'
import type { FindingsModel } from './findings-model.ts'
import { ofSeverity } from './findings-view.ts'
import { problemText } from './problem-text.ts'

export interface CheckStateProps {
  model: FindingsModel
  shortcut: string
  onStop: () => void
}

export function CheckState({ model, shortcut, onStop }: CheckStateProps) {
  const t = useText()
  const { phase, share, characters } = model
  return (
    <div class="check-state" data-phase={phase} data-testid="check-state">
      {phase === 'checking' && share > 0 ? (
        <Progress
          value={share}
          max={1}
          label={t('checkRunning', { n: characters })}
          testId="check-progress"
          stop={{ label: t('checkStop'), onStop }}
        >
          {t('checkRunning', { n: characters })}{' '}
          {t('checkShare', { n: Math.round(share * 100) })}
        </Progress>
      ) : (
        // A new page has its findings read out; one that is typed into does not, at each letter.
        <p role="status" data-testid="check-said">
          {stateText(model, shortcut, t)}
        </p>
      )}
      {phase === 'done' && model.compared && (
        <p class="check-compared" data-testid="check-compared">
          {t('checkCompared', { n: characters, notices: model.compared.notices })}
        </p>
      )}
      {!model.canMark && <p class="check-compared">{t('checkNoMarks')}</p>}
    </div>
  )
}

const PLAIN: Partial<Record<FindingsModel['phase'], PlainKey>> = {
  idle: 'checkIdle',
  reading: 'checkReading',
  stopped: 'checkStopped',
  left: 'checkLeft',
  failed: 'checkFailed',
}

function stateText(model: FindingsModel, shortcut: string, t: Translate): string {
  const { phase, problem, findings, characters } = model
  const plain = PLAIN[phase]
  if (plain) return t(plain)
  if (phase === 'refused')
    return problem === null ? '' : problemText(problem, model.target, shortcut, t)
  if (phase === 'checking' && model.compared === null)
    return t('checkRunning', { n: characters })
  if (characters === 0) return t('checkEmpty')
  if (findings.length === 0) return t('checkNone')
  return t('checkFound', {
    errors: ofSeverity(findings, 'certain').length,
    advice: ofSeverity(findings, 'advice').length,
  })
}
