// The way between the pages of the library.
import { CAMPAIGNS_ROUTE } from '../../core/routes/campaigns.ts'
import { SAVED_ROUTE } from '../../core/routes/saved.ts'
import { useText } from '../interface-text.tsx'
import './library-nav.css'
import { NOTICES_ROUTE } from '../../core/routes/import.ts'

const PAGES = [
  { id: 'notices', href: NOTICES_ROUTE, title: 'noticesLink' },
  { id: 'campaigns', href: CAMPAIGNS_ROUTE, title: 'campaignsTitle' },
  { id: 'saved', href: SAVED_ROUTE, title: 'savedTitle' },
  { id: 'options', href: '/options.html', title: 'optionsTitle' },
] as const

export type LibraryPage = (typeof PAGES)[number]['id']

export function LibraryNav({ here }: { here: LibraryPage }) {
  const t = useText()
  return (
    <nav class="library-nav" aria-label={t('libraryNav')}>
      {PAGES.map(({ id, href, title }) => (
        <a key={id} href={href} aria-current={id === here ? 'page' : undefined}>
          {t(title)}
        </a>
      ))}
    </nav>
  )
}
