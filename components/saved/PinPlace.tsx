// Where a pinned wording stands, with the way there; a wording that is gone keeps what was known.

import type { Pin } from '../../core/records/saved.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { isKind, KIND } from '../../data/kinds.ts'
import { placeLabel } from '../../locales/text/place-label.ts'
import { Grade } from '../facts/Grade.tsx'
import { useText } from '../interface-text.tsx'
import { FromFile } from './FromFile.tsx'
import type { PinnedEntry } from './use-pinned-entries.ts'

export interface PinPlaceProps {
  pin: Pin
  /** Undefined where no notice has it. */
  pinned: PinnedEntry | undefined
}

export function PinPlace({ pin, pinned }: PinPlaceProps) {
  const t = useText()
  const place = pinned?.entry.places[0]
  if (!place) {
    const role = isKind(pin.kind) ? t(KIND[pin.kind].label) : ''
    return (
      <>
        {pin.year === null
          ? role
          : t('placeOfYear', { of: t('yearAlone', { year: pin.year }), role })}
        <span class="remark failure" data-testid="pin-gone">
          {t('pinGone')}
        </span>
        {pin.grade && <Grade grade={pin.grade} />}
        <FromFile imported={pin.imported} />
      </>
    )
  }
  const label = placeLabel(place, pinned.library, t)
  return (
    <>
      {place.noticeId === null ? (
        label
      ) : (
        <a href={noticeHref(place.noticeId, place.clauseId ?? undefined)}>{label}</a>
      )}
      <Grade grade={place.grade} />
    </>
  )
}
