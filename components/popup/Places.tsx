// Every place where a wording stands, in the order given: held notice, better grade, later year.
import type { Library, Place } from '../../core/lookup/index.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { clauseHeading, placeLabel } from '../../locales/text/place-label.ts'
import { Grade } from '../facts/Grade.tsx'
import { useText } from '../interface-text.tsx'
import { isCompared } from './is-compared.ts'

export interface PlacesProps {
  places: readonly Place[]
  library: Library
  openNotice: (noticeId: string, clauseId: string | null) => void
}

export function Places({ places, library, openNotice }: PlacesProps) {
  const t = useText()
  return (
    <ul data-testid="places">
      {places.map((place) => {
        const { noticeId, clauseId, year, role, grade } = place
        const heading = noticeId && clauseId && clauseHeading(library, noticeId, clauseId)
        return (
          <li key={`${noticeId ?? year}${role}${clauseId ?? ''}`}>
            {noticeId === null ? (
              placeLabel(place, library, t)
            ) : (
              <a
                class="target"
                href={libraryHref(noticeHref(noticeId, clauseId ?? undefined))}
                onClick={(event) => {
                  // What was looked up is recorded before the popup goes.
                  event.preventDefault()
                  openNotice(noticeId, clauseId)
                }}
              >
                {placeLabel(place, library, t)}
              </a>
            )}
            <span lang="zh-CN">{heading}</span>
            <Grade grade={grade} />
            {grade === 'held' && !isCompared(noticeId, library) && (
              <span class="remark">{t('notCompared')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
