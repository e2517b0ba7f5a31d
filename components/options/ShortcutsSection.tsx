// The shortcuts as they are now, and how this browser lets one change them.
import type { Shortcut, ShortcutChange } from '../../core/options/shortcuts.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { OptionSection } from './OptionSection.tsx'

/** In the language of the interface, which may not be the browser's. */
const COMMAND_LABEL: Readonly<Record<string, PlainKey>> = {
  _execute_action: 'shortcutOpen',
  'open-panel': 'commandPanel',
  _execute_sidebar_action: 'commandPanel',
  check: 'commandCheck',
  'open-bubble': 'shortcutBubble',
}

export interface ShortcutsSectionProps {
  shortcuts: readonly Shortcut[]
  change: ShortcutChange
}

export function ShortcutsSection({ shortcuts, change }: ShortcutsSectionProps) {
  const t = useText()
  return (
    <OptionSection title={t('optionShortcuts')}>
      <dl class="shortcuts" data-testid="shortcuts">
        {shortcuts.map(({ command, description, keys }) => {
          const label = COMMAND_LABEL[command]
          return (
            <div class="option-row" key={command}>
              <dt>{label ? t(label) : description || command}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</dd>
            </div>
          )
        })}
      </dl>
      {change.open && (
        <Button testId="change-shortcuts" onClick={change.open}>
          {t('shortcutsChange')}
        </Button>
      )}
      <p class="option-help">{t(change.help)}</p>
    </OptionSection>
  )
}
