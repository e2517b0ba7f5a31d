// Restores the full-width punctuation of Chinese text that scraping or typing made half-width, but not in
// figures, addresses and Latin words.

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
/** Addresses, and character references that a page shows as they are written (&nbsp;). */
const LEFT_ALONE =
  /https?:\/\/[!-'*-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giu
/** A Chinese character, or a mark of Chinese text. */
export const CHINESE =
  /[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}，。：；（）“”‘’《》、！？〔〕—…]/u

/** Text as an official would print it: full-width marks, and one space for any run of white space. */
export const normalizePunctuation = (text: string): string =>
  toFullWidthMarks(text.replace(/[\s\u3000]+/gu, ' ').trim())

function toFullWidthMarks(text: string): string {
  const kept = [...text.matchAll(LEFT_ALONE)]
  const parts = kept.map(({ 0: address, index }, place) => {
    const { 0: before = '', index: start = 0 } = kept[place - 1] ?? {}
    return widenMarks(text.slice(start + before.length, index)) + address
  })
  const { 0: last = '', index: start = 0 } = kept.at(-1) ?? {}
  return pairQuotes(parts.join('') + widenMarks(text.slice(start + last.length)))
}

function widenMarks(text: string): string {
  if (!/[,;:?!().]/u.test(text)) return text
  const characters = [...text]
  return pairBrackets(characters.map((_, at) => widenMark(characters, at))).join('')
}

/** The mark at this index, in full width where it belongs to Chinese text. */
function widenMark(characters: readonly string[], at: number): string {
  const mark = characters[at] ?? ''
  const wide = mark === '.' ? '。' : FULL_WIDTH[mark]
  if (wide === undefined) return mark
  const before = neighbour(characters, at, -1)
  const after = neighbour(characters, at, 1)
  if (isDigit(before) && isDigit(after) && !isBracket(mark)) {
    // 2023/8/2,108g: the comma behind a date separates no thousands.
    return mark === ',' && isBehindDate(characters, at) ? wide : mark
  }
  const belongs =
    mark === '.'
      ? isFullStop(characters, at, { before, after })
      : isChinese(before) || isChinese(after) || endsChinese(characters, mark, after)
  return belongs ? wide : mark
}

interface Neighbours {
  before: string | undefined
  after: string | undefined
}

/** A stop ends Chinese text; behind a figure it is the mark of a number. */
function isFullStop(
  characters: readonly string[],
  at: number,
  { before, after }: Neighbours,
): boolean {
  if (after === undefined) return isChinese(before) || /[\d%％‰]/u.test(before ?? '')
  // 演练.11月9日
  const isBeforeDate = DATE.test(characters.slice(at + 1, at + 9).join(''))
  return isChinese(before) && (isChinese(after) || isBeforeDate)
}

/** 52mg/kg; the mark that ends a Chinese sentence belongs to it. */
const endsChinese = (
  characters: readonly string[],
  mark: string,
  after: string | undefined,
): boolean =>
  after === undefined && /[;:?!]/u.test(mark) && CHINESE.test(characters.join(''))

const isBehindDate = (characters: readonly string[], at: number): boolean =>
  DATE_BEFORE.test(characters.slice(Math.max(0, at - 10), at).join(''))

const DATE_BEFORE = /(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}$/u
const DATE = /^\s*(?:(?:19|20)\d\d年|\d{1,2}月|\d{1,2}日)/u

const isChinese = (character: string | undefined): boolean =>
  character !== undefined && CHINESE.test(character)
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\d/u.test(character)
const isBracket = (character: string): boolean => character === '(' || character === ')'

/** The next character that is no space and no straight quote; undefined at either end. */
function neighbour(
  characters: readonly string[],
  at: number,
  step: 1 | -1,
): string | undefined {
  let next = at + step
  while (/^[\s"']$/u.test(characters[next] ?? '')) next += step
  return characters[next]
}

/** Both brackets of a pair are full-width where one is: （工作日9:00-17:00). */
function pairBrackets(characters: readonly string[]): string[] {
  const paired = [...characters]
  const open: number[] = []
  for (const [at, character] of characters.entries()) {
    if (character === '(' || character === '（') open.push(at)
    if (character !== ')' && character !== '）') continue
    const start = open.pop()
    if (start === undefined || (paired[start] === '(') === (character === ')')) continue
    paired[start] = '（'
    paired[at] = '）'
  }
  return paired
}

/** Straight quotes open and close in turn; an odd number of them stays as it is. */
function pairQuotes(text: string): string {
  const pieces = text.split('"')
  if (pieces.length === 1 || pieces.length % 2 === 0) return text
  return pieces.reduce((before, piece, at) => before + (at % 2 === 1 ? '“' : '”') + piece)
}
