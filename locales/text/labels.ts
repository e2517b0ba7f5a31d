// Words for the closed lists of the data: kinds, confidence, grades, kinds of sources.

import type { Confidence } from '../../core/lookup/index.ts'
import type { StorageProblem, WriteResult } from '../../core/records/storage.ts'
import type { Saved } from '../../core/records/stored-value.ts'
import type { Grade, Source } from '../../data/schema.ts'
import type { PlainKey, Translate } from '../index.ts'

export const CONFIDENCE_LABEL: Record<Confidence, PlainKey> = {
  same: 'confidenceSame',
  near: 'confidenceNear',
  related: 'confidenceRelated',
  nearest: 'confidenceNearest',
}

export const GRADE_LABEL: Record<Grade, PlainKey> = {
  held: 'gradeHeld',
  corroborated: 'gradeCorroborated',
  'single-source': 'gradeSingleSource',
  uncorroborated: 'gradeUncorroborated',
  retold: 'gradeRetold',
  unknown: 'gradeUnknown',
}

export const SOURCE_LABEL: Record<Source['kind'], PlainKey> = {
  'government-or-association': 'sourceGovernment',
  press: 'sourcePress',
  reprint: 'sourceReprint',
  other: 'sourceOther',
}

/** Why something was not kept in the browser's storage. */
export const WRITE_FAILED: Record<Exclude<WriteResult, 'ok'>, PlainKey> = {
  full: 'keepFull',
  private: 'keepPrivate',
  policy: 'keepPolicy',
  newer: 'keepNewer',
  blocked: 'keepBlocked',
  damaged: 'keepDamaged',
  failed: 'keepFailed',
}

/** Why what a form edits was not saved; '' where it was, or where the form itself says so. */
export function savingFailed(saved: Saved, t: Translate): string {
  return saved === 'ok' || saved === 'changed' || saved === 'gone'
    ? ''
    : t(WRITE_FAILED[saved])
}

/** Why what was kept cannot be read. */
export const READING_FAILED: Record<StorageProblem, PlainKey> = {
  full: 'readFull',
  private: 'readPrivate',
  policy: 'readPolicy',
  newer: 'readNewer',
  blocked: 'readBlocked',
  damaged: 'readDamaged',
  failed: 'readFailed',
}
