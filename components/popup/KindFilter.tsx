// The kinds that were found, with their counts; 0 to 7 pick.
import type { Match } from '../../core/lookup/index.ts'
import { type KindChoice, ofKind } from '../../core/results/filter.ts'
import { KIND, KINDS } from '../../data/kinds.ts'
import { useText } from '../interface-text.tsx'
import './kind-filter.css'

/** In the order of the keys. */
export const CHOICES: readonly KindChoice[] = ['all', ...KINDS]

export interface KindFilterProps {
  matches: readonly Match[]
  kind: KindChoice
  onKind: (kind: KindChoice) => void
}

export function KindFilter({ matches, kind, onKind }: KindFilterProps) {
  const t = useText()
  const counted = CHOICES.map((choice, key) => ({
    choice,
    key,
    n: ofKind(matches, choice).length,
  })).filter(({ n }) => n > 0)
  // Of one kind there is nothing to choose.
  if (counted.length < 3) return null
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{t('kindFilter')}</legend>
      {counted.map(({ choice, key, n }) => {
        const label = t(choice === 'all' ? 'kindAll' : KIND[choice].label)
        const said = t('kindKey', { kind: label, n, key })
        return (
          <button
            key={choice}
            type="button"
            class="kind"
            data-kind={choice}
            aria-pressed={choice === kind}
            aria-keyshortcuts={String(key)}
            aria-label={said}
            title={said}
            onClick={() => onKind(choice)}
          >
            {label}
            <span class="kind-count">{n}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
