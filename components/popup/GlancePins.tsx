// The newest pins, under the notice at a glance: one press looks one up again.
import type { Pin } from '../../data/store/records.ts'
import { useText } from '../interface-text.tsx'

export interface GlancePinsProps {
  pins: readonly Pin[]
  onPick: (pin: Pin) => void
}

/** All of them are on their own page. */
const SHOWN = 5

export function GlancePins({ pins, onPick }: GlancePinsProps) {
  const t = useText()
  if (pins.length === 0) return null
  return (
    <section class="glance-pins" aria-labelledby="glance-pins" data-testid="glance-pins">
      <h3 id="glance-pins" class="quiet">
        {t('pins')}
      </h3>
      <ul>
        {pins.slice(0, SHOWN).map((pin) => (
          <li key={pin.id}>
            <button
              type="button"
              class="text-button"
              title={t('savedLookup', { text: pin.wording })}
              onClick={() => onPick(pin)}
            >
              <span lang="zh-CN">{pin.wording}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
