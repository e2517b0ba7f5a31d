// The history: what was looked up and what came of it; or that it is not kept.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { writeFile } from '../../core/exchange/file.ts'
import { itemsToPart } from '../../core/exchange/items-part.ts'
import { HISTORY } from '../../core/exchange/saved-parts.ts'
import type { Library } from '../../core/lookup/index.ts'
import { LONGEST_HISTORY, type LookedUp } from '../../core/records/saved.ts'
import { formatMoment } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { FromFile } from './FromFile.tsx'
import { SavedSection } from './SavedSection.tsx'
import type { SectionProps } from './section.ts'
import { useSavedList } from './use-saved-list.ts'

export type HistorySectionProps = Pick<
  SectionProps<LookedUp>,
  'query' | 'effects' | 'say'
> & {
  library: Library
  /** A new value: something was imported. */
  imports: number
}

export function HistorySection({
  library,
  imports,
  query,
  effects,
  say,
}: HistorySectionProps) {
  const t = useText()
  const locale = useLocale()
  const list = useSavedList(effects.history, imports)
  /** Wordings that are at hand, whoever says so. */
  const known = useMemo(
    () => new Set(library.entries.map(({ id, text }) => `${id} ${text}`)),
    [library],
  )
  const [isOn, setOn] = useState<boolean | null>(null)
  useEffect(() => {
    void effects.isHistoryOn().then(setOn)
  }, [effects])
  return (
    <SavedSection
      id="history"
      heading={t('history')}
      list={list}
      none={isOn ? t('historyNone') : null}
      query={query}
      idOf={({ key }) => key}
      nameOf={({ text }) => text}
      textsOf={({ text, wording }) => [text, wording ?? '']}
      fileOf={(items) => writeFile({ [HISTORY.name]: itemsToPart(HISTORY, items) })}
      effects={effects}
      say={say}
      note={
        isOn !== null && (
          <>
            {t(isOn ? 'historyWhere' : 'historyOff', { n: LONGEST_HISTORY })}{' '}
            <a href="/options.html" target="_blank" rel="noopener">
              {t('optionsTitle')}
            </a>
          </>
        )
      }
      row={({ text, wording, at, entryId, imported }) => ({
        main: <span lang="zh-CN">{text}</span>,
        below: (
          <>
            {wording === null ? (
              t('historyNothing')
            ) : (
              <>
                <span lang="zh-CN">{t('historyFound', { wording })}</span>
                {!known.has(`${entryId} ${wording}`) && <FromFile imported={imported} />}
              </>
            )}
            <span class="remark">{formatMoment(at, locale)}</span>
          </>
        ),
      })}
    />
  )
}
