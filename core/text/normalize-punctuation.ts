// Punctuation as an official would print it: what scraping made half as wide is full again, but not
// in figures, addresses and Latin words.

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
/** Addresses, and references to signs that a page shows as they are written (&nbsp;). */
const LEFT_ALONE =
  /https?:\/\/[!-'*-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giu
/** An ideograph, or a mark of Chinese text. */
export const CHINESE =
  /[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}，。：；（）“”‘’《》、！？〔〕—…]/u

function withFullMarks(text: string): string {
  let whole = ''
  let at = 0
  for (const { 0: left, index } of text.matchAll(LEFT_ALONE)) {
    whole += full(text.slice(at, index)) + left
    at = index + left.length
  }
  return paired(whole + full(text.slice(at)))
}

/** A mark belongs to Chinese text where a Chinese sign, or nothing, stands beside it. */
function full(text: string): string {
  if (!/[,;:?!().]/u.test(text)) return text
  const written = [...text]
  return inPairs(
    written.map((mark, at) => {
      const isStop = mark === '.'
      const replacement = isStop ? '。' : FULL[mark]
      if (replacement === undefined) return mark
      const before = beside(written, at, -1)
      const after = beside(written, at, 1)
      const isOfNumber = isDigit(before) && isDigit(after) && !isBracket(mark)
      // 2023/8/2,108g: a date is no thousand.
      const isBehindDate = DAY_BEFORE.test(
        written.slice(Math.max(0, at - 10), at).join(''),
      )
      if (isOfNumber && !(isBehindDate && mark === ',')) return mark
      if (isBehindDate && isOfNumber) return replacement
      const isAfterChinese = before !== undefined && CHINESE.test(before)
      const isBeforeChinese = after !== undefined && CHINESE.test(after)
      // A stop ends Chinese text; after a figure it is the mark of a number.
      if (isStop) {
        const ends =
          after === undefined && (isAfterChinese || /[\d%％‰]/u.test(before ?? ''))
        // 演练.11月9日
        const parts =
          isAfterChinese &&
          (isBeforeChinese || DATE.test(written.slice(at + 1, at + 9).join('')))
        return ends || parts ? '。' : mark
      }
      // 52mg/kg; the mark that ends a Chinese sentence is one of it.
      const ends = after === undefined && /[;:?!]/u.test(mark) && CHINESE.test(text)
      return isAfterChinese || isBeforeChinese || ends ? replacement : mark
    }),
  ).join('')
}

const DAY_BEFORE = /(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}$/u
const isBracket = (sign: string): boolean => sign === '(' || sign === ')'

const DATE = /^\s*(?:(?:19|20)\d\d年|\d{1,2}月|\d{1,2}日)/u

/** Both brackets of a pair are full where one is: （工作日9:00-17:00). */
function inPairs(signs: string[]): string[] {
  const open: number[] = []
  for (const [at, sign] of signs.entries()) {
    if (sign === '(' || sign === '（') open.push(at)
    if (sign !== ')' && sign !== '）') continue
    const start = open.pop()
    if (start === undefined || (signs[start] === '(') === (sign === ')')) continue
    signs[start] = '（'
    signs[at] = '）'
  }
  return signs
}

function beside(
  written: readonly string[],
  at: number,
  step: 1 | -1,
): string | undefined {
  let next = at + step
  while (written[next] !== undefined && /[\s"']/u.test(written[next] ?? '')) next += step
  return written[next]
}

const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && /\d/u.test(sign)

/** Straight quotes in turn; an odd one stays as it is. */
function paired(text: string): string {
  const quotes = text.match(/"/gu)?.length ?? 0
  if (quotes === 0 || quotes % 2 === 1) return text
  let opens = true
  return text.replace(/"/gu, () => {
    const quote = opens ? '“' : '”'
    opens = !opens
    return quote
  })
}

/** One space for a run of them: a line break of the page, or a gap in print. */
function withSingleSpaces(text: string): string {
  return text.replace(/[\s\u3000]+/gu, ' ').trim()
}

/** As it is printed: full marks, single spaces. */
export const normalizePunctuation = (text: string): string =>
  withFullMarks(withSingleSpaces(text))
