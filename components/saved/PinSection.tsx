// The pins: each wording with its place now, or that the library has it no more.

import { writeFile } from '../../core/exchange/file.ts'
import { itemsToPart } from '../../core/exchange/items-part.ts'
import { PINS } from '../../core/exchange/saved-parts.ts'
import type { Library } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import { formatDay } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { PinPlace } from './PinPlace.tsx'
import { SavedSection } from './SavedSection.tsx'
import type { SectionProps } from './section.ts'
import { usePinnedEntries } from './use-pinned-entries.ts'
import { useSavedList } from './use-saved-list.ts'

export type PinSectionProps = Pick<SectionProps<Pin>, 'query' | 'effects' | 'say'> & {
  library: Library
  /** A new value: something was imported. */
  imports: number
}

export function PinSection({ library, imports, query, effects, say }: PinSectionProps) {
  const t = useText()
  const locale = useLocale()
  const list = useSavedList(effects.pins, imports)
  const entries = usePinnedEntries(list.kept?.items ?? [], library, effects.findMore)
  return (
    <SavedSection
      id="pins"
      heading={t('pins')}
      list={list}
      none={t('pinsNone')}
      query={query}
      idOf={({ id }) => id}
      nameOf={({ wording }) => wording}
      textsOf={({ wording }) => [wording]}
      fileOf={(pins) => writeFile({ [PINS.name]: itemsToPart(PINS, pins) })}
      effects={effects}
      say={say}
      row={(pin) => ({
        // The wording that a file gave a pin may be another than that of its entry.
        main: <span lang="zh-CN">{entries.get(pin.id)?.entry.text ?? pin.wording}</span>,
        below: (
          <>
            <PinPlace pin={pin} pinned={entries.get(pin.id)} />
            <span class="remark">
              {t('pinnedOn', { date: formatDay(pin.pinnedAt, locale) })}
            </span>
          </>
        ),
      })}
    />
  )
}
