// The marks in which a writing differs from the print, in words.

import type { MarkDifference } from '../../core/lookup/index.ts'
import type { Translate } from '../index.ts'

/** “[”原文作“〔”、缺“《》”. */
export function markText(marks: readonly MarkDifference[], t: Translate): string {
  const name = (mark: string): string => (mark.trim() === '' ? t('markSpace') : mark)
  return marks
    .map(({ written, printed }) => {
      if (written === '') return t('markMissing', { printed: name(printed) })
      if (printed === '') return t('markExtra', { written: name(written) })
      return t('markChanged', { written: name(written), printed: name(printed) })
    })
    .join(t('listComma'))
}
