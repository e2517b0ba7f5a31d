// What is known of one year: the theme, how sure it is, and what it rests on.

import type { NoticeFacts } from '../../core/lookup/index.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { dataNote } from '../../locales/data-notes.ts'
import { DocumentNumber } from '../facts/DocumentNumber.tsx'
import { Grade } from '../facts/Grade.tsx'
import { ThemeSources } from '../facts/Theme.tsx'
import { useLocale, useText } from '../interface-text.tsx'

export function YearFacts({ facts }: { facts: NoticeFacts }) {
  const t = useText()
  const { theme, year } = facts
  return (
    <div class="campaign-year">
      <div>
        <p class="campaign-theme">
          <span lang="zh-CN">{theme?.text ?? t('campaignNotRecorded')}</span>
          {theme && <Grade grade={theme.grade} />}
        </p>
        {theme && theme.sources.length > 0 && (
          <details class="campaign-details">
            <summary aria-label={t('campaignSourcesOf', { year: year ?? '' })}>
              {t('campaignSources')}
            </summary>
            <ThemeSources theme={theme} />
          </details>
        )}
      </div>
      <OtherFacts facts={facts} />
    </div>
  )
}

/** What is known besides the theme, each with its grade; what is not known is not listed. */
function OtherFacts({ facts }: { facts: NoticeFacts }) {
  const t = useText()
  const locale = useLocale()
  const { noticeId, issuersCount, countGrade, documentNumber, note, ordinal } = facts
  return (
    <ul class="campaign-facts">
      {issuersCount !== null && (
        <li>
          {t('campaignIssuers', { n: issuersCount })}
          <Grade grade={countGrade} />
        </li>
      )}
      {documentNumber && (
        <li>
          <DocumentNumber number={documentNumber} />
        </li>
      )}
      {ordinal && (
        <li>
          {t('campaignOrdinal', { n: ordinal.value })}
          <Grade grade={ordinal.grade} />
        </li>
      )}
      <SloganCount slogans={facts.slogans} />
      {note && <li>{dataNote(note, locale)}</li>}
      {noticeId !== null && (
        <li>
          <a href={noticeHref(noticeId)}>{t('campaignNotice')}</a>
        </li>
      )}
    </ul>
  )
}

function SloganCount({ slogans }: { slogans: NoticeFacts['slogans'] }) {
  const t = useText()
  if (slogans?.status === 'unknown') return <li>{t('campaignSlogansUnknown')}</li>
  if (slogans?.status !== 'known') return null
  return (
    <li>
      {t('campaignSlogans', { n: slogans.items.length })}
      <Grade grade={slogans.grade} />
    </li>
  )
}
