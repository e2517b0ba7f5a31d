// The index of own notices is checked when the list is opened, and made anew where it is damaged or of an
// older version: until then some notices are listed but not found.
import { useEffect, useState } from 'preact/hooks'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import { Progress } from '../ui/Progress.tsx'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'

type State =
  | { kind: 'whole' }
  | { kind: 'running'; n: number; all: number }
  | { kind: 'done'; outcome: Awaited<ReturnType<NoticeEffects['repairIndex']>> }

export function IndexRepair({ repair }: { repair: NoticeEffects['repairIndex'] }) {
  const t = useText()
  const [state, setState] = useState<State>({ kind: 'whole' })
  useEffect(() => {
    void repair((n, all) => setState({ kind: 'running', n, all })).then((outcome) =>
      setState(
        outcome.notices > 0 || outcome.written !== 'ok'
          ? { kind: 'done', outcome }
          : { kind: 'whole' },
      ),
    )
  }, [repair])
  useAskBeforeLeaving(state.kind === 'running')
  if (state.kind === 'whole') return null
  if (state.kind === 'running') {
    const { n, all } = state
    return (
      <Progress
        value={n}
        max={all}
        label={t('indexRepairing')}
        role="status"
        testId="index-repair"
      >
        {t('indexRepairingNow', { n, all })}
      </Progress>
    )
  }
  const { written, notices } = state.outcome
  return (
    <p class="note" role="status" data-testid="index-repair">
      {written === 'ok'
        ? t('indexRepaired', { n: notices })
        : `${t('indexNotRepaired')} ${t(WRITE_FAILED[written])}`}
    </p>
  )
}
