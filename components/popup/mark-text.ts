// The marks in which a writing differs from the print, in words.
import type { Translate } from '../../locales/index.ts'
import type { MarkDifference } from '../../lookup/types.ts'

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
