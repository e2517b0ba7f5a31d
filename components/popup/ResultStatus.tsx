// Says to those who do not see the list how much was found.

import { shorten } from '../../core/text/shorten.ts'
import type { Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import type { LookedUp } from './popup-view.ts'

export interface ResultStatusProps {
  looked: LookedUp
  isEmpty: boolean
  /** Results on show under the kind picked. */
  shown: number
  /** Nobody asked for the text here: it was selected elsewhere, so it is said, too. */
  isNew?: boolean
}

export function ResultStatus(props: ResultStatusProps) {
  const t = useText()
  return (
    <p class="visually-hidden" role="status" data-testid="result-status">
      {props.isNew && !props.looked.pending
        ? t('panelNewText', {
            text: shorten(props.looked.text.trim()),
            found: words(props, t),
          })
        : words(props, t)}
    </p>
  )
}

function words({ looked, isEmpty, shown }: ResultStatusProps, t: Translate): string {
  if (isEmpty) return ''
  if (looked.pending) return t('searching')
  const { matches, statements, nearest } = looked.result
  if (nearest.length > 0) return t('resultsNearestCount', { n: nearest.length })
  const found = matches.length > 0 ? t('resultsFound', { n: shown }) : null
  const said =
    statements.length > 0 ? t('statementsCount', { n: statements.length }) : null
  return [found, said].filter(Boolean).join(' ') || t('resultsNone')
}
