// A difference in words.

import type { Compared } from '../../core/lookup/explain/index.ts'
import type { Translate } from '../index.ts'

/** A deviation for those who do not see the marks. */
export function differenceText(
  { type, selected, official }: Compared,
  t: Translate,
): string | null {
  if (type === 'changed') return t('comparisonChanged', { selected, official })
  if (type === 'moved')
    return selected === '' ? null : t('comparisonMoved', { selected: selected.trim() })
  if (type === 'extra') return t('comparisonExtra', { selected })
  return type === 'missing' ? t('comparisonMissing', { official }) : null
}
