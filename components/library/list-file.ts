// Some of the user's notices as a file: a backup that can be imported again, or their wordings as a
// table.

import { writeFile } from '../../core/exchange/file.ts'
import { NOTICES, noticesToPart } from '../../core/exchange/notices-part.ts'
import { type CsvWords, entriesCsv } from '../../core/export/entries-csv.ts'
import type { StoredNotice } from '../../core/records/library.ts'
import { isoDay } from '../../core/text/day.ts'
import type { Locale, MessageKey, Translate } from '../../locales/index.ts'
import { GRADE_LABEL, KIND_LABEL } from '../labels.ts'
import { checkedText, wholeOrigin } from '../notice/provenance-lines.ts'
import type { ListFormat } from './effects.ts'

export interface ListFile {
  name: string
  text: string
}

/** The file of all data is named notice-lens-data: none of them is taken for another. */
const CONTENT: Readonly<Record<ListFormat, string>> = {
  json: 'notices',
  csv: 'wordings',
}

export function listFile(
  kept: readonly StoredNotice[],
  format: ListFormat,
  t: Translate,
  locale: Locale,
): ListFile {
  const name = `notice-lens-${CONTENT[format]}-${isoDay()}.${format}`
  if (format === 'json') {
    return { name, text: writeFile({ [NOTICES.name]: noticesToPart(kept) }) }
  }
  const text = entriesCsv(
    kept.map(({ notice }) => notice),
    csvWords(t),
    (notice) => ({
      checked: checkedText(notice, t, locale),
      origin: wholeOrigin(notice.provenance.origin, t, locale),
    }),
  )
  return { name, text }
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
    kinds: translated(KIND_LABEL, t),
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
  labels: Readonly<Record<K, MessageKey>>,
  t: Translate,
): Record<K, string> {
  const entries = Object.entries<MessageKey>(labels).map(([name, key]) => [name, t(key)])
  // The keys are those of `labels`, which the type of entries does not tell.
  return Object.fromEntries(entries) as Record<K, string>
}
