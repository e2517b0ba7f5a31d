// Markdown: the wording as a block quotation, and under it a line that says where it stands.
import { KIND } from '../../../data/kinds.ts'
import { printedDay } from '../../text/day.ts'
import { escapeMarkdown } from '../../text/markdown-escapes.ts'
import { withHalves } from '../join-halves.ts'
import { campaignOfYear, noticeName } from '../notice-name.ts'
import type {
  CitedField,
  CitedRecord,
  CiteOptions,
  Draft,
  LeftOut,
  Style,
} from '../types.ts'

export const markdown: Style = {
  id: 'markdown',
  quotes: true,
  supportedOptions: ['halves', 'issuers', 'number'],
  write,
}

function write(record: CitedRecord, options: CiteOptions): Draft {
  const wording = withHalves(record, options.halves ?? 'printed')
  const source = record.held ? sourceLine(record, options) : knownLine(record)
  const address = record.held ? record.url : record.source?.url
  const lines = wording.split('\n').map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
  return {
    text: `${lines.join('\n')}\n\n——${escapeMarkdown(source.text)}${address ? ` <${address}>` : ''}`,
    markup: [
      { tag: 'blockquote', children: wording },
      { tag: 'p', children: `——${source.text}${address ? ` ${address}` : ''}` },
    ],
    used: ['wording', ...source.used, ...(address ? (['url'] as const) : [])],
    leftOut: [...source.leftOut, ...(address ? [] : (['url'] as const))],
  }
}

interface Line {
  text: string
  used: readonly CitedField[]
  leftOut: readonly LeftOut[]
}

/** 《关于…的通知》，二、（三），2023年8月31日 */
function sourceLine(record: CitedRecord, options: CiteOptions): Line {
  const { locator, date, part } = record
  const name = noticeName(record, options)
  const used: CitedField[] = [...(name?.used ?? [])]
  const leftOut: LeftOut[] = [...(name?.leftOut ?? (['title'] as const))]
  const pieces = [name?.text ?? campaignOfYear(record)]
  if (date === null) leftOut.push('date')
  // Only a passage has a place to be named: the title and the signatures are the notice's own.
  if (locator !== null) {
    pieces.push(locator)
    used.push('locator')
  } else if (part === 'passage') leftOut.push('locator')
  if (date !== null) {
    pieces.push(printedDay(date))
    used.push('date')
  }
  return { text: pieces.join('，'), used, leftOut }
}

/** 2017年全国“质量月”活动主题: all that is known of a notice that is not held. */
function knownLine(record: CitedRecord): Line {
  const what = KIND[record.role].ofYear?.noun ?? ''
  return { text: campaignOfYear(record) + what, used: [], leftOut: ['notice'] }
}
