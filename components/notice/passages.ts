// The passages of a notice that can be addressed, in reading order.
import type { Notice } from '../../data/schema.ts'
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
    leaf('preamble', t('passagePreamble')),
    ...notice.sections.map(({ id, number, heading, clauses }) => ({
      clauseId: id,
      label: `${number}、${heading}`,
      items: clauses.map((clause) => leaf(clause.id, clause.number + clause.heading)),
    })),
    leaf('closing', t('passageClosing')),
    leaf('attachments', t('passageAttachments')),
    leaf('issuers', t('passageIssuers')),
  ]
}

export function hasPassage(outline: readonly OutlineItem[], clauseId: string): boolean {
  return outline.some(
    (item) => item.clauseId === clauseId || hasPassage(item.items, clauseId),
  )
}
