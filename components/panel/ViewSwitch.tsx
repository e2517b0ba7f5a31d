// The two views of the side panel.
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import './view-switch.css'

export type PanelView = 'lookup' | 'check'

const VIEWS: readonly (readonly [view: PanelView, label: PlainKey])[] = [
  ['lookup', 'checkLookup'],
  ['check', 'checkTitle'],
]

export interface ViewSwitchProps {
  view: PanelView
  onView: (view: PanelView) => void
}

export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const t = useText()
  return (
    <nav class="view-switch" aria-label={t('checkViews')}>
      {VIEWS.map(([one, label]) => (
        <button
          key={one}
          type="button"
          class="view-choice"
          aria-current={one === view ? 'page' : undefined}
          data-testid={`view-${one}`}
          onClick={() => onView(one)}
        >
          {t(label)}
        </button>
      ))}
    </nav>
  )
}
