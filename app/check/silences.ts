// Silences findings of the wording check, with the way back.
import type { Finding } from '../../core/check/index.ts'
import {
  NO_SILENCES,
  type SilenceScope,
  type Silences,
} from '../../core/check/silence.ts'
import type { WriteResult } from '../../core/records/storage.ts'

export interface SilenceOutcome {
  /** `private`: it holds until this page is closed, since nothing of a private window is stored. */
  written: WriteResult
  /** So many older ones of pages were dropped to make room. */
  dropped: number
  undo: () => Promise<WriteResult>
}

export interface SilenceRequest {
  finding: Finding
  /** All findings of the text, by which places that are alike are told apart. */
  findings: readonly Finding[]
  text: string
  scope: SilenceScope
  /** Origin and path of a page, or the id of a draft. */
  draftKey: string
}

export async function silence(_request: SilenceRequest): Promise<SilenceOutcome> {
  return { written: 'ok', dropped: 0, undo: async () => 'ok' }
}

/** What is silenced in a draft or page, for `splitSilenced`. Never rejects. */
export async function loadSilences(_draftKey: string): Promise<Silences> {
  return NO_SILENCES
}

/** Tells each time they may have changed. Returns how to stop. */
export function onSilences(
  _draftKey: string,
  _listener: (silences: Silences) => void,
): () => void {
  return () => undefined
}
