// How far something is that takes a while, with the way to stop it beside it.
import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import './progress.css'

export interface ProgressProps {
  value: number
  max: number
  /** What is going on. */
  label: string
  /** How far it is, in words. */
  children: ComponentChildren
  role?: 'status'
  testId: string
  stop?: { label: string; onStop: () => void }
}

export function Progress(props: ProgressProps) {
  const { value, max, label, children, role, testId, stop } = props
  return (
    <div class="progress">
      <span class="quiet" {...(role && { role })} data-testid={testId}>
        <progress value={value} max={max} aria-label={label} /> {children}
      </span>
      {stop && (
        <Button testId="cancel" onClick={stop.onStop}>
          {stop.label}
        </Button>
      )}
    </div>
  )
}
