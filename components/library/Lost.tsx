// What of a file or page its text does not show: to be seen before anything is kept.
import type { Lost as LostValue, UnreadCount } from '../../core/records/drafts.ts'
import { useText } from '../interface-text.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { LOST_LABEL, unreadText } from './review-labels.ts'

export interface LostProps {
  lost: readonly LostValue[]
  unread: readonly UnreadCount[]
}

export function Lost({ lost, unread }: LostProps) {
  const t = useText()
  if (lost.length === 0 && unread.length === 0) return null
  return (
    <MessageBox testId="lost">
      <ul>
        {unread.length > 0 && <li>{unreadText(unread, t)}</li>}
        {lost.map((what) => (
          <li key={what}>{t(LOST_LABEL[what])}</li>
        ))}
      </ul>
    </MessageBox>
  )
}
