// What was done last, and the keys of the screen behind “?”.
import type { ComponentChildren } from 'preact'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'

const KEYS: readonly (readonly [keys: string, does: PlainKey])[] = [
  ['F8 Shift+F8', 'keyNextFinding'],
  ['↑ ↓', 'keyInList'],
  ['↵', 'keyFix'],
  ['1–9', 'keySuggestion'],
  ['Del', 'keyIgnore'],
  ['Ctrl+Z', 'keyUndo'],
  ['Ctrl+V', 'keyPasteCheck'],
  ['?', 'keyHelp'],
]

export interface FindingsFooterProps {
  isHelpOpen: boolean
  onHelp: () => void
  /** What was done last. */
  children: ComponentChildren
}

export function FindingsFooter({ isHelpOpen, onHelp, children }: FindingsFooterProps) {
  const t = useText()
  return (
    <footer class="findings-footer">
      {isHelpOpen && (
        <dl class="finding-keys" id="finding-keys" data-testid="finding-keys">
          {KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="findings-last">
        {children}
        <button
          type="button"
          class="finding-keys-button"
          aria-expanded={isHelpOpen}
          aria-controls={isHelpOpen ? 'finding-keys' : undefined}
          aria-keyshortcuts="?"
          data-testid="finding-keys-button"
          onClick={onHelp}
        >
          {t('keys')}{' '}
          <span class="key" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
    </footer>
  )
}
