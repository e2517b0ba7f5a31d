// The words of an exported table of wordings.

import type { CsvWords, ListWords } from '../../core/export/index.ts'
import { KIND } from '../../data/kinds.ts'
import type { Locale, PlainKey, Translate } from '../index.ts'
import { GRADE_LABEL } from './labels.ts'
import { checkedText, wholeOrigin } from './provenance-lines.ts'

export function listWords(t: Translate, locale: Locale): ListWords {
  return {
    csv: csvWords(t),
    provenance: (notice) => ({
      checked: checkedText(notice, t, locale),
      origin: wholeOrigin(notice.provenance.origin, t, locale),
    }),
  }
}

function csvWords(t: Translate): CsvWords {
  return {
    header: [
      t('csvWording'),
      t('csvKind'),
      t('csvPlace'),
      t('csvYear'),
      t('csvNotice'),
      t('factNumber'),
      t('csvGrade'),
      t('csvChecked'),
      t('csvOrigin'),
    ],
    nameOfKind: (kind) => t(KIND[kind].label),
    grades: translated(GRADE_LABEL, t),
    preamble: t('passagePreamble'),
    closing: t('passageClosing'),
    attachments: t('passageAttachments'),
    issuers: t('passageIssuers'),
    title: t('placeTitle'),
    number: t('factNumber'),
  }
}

function translated<K extends string>(
  labels: Readonly<Record<K, PlainKey>>,
  t: Translate,
): Record<K, string> {
  const entries = Object.entries<PlainKey>(labels).map(([name, key]) => [name, t(key)])
  // The keys are those of `labels`, which the type of entries does not tell.
  return Object.fromEntries(entries) as Record<K, string>
}
