// The slogans of one notice; where they are not known, that and why, never another year's.

import type { Slogans as SlogansValue } from '../../data/schema.ts'
import { dataNote } from '../../locales/data-notes.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Origin } from '../notice/Origin.tsx'
import { Grade } from './Grade.tsx'
import { SourceLink } from './SourceLink.tsx'

export interface SlogansProps {
  slogans: SlogansValue | null
  /** Where the attachment that lists them can be added; null where the notice is not held. */
  addHref: string | null
}

export function Slogans({ slogans, addHref }: SlogansProps) {
  const t = useText()
  if (slogans === null) return <span data-testid="slogans">{t('unknown')}</span>
  switch (slogans.status) {
    case 'none':
      return (
        <span data-testid="slogans" data-status="none">
          {t('slogansNone')}
        </span>
      )
    case 'unknown':
      return <UnknownSlogans slogans={slogans} addHref={addHref} />
    case 'known':
      return <KnownSlogans slogans={slogans} />
  }
}

type OfStatus<S> = Extract<SlogansValue, { status: S }>

function UnknownSlogans(props: { slogans: OfStatus<'unknown'>; addHref: string | null }) {
  const { slogans, addHref } = props
  const t = useText()
  const locale = useLocale()
  const { attachment, why } = slogans
  return (
    <div data-testid="slogans" data-status="unknown">
      {attachment === null ? t('unknown') : t('slogansAttachment', { n: attachment })}
      {addHref && ' · '}
      {addHref && (
        <a
          class="target"
          href={addHref}
          target="_blank"
          rel="noopener"
          data-testid="add-attachment"
        >
          {t('slogansAdd')}
        </a>
      )}
      {attachment === null && <p class="quiet">{dataNote(why, locale)}</p>}
    </div>
  )
}

function KnownSlogans({ slogans }: { slogans: OfStatus<'known'> }) {
  const t = useText()
  const locale = useLocale()
  const { items, grade, complete, why, doubt, source, origin } = slogans
  return (
    <div data-testid="slogans" data-status="known">
      <details>
        <summary>
          <span>{t('slogansCount', { n: items.length })}</span>
          <Grade grade={grade} />
          {origin && <span class="remark">{t('addedByUser')}</span>}
          {complete !== true && (
            <span class="remark">
              {t(complete === false ? 'slogansIncomplete' : 'slogansMaybeIncomplete')}
            </span>
          )}
        </summary>
        <ol lang="zh-CN">
          {items.map((slogan) => (
            <li key={slogan}>{slogan}</li>
          ))}
        </ol>
        {why && <p class="quiet">{dataNote(why, locale)}</p>}
        {origin && (
          <p class="quiet">
            <Origin origin={origin} />
          </p>
        )}
        {source && (
          <p class="quiet">
            <SourceLink source={source} />
          </p>
        )}
      </details>
      {doubt && (
        <p class="quiet">{t('slogansDoubt', { doubt: dataNote(doubt, locale) })}</p>
      )}
    </div>
  )
}
