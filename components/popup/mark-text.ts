// The marks in which a writing differs from the print, in words.

import type { MarkDifference } from '../../core/lookup/types.ts'
import type { Translate } from '../../locales/index.ts'

/** “[”原文作“〔”、缺“《》”. */
export function markText(marks: readonly MarkDifference[], t: Translate): string {
  const name = (mark: string): string => (mark.trim() === '' ? t('markSpace') : mark)
  return marks
    .map(({ written, printed }) => {
      const values = { written: name(written), printed: name(printed) }
      if (written === '') return t('markMissing', values)
      return t(printed === '' ? 'markExtra' : 'markChanged', values)
    })
    .join(t('listComma'))
}
