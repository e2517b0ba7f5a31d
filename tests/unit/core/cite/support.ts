// Records to cite: from the built-in library, one made whole, one of which little is known.

import {
  type CitedRecord,
  type CiteOptions,
  cite,
  citedRecord,
  type StyleId,
} from '../../../../core/cite/index.ts'
import { builtInLibrary, type Entry } from '../../../../core/lookup/index.ts'
import type { Kind } from '../../../../data/kinds.ts'

export const library = builtInLibrary()

export const TITLE = '《关于开展2023年全国“质量月”活动的通知》'
export const THEME = '增强质量意识 推进高质量发展'
export const THEME_2017 = '大力提升质量 建设质量强国'
export const NUMBER = '国市监质发〔2023〕73号'

export function entryOf(text: string, kind?: Kind): Entry {
  const found = library.entries.find(
    (entry) => entry.text === text && (kind === undefined || entry.kind === kind),
  )
  if (!found) throw new Error(`no entry ${text}`)
  return found
}

export function recordOf(text: string, kind?: Kind): CitedRecord {
  const record = citedRecord(entryOf(text, kind), library.facts)
  if (!record) throw new Error(`no record of ${text}`)
  return record
}

/** The theme of 2023 as if its notice had an address: nothing is missing. */
export const whole: CitedRecord = {
  ...recordOf(THEME),
  url: 'https://example.gov.cn/notice?id=1&lang=zh',
}

/** The theme of 2018: neither title nor issuers nor a place is known. */
export const scant: CitedRecord = recordOf('加强市场监管 建设质量强国')

export function textOf(
  style: StyleId,
  text: string | CitedRecord,
  options?: CiteOptions,
): string {
  return cite(typeof text === 'string' ? recordOf(text) : text, style, options).text
}
