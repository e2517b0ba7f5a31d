// The newest pins, under the notice at a glance: one press looks one up again.
import type { Pin } from '../../core/records/saved.ts'
import { Fact, Facts } from '../facts/Fact.tsx'
import { useText } from '../interface-text.tsx'
import { FromFile } from '../saved/FromFile.tsx'
import { Button } from '../ui/Button.tsx'
import './glance-pins.css'

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
    <Facts>
      <Fact name={t('pins')}>
        <ul class="glance-pins" data-testid="glance-pins">
          {pins.slice(0, SHOWN).map((pin) => (
            <li key={pin.id}>
              <Button
                look="text"
                title={t('savedLookup', { text: pin.wording })}
                onClick={() => onPick(pin)}
              >
                <span lang="zh-CN">{pin.wording}</span>
              </Button>
              <FromFile imported={pin.imported} />
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  )
}
