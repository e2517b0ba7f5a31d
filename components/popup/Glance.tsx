// Nothing was looked up: the notice at a glance.

import type { NoticeFacts } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import { NoticeFactsList } from '../facts/NoticeFactsList.tsx'
import { useText } from '../interface-text.tsx'
import { ActionBar, type ActionBarProps } from './ActionBar.tsx'
import { GlancePins } from './GlancePins.tsx'
import './card.css'
import './card-wording.css'

export interface GlanceProps extends ActionBarProps {
  facts: NoticeFacts
  compared: boolean
  pins: readonly Pin[]
  onPick: (pin: Pin) => void
}

export function Glance({ facts, compared, pins, onPick, ...actionBar }: GlanceProps) {
  const t = useText()
  return (
    <div class="card" data-testid="glance">
      <section
        class="card-scroll scrolls"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t('glance')}
      >
        <h2 class="glance-title" lang="zh-CN">
          {facts.title}
        </h2>
        <p class="card-wording large" lang="zh-CN" data-testid="glance-theme">
          {facts.theme?.text ?? t('unknown')}
        </p>
        <NoticeFactsList
          facts={facts}
          compared={compared}
          isTheme
          // The long list would push the pins out of sight.
          issuersOpen={pins.length === 0}
        />
        <GlancePins pins={pins} onPick={onPick} />
      </section>
      <ActionBar {...actionBar} />
    </div>
  )
}
