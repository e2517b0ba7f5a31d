// What the screen of findings asks of the browser.
import type {
  CheckTarget,
  CheckUpdate,
  RunningCheck,
} from '../../core/findings/session.ts'

export interface CheckEffects {
  start: (target: CheckTarget, onUpdate: (update: CheckUpdate) => void) => RunningCheck
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>
  /** The page in front of the window, where it has one. */
  pageInFront?: (() => Promise<CheckTarget | null>) | undefined
}
