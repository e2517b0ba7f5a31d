// The passages of a notice that can be addressed, in reading order.

import { printedNumber } from '../../core/notices/index.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { Clause, Notice } from '../../data/schema.ts'
import type { Translate } from '../../locales/index.ts'

export interface OutlineItem {
  clauseId: string
  label: string
  items: readonly OutlineItem[]
}

export function outlineOf(notice: Notice, t: Translate): OutlineItem[] {
  const leaf = (clauseId: string, label: string): OutlineItem => ({
    clauseId,
    label,
    items: [],
  })
  return [
    ...(notice.documentNumber ? [leaf('number', t('factNumber'))] : []),
    ...(notice.preamble === null ? [] : [leaf('preamble', t('passagePreamble'))]),
    ...notice.sections.map(clauseItem),
    ...(notice.closing === null ? [] : [leaf('closing', t('passageClosing'))]),
    ...(notice.attachments.length === 0
      ? []
      : [leaf('attachments', t('passageAttachments'))]),
    leaf('issuers', t('passageIssuers')),
  ]
}

function clauseItem({ id, number, heading, text, clauses }: Clause): OutlineItem {
  const words = heading || shorten(text ?? '')
  const items = clauses.map(clauseItem)
  return { clauseId: id, label: printedNumber(number) + words, items }
}

export function hasPassage(outline: readonly OutlineItem[], clauseId: string): boolean {
  return outline.some(
    (item) => item.clauseId === clauseId || hasPassage(item.items, clauseId),
  )
}
