// What is known of one notice. Everything here is of that notice alone.

import type { ComponentChildren } from 'preact'
import type { NoticeFacts } from '../../core/lookup/index.ts'
import { attachmentHref, IMPORT_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { dataNote } from '../../locales/data-notes.ts'
import { formatDate } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { DocumentNumber } from './DocumentNumber.tsx'
import { Fact, Facts } from './Fact.tsx'
import { Grade } from './Grade.tsx'
import { Issuers } from './Issuers.tsx'
import { Slogans } from './Slogans.tsx'
import { Theme, ThemeSources } from './Theme.tsx'

export interface NoticeFactsListProps {
  facts: NoticeFacts
  /** The held text was compared with the issuer's print. */
  compared: boolean
  /** The theme is the wording of the card and is not said twice; its sources are. */
  isTheme?: boolean
  /** The places above say how sure the held text is. */
  placesAreSaid?: boolean
  /** They were asked for: they come first, listed. */
  issuersOpen?: boolean
  /** Facts that come first: the places of the wording. */
  children?: ComponentChildren
}

export function NoticeFactsList(props: NoticeFactsListProps) {
  const { facts, isTheme = false, placesAreSaid = false } = props
  const { issuersOpen = false, children } = props
  const t = useText()
  const locale = useLocale()
  const { noticeId, theme, note } = facts
  const hasThemeSources = theme !== null && theme.sources.length > 0
  const issuers = (
    <Fact name={t('factIssuers')}>
      <Issuers facts={facts} open={issuersOpen} />
    </Fact>
  )
  return (
    <Facts>
      {issuersOpen && issuers}
      {children}
      {!isTheme && (
        <Fact name={t('factTheme')}>
          <Theme theme={theme} />
        </Fact>
      )}
      {!issuersOpen && issuers}
      <Fact name={t('factSlogans')}>
        <Slogans slogans={facts.slogans} addHref={addSlogansHref(facts)} />
      </Fact>
      <TitleFact facts={facts} />
      {(!placesAreSaid || noticeId === null || hasThemeSources) && (
        <BasisFact facts={facts} compared={props.compared} />
      )}
      {note && <Fact name={t('factNote')}>{dataNote(note, locale)}</Fact>}
    </Facts>
  )
}

const addSlogansHref = ({ noticeId, slogansPlace }: NoticeFacts): string | null =>
  noticeId === null || slogansPlace === null
    ? null
    : libraryHref(attachmentHref(noticeId, slogansPlace))

/** Title, date and number; where the notice is not held, the way to take it in. */
function TitleFact({ facts }: { facts: NoticeFacts }) {
  const t = useText()
  const locale = useLocale()
  const { noticeId, title, date, documentNumber } = facts
  return (
    <Fact name={t('factNotice')}>
      <span lang="zh-CN">{title ?? t('unknown')}</span>
      {noticeId === null && (
        <span class="remark">
          {t('noticeNotHeld')}{' '}
          <a href={libraryHref(IMPORT_ROUTE)} target="_blank" rel="noopener">
            {t('noticeTakeIn')}
          </a>
        </span>
      )}
      <p class="quiet">
        {date === null ? t('dateUnknown') : formatDate(date, locale)}
        <span class="remark">
          <DocumentNumber number={documentNumber} />
        </span>
      </p>
    </Fact>
  )
}

/** How sure all of this is, and what the theme rests on. */
function BasisFact({ facts, compared }: { facts: NoticeFacts; compared: boolean }) {
  const t = useText()
  const { noticeId, grade, theme } = facts
  return (
    <Fact name={t('factBasis')}>
      <span class="basis">
        <Grade grade={grade} />
      </span>
      {noticeId !== null && !compared && <span class="remark">{t('notCompared')}</span>}
      {theme !== null && theme.sources.length > 0 && <ThemeSources theme={theme} />}
    </Fact>
  )
}
