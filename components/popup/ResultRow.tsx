// One result: how sure, the wording with what differs marked, and where it stands.

import { compare } from '../../core/lookup/explain/index.ts'
import type { Library, Match } from '../../core/lookup/index.ts'
import { CONFIDENCE_LABEL } from '../../locales/text/labels.ts'
import { placeLabel } from '../../locales/text/place-label.ts'
import { Grade } from '../facts/Grade.tsx'
import { useText } from '../interface-text.tsx'
import { Wording } from '../wording/Wording.tsx'
import './result-row.css'

export interface ResultRowProps {
  match: Match
  /** The text that was looked up. */
  text: string
  library: Library
  chosen: boolean
  /** The clause of which this is a part stands above it. */
  isPart: boolean
  onChoose: (entryId: string) => void
}

/** Longer texts hold several wordings: then it is said where each was found. */
const HOLDS_SEVERAL = 60

export function ResultRow({
  match,
  text,
  library,
  chosen,
  isPart,
  onChoose,
}: ResultRowProps) {
  const t = useText()
  const { entry, confidence, span } = match
  const [place, ...otherPlaces] = entry.places
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are in use-keys.ts
    <div
      role="option"
      class={isPart ? 'result result-within' : 'result'}
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      data-testid="result"
      data-kind={entry.kind}
      data-confidence={confidence}
      onClick={() => onChoose(entry.id)}
    >
      <span class="result-confidence">{t(CONFIDENCE_LABEL[confidence])}</span>
      <span class="result-body">
        <span class="result-wording">
          <Wording
            text={entry.text}
            pieces={compare(match, text)?.pieces ?? null}
            short
          />
        </span>
        <span class="result-place">
          {place && placeLabel(place, library, t)}
          {place && <Grade grade={place.grade} />}
          {match.marks && <span class="remark">{t('marksDifferShort')}</span>}
          {otherPlaces.length > 0 && (
            <span class="remark">{t('placesMore', { n: otherPlaces.length })}</span>
          )}
          {text.length > HOLDS_SEVERAL && (
            <span class="remark">
              {t('resultAt', { from: span[0] + 1, to: span[1] })}
            </span>
          )}
        </span>
      </span>
    </div>
  )
}
