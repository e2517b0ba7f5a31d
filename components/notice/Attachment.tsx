// One attachment: its text where that is held, with who added it; else the way to add it.
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Origin } from './Origin.tsx'

export interface AttachmentProps {
  attachment: Notice['attachments'][number]
  /** Where its text can be added. */
  href: string
  onRemove: () => void
}

export function Attachment({ attachment, href, onRemove }: AttachmentProps) {
  const t = useText()
  const { number, title, text, origin } = attachment
  return (
    <li data-testid="attachment">
      {number !== null && `${number}. `}
      {title}
      {text === null ? (
        <span class="attachment-state">
          {t('attachmentNotHeld')} ·{' '}
          <a
            class="target"
            href={href}
            aria-label={t('attachmentAddTitle', { n: number ?? '' })}
          >
            {t('attachmentAddHere')}
          </a>
        </span>
      ) : (
        <details>
          <summary>{t('attachmentText')}</summary>
          {text.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
          {origin && (
            <p class="quiet">
              {t('addedByUser')}
              <Origin origin={origin} />
              <Button look="text" onClick={onRemove}>
                {t('attachmentRemove')}
              </Button>
            </p>
          )}
        </details>
      )}
    </li>
  )
}
