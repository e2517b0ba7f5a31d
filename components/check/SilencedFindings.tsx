// The findings that the user does not want to see, to bring them back.
import type { SilencedPlace } from '../../core/findings/session.ts'
import { shorten } from '../../core/text/shorten.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { FindingsModel } from './findings-model.ts'
import type { Dispatch } from './findings-reducer.ts'

export interface SilencedFindingsProps {
  model: FindingsModel
  dispatch: Dispatch
  onRestore: (silenced: SilencedPlace) => void
}

export function SilencedFindings({ model, dispatch, onRestore }: SilencedFindingsProps) {
  const t = useText()
  const { silenced, isSilencedOpen } = model
  if (silenced.length === 0) return null
  return (
    <section class="finding-group">
      <h2>
        <Button
          look="text"
          testId="silenced"
          aria-expanded={isSilencedOpen}
          onClick={() => dispatch({ type: 'silenced-toggled' })}
        >
          {t('checkSilenced', { n: silenced.length })}
        </Button>
      </h2>
      {isSilencedOpen && (
        <ul>
          {silenced.map(({ placed, scope }) => (
            <li key={placed.key} class="silenced-finding" data-testid="silenced-finding">
              <span lang="zh-CN">
                <span class="finding-context">{placed.before}</span>
                <mark class="finding-mark">{placed.written}</mark>
                <span class="finding-context">{placed.after}</span>
              </span>
              {scope === 'list' ? (
                <span class="quiet">{t('ruleOwnList')}</span>
              ) : (
                <Button
                  look="text"
                  testId="restore"
                  aria-label={t('checkRestoreOf', { text: shorten(placed.written) })}
                  onClick={() => onRestore({ placed, scope })}
                >
                  {t('checkRestore')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
