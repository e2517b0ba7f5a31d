// The first page after installation: what to do, with a sentence to try it on.

import { IMPORT_ROUTE, NOTICES_ROUTE } from '../../core/routes/import.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import './welcome.css'

export interface WelcomePageProps {
  /** As they are set now, '' where none is set. */
  shortcuts: { open: string; panel: string }
}

/** The theme of 2023 with two slips, as a draft may have it. Chinese in every language. */
const EXAMPLE = '提升质量意识，推动高质量发展'

export function WelcomePage({ shortcuts }: WelcomePageProps) {
  const t = useText()
  const { open, panel } = shortcuts
  return (
    <Page section={null} title={t('welcomeTitle')}>
      <p class="welcome-lead">{t('welcomeLead')}</p>
      <ol class="welcome-steps">
        <li>
          <h2>{t('welcomeSelect')}</h2>
          <blockquote class="welcome-example" lang="zh-CN" data-testid="welcome-example">
            {EXAMPLE}
          </blockquote>
          <p class="quiet">{t('welcomeExample')}</p>
        </li>
        <li>
          <h2>
            {open === ''
              ? t('welcomePressButton')
              : t('welcomePress', { shortcut: open })}
          </h2>
          <p>{t('welcomeButton')}</p>
        </li>
        <li>
          <h2>{t('welcomeRead')}</h2>
          <p>{t('welcomeKeys')}</p>
        </li>
      </ol>
      <ul class="welcome-more">
        {panel !== '' && <li>{t('welcomePanel', { shortcut: panel })}</li>}
        <li>
          {t('welcomeOwn')} <a href={IMPORT_ROUTE}>{t('noticeTakeIn')}</a>
        </li>
        <li>
          {t('welcomeHeld')} <a href={NOTICES_ROUTE}>{t('noticesLink')}</a>
        </li>
        <li>
          {t('welcomePrivate')} <a href="/options.html">{t('optionsTitle')}</a>
        </li>
      </ul>
    </Page>
  )
}
