// The last line of the popup: its keys behind “?”, and the ways to the other pages.

import { NOTICES_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { SAVED_ROUTE } from '../../core/routes/saved.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { CHOICES } from './KindFilter.tsx'
import './popup-footer.css'

export interface PopupFooterProps {
  /** Undefined where there is no page in front. */
  onCheckPage: (() => void) | undefined
  /** Undefined where the page in front cannot be read. */
  onTakeIn: (() => void) | undefined
  helpIsOpen: boolean
  onHelp: () => void
}

/** The keys that stand on no button, in the order in which they are needed. */
const KEYS: readonly (readonly [keys: string, does: PlainKey])[] = [
  ['↑ ↓', 'keyMove'],
  [`0–${CHOICES.length - 1}`, 'keyKind'],
  ['/', 'keyBox'],
  ['Ctrl+V', 'keyPaste'],
  ['?', 'keyHelp'],
]

export function PopupFooter(props: PopupFooterProps) {
  const { onCheckPage, onTakeIn, helpIsOpen, onHelp } = props
  const t = useText()
  const link = { class: 'target', target: '_blank', rel: 'noopener' }
  return (
    <footer class="popup-footer">
      {helpIsOpen && <KeyHelp />}
      <p class="page-links">
        <button
          type="button"
          class="key-help-button"
          aria-expanded={helpIsOpen}
          aria-controls={helpIsOpen ? 'key-help' : undefined}
          aria-keyshortcuts="?"
          data-testid="key-help-button"
          onClick={onHelp}
        >
          {t('keys')}
          <span class="key" aria-hidden="true">
            ?
          </span>
        </button>
        {onCheckPage && (
          <button
            type="button"
            class="target"
            data-testid="check-page"
            onClick={onCheckPage}
          >
            {t('checkPage')}
          </button>
        )}
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
        <a {...link} href={libraryHref(NOTICES_ROUTE)} data-testid="notices-link">
          {t('noticesLink')}
        </a>
        <a
          {...link}
          href={libraryHref(SAVED_ROUTE)}
          data-testid="saved-link"
          aria-keyshortcuts="Shift+P"
        >
          {t('actionSaved')}
        </a>
        <a {...link} href="/options.html" data-testid="options-link">
          {t('optionsTitle')}
        </a>
      </p>
    </footer>
  )
}

function KeyHelp() {
  const t = useText()
  return (
    <dl class="key-help" id="key-help" data-testid="key-help">
      {KEYS.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  )
}
