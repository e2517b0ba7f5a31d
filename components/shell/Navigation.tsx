// The way between the pages of the library, at the same place on all of them.

import { CAMPAIGNS_ROUTE } from '../../core/routes/campaigns.ts'
import { NOTICES_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { SAVED_ROUTE } from '../../core/routes/saved.ts'
import { WORDS_ROUTE } from '../../core/routes/words.ts'
import { useText } from '../interface-text.tsx'
import './navigation.css'

/** One line for each page. Addresses are whole: the options are a document of their own. */
const PAGES = [
  { id: 'notices', href: libraryHref(NOTICES_ROUTE), title: 'noticesLink' },
  { id: 'campaigns', href: libraryHref(CAMPAIGNS_ROUTE), title: 'campaignsTitle' },
  { id: 'saved', href: libraryHref(SAVED_ROUTE), title: 'savedTitle' },
  { id: 'words', href: libraryHref(WORDS_ROUTE), title: 'wordListLink' },
  { id: 'options', href: '/options.html', title: 'optionsTitle' },
] as const

export type LibraryPage = (typeof PAGES)[number]['id']

export interface NavigationProps {
  section: LibraryPage | null
  isTop: boolean
}

export function Navigation({ section, isTop }: NavigationProps) {
  const t = useText()
  return (
    <header class="navigation">
      <nav aria-label={t('libraryNav')}>
        {PAGES.map(({ id, href, title }) => (
          <a
            key={id}
            href={href}
            aria-current={id === section ? (isTop ? 'page' : 'location') : undefined}
          >
            {t(title)}
          </a>
        ))}
      </nav>
    </header>
  )
}
