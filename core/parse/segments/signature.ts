// Finds who signs: the names beside the date, above or below it, or the names that close the text.
import { beginsAttachmentList } from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'
import { isName, isSeal, readNamesOfLines, splitNames } from '../classify/issuer-names.ts'
import type { Rule } from '../rule.ts'

/** The names that sign, and the indexes of their lines (with that of the date), half open. */
export interface Signature {
  names: string[]
  from: number
  to: number
}

/**
 * Finds the names that stand with a date.
 * @param dateAt index of the line with the date
 * @param top index of the first line of the text: it does not sign
 * @param breaks sorted numbers of lines that were taken out: names do not go on behind one
 */
export function findDatedSignature(
  lines: readonly Line[],
  dateAt: number,
  top: number,
  breaks: readonly number[],
): Signature {
  const from = firstLineOfSignature(lines, dateAt, top, breaks)
  const besideDate = lines[dateAt]?.dated?.before
  const above = lines.slice(from, dateAt).map(({ text }) => text)
  const names = readNamesOfLines(besideDate ? [...above, besideDate] : above)
  return names.length > 0
    ? { names, from, to: dateAt + 1 }
    : findSignatureBelow(lines, from, dateAt)
}

function firstLineOfSignature(
  lines: readonly Line[],
  dateAt: number,
  top: number,
  breaks: readonly number[],
): number {
  let from = dateAt
  while (
    from - 1 > top &&
    isUnbroken(lines, from - 1, breaks) &&
    canSign(lines[from - 1], lines[from])
  )
    from--
  // 二、比赛地点 has the line below it for its text.
  return from < dateAt - 1 && isLabel(lines[from - 1]) ? from + 1 : from
}

/** Some write the date above the names. */
function findSignatureBelow(
  lines: readonly Line[],
  from: number,
  dateAt: number,
): Signature {
  let to = dateAt + 1
  while (lines[to]?.names) to++
  const below = lines.slice(dateAt + 1, to).map(({ text }) => text)
  return { names: readNamesOfLines(below), from, to }
}

/** 地点： or an item that is nothing but a short heading: the line below it is its text. */
function isLabel(line: Line | undefined): boolean {
  if (!line) return false
  const { kind, rest } = line.marker ?? { kind: null, rest: '' }
  const isItem = kind === 'han' || kind === 'han-brackets'
  return (
    PLACE_LABEL.pattern.test(line.text) ||
    (isItem && rest.length <= 12 && !/[，。；：:]/u.test(rest))
  )
}

/** Whether nothing was taken out between the line at this index and the next. */
function isUnbroken(
  lines: readonly Line[],
  at: number,
  breaks: readonly number[],
): boolean {
  const [above, below] = [lines[at]?.number ?? 0, lines[at + 1]?.number ?? 0]
  // A binary search: a long text may have thousands of breaks.
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? 0) > above) high = middle
    else low = middle + 1
  }
  return (breaks[low] ?? Number.POSITIVE_INFINITY) >= below
}

const PLACE_LABEL = {
  id: 'place-label',
  means: 'A label of a place or a body: the line below it is its text, and signs nothing',
  pattern: /(?:(?<!倡议|发起|主办)单位|地点|地址)[：:]?$/u,
  yes: ['报名地点', '承办单位：'],
  no: ['倡议单位', '地点：某馆'],
} satisfies Rule
const NAME_BEGINNING = {
  id: 'name-beginning',
  means: 'How the name of a body begins',
  pattern:
    /^(?:中共|中国|中华|国家|国务院|全国|最高|[\u4E00-\u9FFF]{1,8}[省市县区州盟旗乡镇])/u,
  yes: ['中国', '国家国际', '某省某市'],
  no: ['执行', '关于'],
} satisfies Rule

export const SIGNATURE_RULES: readonly Rule[] = [PLACE_LABEL, NAME_BEGINNING]
/** A longer line is text. */
const LONGEST_BEGINNING = 60

/** Whether a line is made of names, or begins one that goes on in the next line. */
function canSign(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || isSeal(line.text)) return true
  if (line.marker || line.outerPageChrome) return false
  return line.names !== null || beginsName(line.text, next?.text ?? '')
}

function beginsName(text: string, next: string): boolean {
  if (/[，。；：:！？“”《》]/u.test(text) || text.length > LONGEST_BEGINNING) return false
  const names = splitNames(text)
  const last = names.at(-1) ?? ''
  const [nextFirst = ''] = splitNames(next)
  // Above a name that is whole, what is no name ends the text.
  const goesOn =
    isName(last + nextFirst) && (NAME_BEGINNING.pattern.test(last) || !isName(nextFirst))
  return names.slice(0, -1).every(isName) && goesOn && !isName(last)
}

/**
 * Finds the last names that close the text, where no date does.
 * @param top and @param breaks as for findDatedSignature
 * @returns no names, and an empty span behind the last line, where nobody signs
 */
export function findUndatedSignature(
  lines: readonly Line[],
  top: number,
  breaks: readonly number[],
): Signature {
  for (let at = lines.length - 1; at > top; at--) {
    const line = lines[at]
    if (!line?.names || line.outerPageChrome) continue
    const from = firstLineOfNames(lines, at, top, breaks)
    if (closesText(lines[from - 1])) {
      const texts = lines.slice(from, at + 1).map(({ text }) => text)
      return { names: readNamesOfLines(texts), from, to: at + 1 }
    }
    // The other lines of this run stand below the same line.
    at = from
  }
  return { names: [], from: lines.length, to: lines.length }
}

function firstLineOfNames(
  lines: readonly Line[],
  last: number,
  top: number,
  breaks: readonly number[],
): number {
  let from = last
  while (from - 1 > top && isUnbroken(lines, from - 1, breaks) && lines[from - 1]?.names)
    from--
  return from
}

/** The end of a sentence, a list of attachments, or an item with its text. */
const closesText = (line: Line | undefined): boolean =>
  line !== undefined &&
  (/[。；）)]$/u.test(line.text) ||
    beginsAttachmentList(line.text) ||
    (line.marker !== null && !isLabel(line)))
