// In a sentence of an official document: 《关于…的通知》第二部分第（三）项提出：“…”.
//
// The notice is named as notice-name.ts says. The verb says no more than is known: 提出 for what the
// notice says in clauses, 明确 for its theme, 提到 for a name or phrase that stands in it. The place
// is said as in a sentence (第二部分第（三）项), since 一、 needs its heading behind it. There is no full stop at the end: the
// writer's sentence goes on. Of a notice that is not held nothing is said but the year:
// 2017年全国“质量月”活动主题为“…”.
import { KIND } from '../../../data/kinds.ts'
import { withHalves } from '../join-halves.ts'
import { campaignOfYear, noticeName } from '../notice-name.ts'
import { wrapInMarks } from '../quotation-marks.ts'
import type { CitedRecord, CiteOptions, Draft, Style } from '../types.ts'

export const inText: Style = {
  id: 'in-text',
  quotes: true,
  supportedOptions: ['halves', 'issuers', 'number'],
  write,
}

function write(record: CitedRecord, options: CiteOptions): Draft {
  const wording = wrapInMarks(record, withHalves(record, options.halves ?? 'comma'))
  const name = record.held ? noticeName(record, options) : null
  if (name === null) {
    return {
      text: ofTheYear(record, wording),
      used: ['wording'],
      leftOut: [record.held ? 'title' : 'notice'],
    }
  }
  const { used, leftOut } = name
  if (record.part === 'title' || record.part === 'number') {
    return { text: name.text, used, leftOut }
  }
  const where = place(record)
  return {
    text: name.text + where + saying(record, wording),
    used: [...used, ...(where === '' ? [] : (['locator'] as const)), 'wording'],
    // An issuer signs the whole notice: it has no clause to be left out.
    leftOut: where === '' && record.part !== 'issuer' ? [...leftOut, 'locator'] : leftOut,
  }
}

function place({ spokenPlace, locator }: CitedRecord): string {
  return spokenPlace ?? locator ?? ''
}

function saying({ part, role, issuers }: CitedRecord, wording: string): string {
  if (part === 'issuer')
    return `的发文机关${issuers.length > 1 ? '包括' : '为'}${wording}`
  if (part === 'attachment') return wording
  if (part === 'note') return `注明：${wording}`
  return KIND[role].leadIn + wording
}

function ofTheYear(record: CitedRecord, wording: string): string {
  const { ofYear } = KIND[record.role]
  return ofYear ? campaignOfYear(record) + ofYear.noun + ofYear.verb + wording : wording
}
