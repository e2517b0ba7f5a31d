// The ways to the notices held and to the options, in the corner below everything else.
import { useText } from '../interface-text.tsx'
import { NOTICES_ROUTE } from '../library/route.ts'
import './page-links.css'

export function PageLinks() {
  const t = useText()
  const link = { class: 'target', target: '_blank', rel: 'noopener' }
  return (
    <p class="page-links">
      <a {...link} href={`/library.html${NOTICES_ROUTE}`} data-testid="notices-link">
        {t('noticesLink')}
      </a>
      <a {...link} href="/options.html" data-testid="options-link">
        {t('optionsTitle')}
      </a>
    </p>
  )
}
