// Where a notice comes from and how sure it is, in lines that go with every export of it.
import type { Notice, Origin } from '../../data/schema.ts'
import { dataNote } from '../data-notes.ts'
import type { Locale, MessageWith, Translate } from '../index.ts'
import { formatDate } from './format-date.ts'
import { GRADE_LABEL } from './labels.ts'

const TAKEN_FROM: Record<'page' | 'file' | 'paste' | 'import', MessageWith<'on'>> = {
  page: 'originPage',
  file: 'originFile',
  paste: 'originPaste',
  import: 'originImport',
}

/** How a text came here, without the address of its page. */
export function originText(origin: Origin, t: Translate, locale: Locale): string {
  return seenText(origin, t, locale) + claimsText(origin, t, locale)
}

function seenText(origin: Origin, t: Translate, locale: Locale): string {
  if (origin.kind === 'reprint') return t('noticeProvenanceHow')
  if (origin.kind === 'policy') return t('originPolicy')
  const { kind, name, on } = origin
  return t(TAKEN_FROM[kind], { on: formatDate(on, locale) }) + (name ?? '')
}

/** What a file said of the text, as the file's. */
function claimsText(origin: Origin, t: Translate, locale: Locale): string {
  const claims = 'claims' in origin ? origin.claims : undefined
  if (!claims) return ''
  const { checked } = claims
  const claimed = [
    ...(claims.origin ? [wholeOrigin(claims.origin, t, locale)] : []),
    ...(checked
      ? [
          t('claimedCheck', { who: checked.who, on: formatDate(checked.on, locale) }) +
            (checked.note ?? ''),
        ]
      : []),
  ]
  return claimed.length === 0 ? '' : t('claimedInFile', { text: claimed.join(' ') })
}

/** With the address of its page. */
export function wholeOrigin(origin: Origin, t: Translate, locale: Locale): string {
  const url = 'url' in origin && origin.url !== null ? ` ${origin.url}` : ''
  return originText(origin, t, locale) + url
}

export function checkedText(
  { provenance }: Notice,
  t: Translate,
  locale: Locale,
): string {
  const { checked } = provenance
  if (checked === null) return t('noticeProvenance')
  const { who, on, note } = checked
  return t('noticeChecked', { who, on: formatDate(on, locale) }) + (note ?? '')
}

export function provenanceLines(notice: Notice, t: Translate, locale: Locale): string[] {
  const { documentNumber, slogans, attachments, provenance } = notice
  const whole = (origin: Origin): string => wholeOrigin(origin, t, locale)
  const lines = [checkedText(notice, t, locale), whole(provenance.origin)]
  if (documentNumber && documentNumber.grade !== 'held') {
    const { value, grade, note, source } = documentNumber
    const known = [
      t(GRADE_LABEL[grade]),
      note && dataNote(note, locale),
      source?.url,
    ].filter(Boolean)
    lines.push(`${t('factNumber')} ${value}（${known.join(t('clauseSeparator'))}）`)
  }
  if (slogans.status === 'unknown') {
    const { attachment, why } = slogans
    const state =
      attachment === null ? t('unknown') : t('slogansAttachment', { n: attachment })
    lines.push(
      `${t('factSlogans')} ${state}${t('clauseSeparator')}${dataNote(why, locale)}`,
    )
  }
  for (const { number, text, origin } of attachments) {
    if (text === null) lines.push(t('attachmentMissing', { n: number ?? '' }))
    else if (origin)
      lines.push(`${t('attachmentAdded', { n: number ?? '' })}${whole(origin)}`)
  }
  return lines
}
