// Something that the reader has to know before going on: what was lost, what cannot be read.
import type { ComponentChildren } from 'preact'
import './message-box.css'

export interface MessageBoxProps {
  /** `alert` is read out at once, `status` when there is a pause; without it, when it is reached. */
  role?: 'alert' | 'status'
  testId?: string | undefined
  id?: string
  children: ComponentChildren
}

export function MessageBox({ role, testId, id, children }: MessageBoxProps) {
  return (
    <div
      class="message-box"
      {...(role && { role })}
      {...(id !== undefined && { id })}
      data-testid={testId}
    >
      {children}
    </div>
  )
}
