// Who signs: the names beside the date, above or below it, or those that close the text.
import { beginsAttachmentList } from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'
import { isName, isSeal, readNamesOfLines, splitNames } from '../classify/issuer-names.ts'

export interface Signature {
  names: string[]
  from: number
  to: number
}

export function findDatedSignature(
  lines: readonly Line[],
  dated: number,
  top: number,
  breaks: readonly number[],
): Signature {
  const beside = lines[dated]?.dated?.before
  let from = dated
  while (
    from - 1 > top &&
    isUnbroken(lines, from - 1, breaks) &&
    isSignature(lines[from - 1], lines[from])
  )
    from--
  // 二、比赛地点 has the line below it for its text.
  if (from < dated - 1 && isLabel(lines[from - 1])) from++
  const above = lines.slice(from, dated).map(({ text }) => text)
  const names = readNamesOfLines(beside ? [...above, beside] : above)
  if (names.length > 0) return { names, from, to: dated + 1 }
  // The date stands first.
  let to = dated + 1
  while (lines[to]?.names) to++
  const below = readNamesOfLines(lines.slice(dated + 1, to).map(({ text }) => text))
  return { names: below, from: dated, to }
}

/** An item with nothing but its heading, or a label. */
function isLabel(line: Line | undefined): boolean {
  if (!line) return false
  const { kind, rest } = line.marker ?? { kind: null, rest: '' }
  const isItem = kind === 'han' || kind === 'han-brackets'
  return (
    /(?:(?<!倡议|发起|主办)单位|地点|地址)[：:]?$/u.test(line.text) ||
    (isItem && rest.length <= 12 && !/[，。；：:]/u.test(rest))
  )
}

/** Nothing was taken out between the line at this place and the next. */
function isUnbroken(
  lines: readonly Line[],
  at: number,
  breaks: readonly number[],
): boolean {
  const [before, after] = [lines[at]?.number ?? 0, lines[at + 1]?.number ?? 0]
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? 0) > before) high = middle
    else low = middle + 1
  }
  return (breaks[low] ?? Number.POSITIVE_INFINITY) >= after
}

/** Of the name of a body. */
const BEGINNING =
  /^(?:中共|中国|中华|国家|国务院|全国|最高|[\u4E00-\u9FFF]{1,8}[省市县区州盟旗乡镇])/u

/** A line of names, or the beginning of one that goes on in the next line. */
function isSignature(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || isSeal(line.text)) return true
  if (line.marker || line.outerPageChrome) return false
  if (line.names) return true
  const { text } = line
  if (/[，。；：:！？“”《》]/u.test(text) || text.length > 60) return false
  const pieces = splitNames(text)
  const last = pieces.at(-1) ?? ''
  const below = splitNames(next?.text ?? '')[0] ?? ''
  // What is no name, above one that is whole, is the end of the text.
  const goesOn = isName(last + below) && (BEGINNING.test(last) || !isName(below))
  return pieces.slice(0, -1).every(isName) && goesOn && !isName(last)
}

/** Names that close the text, where no date does. */
export function findUndatedSignature(
  lines: readonly Line[],
  top: number,
  breaks: readonly number[],
): Signature {
  const none = { names: [], from: lines.length, to: lines.length }
  for (let at = lines.length - 1; at > top; at--) {
    const line = lines[at]
    if (!line?.names || line.outerPageChrome) continue
    let from = at
    while (
      from - 1 > top &&
      isUnbroken(lines, from - 1, breaks) &&
      lines[from - 1]?.names
    )
      from--
    const before = lines[from - 1]
    const closes =
      before &&
      (/[。；）)]$/u.test(before.text) ||
        beginsAttachmentList(before.text) ||
        (before.marker !== null && !isLabel(before)))
    if (!closes) {
      // Nor does any other line of this run.
      at = from
      continue
    }
    const written = lines.slice(from, at + 1).map(({ text }) => text)
    return { names: readNamesOfLines(written), from, to: at + 1 }
  }
  return none
}
