// What can be done with the current finding.
import { type SilenceScope, scopesOf } from '../../core/check/silence.ts'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import type { FindingsModel } from './findings-model.ts'
import { isWritable, replaceableOfRule } from './findings-view.ts'
import type { FindingActions } from './use-finding-actions.ts'

const SCOPE: Record<SilenceScope, PlainKey> = {
  place: 'checkIgnore',
  draft: 'checkIgnoreDraft',
  list: 'checkAllow',
}

export interface FindingButtonsProps {
  placed: PlacedFinding
  model: FindingsModel
  act: FindingActions
}

export function FindingButtons({ placed, model, act }: FindingButtonsProps) {
  const t = useText()
  const { suggestions, finding, written } = placed
  const canWrite = isWritable(placed) && model.phase !== 'left'
  const ofRule = canWrite ? replaceableOfRule(model, finding.rule) : []
  return (
    <div class="finding-buttons">
      {suggestions.length === 1 && (
        <Button testId="finding-fix" onClick={() => act.fix(placed, 0)}>
          {t(canWrite ? 'checkReplace' : 'checkCopyRight')}
          <span class="key" aria-hidden="true">
            ↵
          </span>
        </Button>
      )}
      {suggestions.length > 1 &&
        suggestions.slice(0, 9).map((text, at) => (
          <Button
            key={text}
            testId="finding-fix"
            aria-keyshortcuts={String(at + 1)}
            onClick={() => act.fix(placed, at)}
          >
            {t(canWrite ? 'checkReplaceWith' : 'checkCopyThis', { text: shorten(text) })}
            <span class="key" aria-hidden="true">
              {at + 1}
            </span>
          </Button>
        ))}
      {ofRule.length > 1 && (
        <Button look="text" testId="finding-fix-rule" onClick={() => act.fixRule(ofRule)}>
          {t('checkReplaceRule', { n: ofRule.length })}
        </Button>
      )}
      {scopesOf({ ...finding, start: 0, end: written.length }, written).map((scope) => (
        <Button
          key={scope}
          look="text"
          testId={`silence-${scope}`}
          aria-keyshortcuts={scope === 'place' ? 'Delete' : undefined}
          onClick={() => act.silence(placed, scope)}
        >
          {t(SCOPE[scope])}
        </Button>
      ))}
    </div>
  )
}
