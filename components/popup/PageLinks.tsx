// The ways to the notices held and to the options, in the corner below everything else; and from the
// page in front to one more notice.
import { useText } from '../interface-text.tsx'
import { NOTICES_ROUTE } from '../library/route.ts'
import './page-links.css'

export interface PageLinksProps {
  /** Undefined where the page in front cannot be read. */
  onTakeIn: (() => void) | undefined
}

export function PageLinks({ onTakeIn }: PageLinksProps) {
  const t = useText()
  const link = { class: 'target', target: '_blank', rel: 'noopener' }
  return (
    <p class="page-links">
      {onTakeIn && (
        <button
          type="button"
          class="target"
          data-testid="take-in-page"
          onClick={onTakeIn}
        >
          {t('takeInPage')}
        </button>
      )}
      <a {...link} href={`/library.html${NOTICES_ROUTE}`} data-testid="notices-link">
        {t('noticesLink')}
      </a>
      <a {...link} href="/options.html" data-testid="options-link">
        {t('optionsTitle')}
      </a>
    </p>
  )
}
