// What a check tells the screen, and what the screen asks of it. Offsets are UTF-16 units.
import type { SilenceScope } from '../check/silence.ts'
import type { Library } from '../lookup/index.ts'
import type { WriteResult } from '../records/storage.ts'
import type { PlacedFinding } from './blocks.ts'

/** What of a page is not checked, and how many of it. */
export type NotRead =
  /** Frames of other origins, which activeTab does not reach. */
  | { reason: 'foreign-frames'; count: number }
  /** PDF files that are shown within the page. */
  | { reason: 'pdf'; count: number }
  /** Elements whose inside their page keeps closed. */
  | { reason: 'closed-roots'; count: number }
  /** An editor that draws its text, such as those of 腾讯文档 and 金山文档. */
  | { reason: 'canvas-editor'; editor: CanvasEditor }
  /** So many characters were read, and no more. */
  | { reason: 'too-large'; count: number }

export type CanvasEditor = 'tencent-docs' | 'kdocs' | 'feishu' | 'google-docs' | 'other'

/** Why a page cannot be read, whatever for. */
export type BlockedReason =
  | 'browser-page'
  | 'store'
  | 'file'
  | 'reader'
  | 'source'
  | 'pdf'
  | 'error-page'
  /** It has not answered: still loading, or its own scripts keep it from it. */
  | 'busy'
  | 'other'

/**
 * Why nothing of a page can be checked. `ungranted`: the user has not invoked the extension there.
 * `empty`: there is no text, or nothing is selected.
 */
export type CheckProblem =
  | BlockedReason
  | 'ungranted'
  | 'empty'
  | 'secret'
  | 'foreign-frame'

/** What is checked. */
export type CheckTarget =
  /** `text`: the selection as the context menu gives it, for where no script may read it. */
  | { what: 'page' | 'selection'; tabId: number; text: string | null }
  /** What the user pastes into the box of the screen itself. */
  | { what: 'text'; text: string }

/** How far a check is, in the order in which it is told. */
export type CheckUpdate =
  | { type: 'reading-started' }
  | { type: 'reading-refused'; problem: CheckProblem }
  /** Told again when the page has changed. */
  | {
      type: 'text-read'
      characters: number
      notRead: readonly NotRead[]
      /** False where the browser cannot mark places in a page. */
      canMark: boolean
      /** Of the page; '' where it is not told. */
      title: string
    }
  /** From 0 to 1. */
  | { type: 'check-progressed'; share: number }
  | {
      type: 'check-ended'
      findings: readonly PlacedFinding[]
      silenced: readonly SilencedPlace[]
      /** Has the notices on which the findings rest. */
      library: Library
      /** Notices that the text was compared with, the user's own among them. */
      notices: number
    }
  | { type: 'check-failed' }
  /** A key in the page: to the next finding (1), or the one before (-1). */
  | { type: 'stepped'; by: 1 | -1 }
  /** The page was left, or a frame of it is gone. */
  | { type: 'page-left' }

export interface SilencedPlace {
  placed: PlacedFinding
  scope: SilenceScope
}

export interface SilenceOutcome {
  /** `private`: it holds until the page is closed. */
  written: WriteResult
  undo: () => Promise<WriteResult>
}

export type ReplaceRefusal =
  | 'gone'
  | 'read-only'
  | 'changed'
  | 'secret'
  | 'foreign-frame'
  | 'too-long'
  | 'page'
  | 'altered'
  | 'blocked'
  | 'busy'

export type ReplaceOutcome =
  /** `undo`: the page's own Ctrl+Z takes it back. */
  { state: 'inserted'; undo: boolean } | { state: 'refused'; reason: ReplaceRefusal }

/** A check that is going on, from the screen's side. */
export interface RunningCheck {
  /** Scrolls to the place and flashes it; in a field it is selected. */
  show: (finding: PlacedFinding) => void
  replace: (finding: PlacedFinding, replacement: string) => Promise<ReplaceOutcome>
  /** Checks another text of the box. */
  changeText: (text: string) => void
  /** Does not show a finding any more; what is shown is told anew. */
  silence: (finding: PlacedFinding, scope: SilenceScope) => Promise<SilenceOutcome>
  /** Shows a silenced finding again. */
  restore: (silenced: SilencedPlace) => Promise<void>
  /** Checks again, with the settings and silences that hold now. */
  refresh: () => void
  /** Stops the work; marks and list stay. */
  stop: () => void
  /** Ends it: the marks and the badge go. */
  end: () => void
}
