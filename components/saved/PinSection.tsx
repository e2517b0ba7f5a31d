// The pins: each wording with its place now, or that the library has it no more.
import { useMemo } from 'preact/hooks'
import type { Pin } from '../../data/store/records.ts'
import { newPins, type PinsRead, savedFile } from '../../data/store/saved-file.ts'
import type { Library } from '../../lookup/library.ts'
import { formatDay } from '../format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { ImportButton } from './ImportButton.tsx'
import { PinPlace } from './PinPlace.tsx'
import { SavedSection } from './SavedSection.tsx'
import type { SectionProps } from './section.ts'
import { useSavedList } from './use-saved-list.ts'

export type PinSectionProps = Pick<SectionProps<Pin>, 'query' | 'effects' | 'say'> & {
  library: Library
}

export function PinSection({ library, query, effects, say }: PinSectionProps) {
  const t = useText()
  const locale = useLocale()
  const list = useSavedList(effects.pins)
  const entries = useMemo(
    () => new Map(library.entries.map((entry) => [entry.id, entry])),
    [library],
  )
  const merge = async (read: PinsRead | 'large'): Promise<void> => {
    if (read === 'large') return say({ text: t('importLarge'), failed: true })
    if (read === 'foreign') return say({ text: t('importForeign'), failed: true })
    if (read === 'newer') return say({ text: t('importNewer'), failed: true })
    const added = newPins(read.pins, list.kept?.items ?? [])
    const written = await list.put(...added)
    if (written !== 'kept') return say({ text: t(KEEPING_FAILED[written]), failed: true })
    const { damaged } = read
    const counts = { n: added.length, m: read.pins.length - added.length, damaged }
    say({ text: t(damaged > 0 ? 'savedImportedDamaged' : 'savedImported', counts) })
  }
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
      fileOf={(pins) => savedFile({ pins }, new Date())}
      effects={effects}
      say={say}
      tools={<ImportButton onRead={(read) => void merge(read)} />}
      row={(pin) => ({
        main: <span lang="zh-CN">{pin.wording}</span>,
        below: (
          <>
            <PinPlace pin={pin} entry={entries.get(pin.id)} library={library} />
            <span class="fact-note">
              {t('pinnedOn', { date: formatDay(pin.pinnedAt, locale) })}
            </span>
          </>
        ),
      })}
    />
  )
}
