// JSON: every fact of the record, always the same keys in the same order; null is not known.
import type { CitedField, CitedRecord, Draft, Style } from '../types.ts'

export const json: Style = { id: 'json', quotes: true, supportedOptions: [], write }

function write(record: CitedRecord): Draft {
  const { documentNumber, issuers, source } = record
  const text = JSON.stringify(
    {
      wording: record.wording,
      kind: record.kind,
      role: record.role,
      grade: record.grade,
      doubtful: record.doubtful,
      year: record.year,
      campaign: record.campaign,
      notice: {
        held: record.held,
        compared: record.compared,
        title: record.title,
        grade: record.noticeGrade,
        issuers: issuers.length === 0 ? null : issuers,
        documentNumber: documentNumber && {
          value: documentNumber.value,
          grade: documentNumber.grade,
        },
        date: record.date,
        url: record.url,
      },
      clauseId: record.clauseId,
      locator: record.locator,
      source: source && { url: source.url, kind: source.kind },
    },
    null,
    2,
  )
  const known: Record<Exclude<CitedField, 'wording'>, boolean> = {
    title: record.title !== null,
    issuers: issuers.length > 0,
    'document-number': documentNumber !== null,
    date: record.date !== null,
    locator: record.locator !== null,
    url: record.url !== null,
  }
  const fields = [
    'title',
    'issuers',
    'document-number',
    'date',
    'locator',
    'url',
  ] as const
  return {
    text,
    markup: { tag: 'pre', children: text },
    used: ['wording', ...fields.filter((field) => known[field])],
    leftOut: fields.filter((field) => !known[field]),
  }
}
