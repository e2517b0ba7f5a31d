// What a field shows where the file holds no result of it, by its code (ECMA-376, part 1, 17.16).

import type { Lost } from '../../../core/records/drafts.ts'
import { equationText } from './eq.ts'
import { symbolIn, UNKNOWN_SIGN } from './symbols.ts'
import {
  attribute,
  child,
  childrenOf,
  numberOf,
  switchOf,
  type XmlElement,
} from './xml.ts'

export interface Shown {
  text: string
  /** What of it the text does not show. */
  lost: Lost | null
}

/** They show nothing: marks for indexes and tables, what is asked or set while printing. */
const SILENT =
  /^(?:ADVANCE|ASK|BOOKMARK|DATA|FORMTEXT|HYPERLINK|NEXT|NEXTIF|PRINT|PRIVATE|RD|SET|SKIPIF|TA|TC|XE)$/u
/** Numbers that Word counts. */
const COUNTED = /^(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|SEQ)$/u
const NUMBER_OF_PAGE = /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/u
const PICTURE = /^(?:INCLUDEPICTURE|EMBED|LINK|SHAPE)$/u

const shown = (text: string): Shown => ({ text, lost: null })

/** @param rest of the code, behind the name @param data of a form field */
type Shows = (rest: string, data: XmlElement | null) => Shown

/** Fields whose code says what they show, by their name. */
const SHOWS = new Map<string, Shows>([
  ['EQ', equation],
  ['SYMBOL', symbol],
  ['QUOTE', (rest) => shown(/^\s*"([^"]*)"/u.exec(rest)?.[1] ?? firstWord(rest))],
  ['MACROBUTTON', buttonText],
  ['GOTOBUTTON', buttonText],
  ['FORMDROPDOWN', (_, data) => shown(chosenEntry(data))],
])

/** @param code `EQ \o\ac(○,1)` @param data of a form field @param hasResult the file holds one, which is read */
export function shownField(
  code: string,
  data: XmlElement | null,
  hasResult: boolean,
): Shown {
  const [, word = '', rest = ''] = /^\s*(=|[^\s\\"]+)([\s\S]*)$/u.exec(code) ?? []
  const name = word.toUpperCase()
  if (name === 'FORMCHECKBOX') return shown(isChecked(data) ? '☑' : '☐')
  if (hasResult) return shown('')
  const shows = SHOWS.get(name)
  return shows ? shows(rest, data) : { text: '', lost: lostOf(name) }
}

/** What of a field is not shown whose code does not say it. */
function lostOf(name: string): Lost | null {
  if (COUNTED.test(name)) return 'numbers'
  if (PICTURE.test(name)) return 'images'
  const isSilent = name === '' || SILENT.test(name) || NUMBER_OF_PAGE.test(name)
  return isSilent ? null : 'fields'
}

function equation(rest: string): Shown {
  const read = equationText(rest)
  if (!read) return { text: '', lost: 'formulas' }
  return { text: read.text, lost: read.isFlattened ? 'formulas' : null }
}

/** Behind the name of the macro or the place that the button goes to. */
function buttonText(rest: string): Shown {
  return shown(rest.trim().replace(/^\S+\s*/u, ''))
}

const firstWord = (text: string): string => /^\s*([^\s\\"]+)/u.exec(text)?.[1] ?? ''

/** `SYMBOL 254 \f "Wingdings"`. */
function symbol(rest: string): Shown {
  const [, code = ''] = /^\s*(0x[0-9a-f]+|\d+)/iu.exec(rest) ?? []
  const [, quoted, plain] = /\\f\s*(?:"([^"]*)"|(\S+))/iu.exec(rest) ?? []
  const text = code === '' ? UNKNOWN_SIGN : symbolIn(quoted ?? plain ?? '', Number(code))
  return { text, lost: null }
}

function isChecked(data: XmlElement | null): boolean {
  const box = child(data, 'w:checkBox')
  return switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false
}

function chosenEntry(data: XmlElement | null): string {
  const list = child(data, 'w:ddList')
  const at = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0
  return attribute(childrenOf(list, 'w:listEntry')[at] ?? null, 'w:val') ?? ''
}
