// Finds the title: 关于…的通知, alone or behind those who issue it, on one line or several.
import { lastWhere } from '../../text/lists.ts'
import type { Line } from '../classify/classify-lines.ts'
import {
  forwardsText,
  readFallbackTitle,
  readIssuers,
  readTitle,
  type TitleForm,
} from '../classify/title-forms.ts'
import type { Rule } from '../rule.ts'
import { COMMON_KIND } from '../vocabulary.ts'
import type { ChromeLine } from './separate-page-chrome.ts'

const MOST_LINES = 9
/** Lines above the text that may hold the title. */
const HIGHEST = 80

const RED_HEAD = {
  id: 'red-head',
  means: 'The red head of a document',
  pattern: /文\s*件$/u,
  yes: ['某市人民政府文件', '某局文 件'],
  no: ['文件编号'],
} satisfies Rule
const RECIPIENTS_BELOW = {
  id: 'recipients-below-title',
  means: 'Recipients right below a title',
  pattern: /^(?:各|有关|机关|市|省)[^。]*[：:]$/u,
  yes: ['各单位：', '市有关部门：'],
  no: ['某局：', '各单位。'],
} satisfies Rule
const RECIPIENTS_ABOVE_TEXT = {
  id: 'recipients-above-text',
  means: 'Recipients above the text: a title stands above them',
  pattern: /^(?:各|有关|机关)[^。]*[：:]$/u,
  yes: ['各单位：', '机关各处室：'],
  no: ['市局：'],
} satisfies Rule
const OF_KIND = {
  id: 'ends-with-kind',
  means: 'A title that ends with 的 and its kind; joined lines of a menu do not',
  pattern: /的[^的]{1,6}$/u,
  yes: ['关于开展活动的通知', '的实施意见'],
  no: ['关于开展活动通知', '的有关工作安排通知书'],
} satisfies Rule
const ADDRESSED = {
  id: 'answer-to',
  means: 'What an answer is given to has begun',
  pattern: /[\u4E00-\u9FFF]对[\u4E00-\u9FFF]/u,
  yes: ['某局对某县'],
  no: ['对策', '某局'],
} satisfies Rule
const TITLE_START = {
  id: 'title-start',
  means: 'How a title begins behind those who issue it',
  pattern: /^(?:关于|转发|批转|印发)/u,
  yes: ['关于召开会议', '转发某局'],
  no: ['召开会议'],
} satisfies Rule
const BRACKET_AND_KIND = {
  id: 'bracket-and-kind',
  means: 'What follows a plan that the title issues: its years in brackets, and the kind',
  pattern: new RegExp(`^[（(][^（）()]{2,24}[）)][》”]?的${COMMON_KIND}$`, 'u'),
  yes: ['（2026—2028年）的通知', '（试行）》的通知'],
  no: ['的通知', '（此件公开发布）'],
} satisfies Rule

export const HEADING_LINE_RULES: readonly Rule[] = [
  RED_HEAD,
  RECIPIENTS_BELOW,
  RECIPIENTS_ABOVE_TEXT,
  OF_KIND,
  ADDRESSED,
  TITLE_START,
  BRACKET_AND_KIND,
]
const LONGEST_RED_HEAD = 40

export interface FoundTitle extends TitleForm {
  /** All of its lines joined, as they stand. */
  written: string
  /** Their numbers. */
  lines: readonly number[]
  /** Names above an empty line were taken for its beginning. */
  isApart: boolean
  /** Indexes in the list of lines, half open. */
  from: number
  to: number
}

/**
 * Finds the title above the text.
 * @param pageChrome the lines that were taken out: a title goes on over a page break alone
 * @returns null where no line reads as a title
 */
export function findTitle(
  lines: readonly Line[],
  pageChrome: readonly ChromeLine[],
): FoundTitle | null {
  const dropped = pageChrome.flatMap(({ line }) =>
    isPageBreak(line) ? [] : [line.number],
  )
  const end = findTextStart(lines)
  const titles = [...titlesIn(lines, dropped, end)]
  // The last title above the text is the notice's: those above it are the page's. A full form beats a
  // bare one.
  const title =
    lastWhere(
      titles,
      ({ isUnsure, rule }) => !isUnsure && rule !== 'title-announcement',
    ) ??
    lastWhere(titles, ({ isUnsure }) => !isUnsure) ??
    titles.at(-1)
  if (title) return title
  // Whoever reposts a notice may say something before it.
  const below = [...titlesIn(lines, dropped, Math.min(lines.length, HIGHEST))]
  return (
    below.find(({ isUnsure, to }) => !isUnsure && hasHeadBelow(lines, to)) ??
    fallbackTitle(lines)
  )
}

/** A figure, alone or beside one sign, may be a piece of the title that was damaged: 20— / 2023年. */
const isPageBreak = ({ furniture, text }: Line): boolean =>
  furniture !== undefined && !/^(?:\d+\s*[-—–－]?|[-—–－]\s*\d+)$/u.test(text)

/** The first line that is not page chrome, where it has a form that only some titles have. */
function fallbackTitle(lines: readonly Line[]): FoundTitle | null {
  const from = lines.findIndex(
    ({ outerPageChrome, text }) => !outerPageChrome && !isRedHead(text),
  )
  const line = lines[from]
  const read = line && readFallbackTitle(line.text)
  if (!line || !read) return null
  return {
    ...read,
    written: line.text,
    lines: [line.number],
    isApart: false,
    from,
    to: from + 1,
  }
}

const isRedHead = (text: string): boolean =>
  text.length <= LONGEST_RED_HEAD && RED_HEAD.pattern.test(text)

function* titlesIn(
  lines: readonly Line[],
  dropped: readonly number[],
  end: number,
): Generator<FoundTitle> {
  for (let from = 0; from < end; from++) {
    const title = readTitleFrom(lines, dropped, from, end)
    if (!title) continue
    yield title
    from = title.to - 1
  }
}

/** Whether a document number or the recipients follow. */
function hasHeadBelow(lines: readonly Line[], to: number): boolean {
  return lines
    .slice(to, to + 2)
    .some(
      ({ text, documentNumber }) =>
        documentNumber !== null || RECIPIENTS_BELOW.pattern.test(text),
    )
}

/** Index of the line where sentences begin: whatever stands above may be the title. */
function findTextStart(lines: readonly Line[]): number {
  for (const [at, { text, marker, outerPageChrome }] of lines
    .slice(0, HIGHEST)
    .entries()) {
    if (outerPageChrome || isTitle(text)) continue
    const isSentence = text.length >= 24 && /[。；：:]$/u.test(text)
    const isSalutation = RECIPIENTS_ABOVE_TEXT.pattern.test(text)
    if (isSentence || isSalutation || (at > 0 && marker?.kind === 'han')) return at
  }
  return Math.min(lines.length, HIGHEST)
}

/** The lines of a heading, joined as far as they were read. */
interface Heading {
  text: string
  /** Names above an empty line were taken for its beginning. */
  isApart: boolean
}

/** The title that begins with this line; null where none does. */
function readTitleFrom(
  lines: readonly Line[],
  dropped: readonly number[],
  from: number,
  end: number,
): FoundTitle | null {
  let heading: Heading = { text: '', isApart: false }
  for (let to = from + 1; to <= Math.min(end, from + MOST_LINES); to++) {
    const isGap = to > from + 1 && hasDropped(lines, to - 1, dropped)
    const joined = isGap ? null : joinLine(heading, lines, to - 1)
    if (!joined) return null
    heading = joined
    const title = readTitle(heading.text)
    if (title && to > from + 1 && isOfMenu(heading.text, title)) {
      if (BRACKET_AND_KIND.pattern.test(lines[to]?.text ?? '')) continue
      return null
    }
    if (title) {
      const numbers = lines.slice(from, to).map(({ number }) => number)
      const { text: written, isApart } = heading
      return withFirstHalf(
        { ...title, written, lines: numbers, isApart, from, to },
        lines,
      )
    }
    if (!hasSubject(heading.text) && readIssuers(heading.text) === null) return null
  }
  return null
}

/** Whether a line was taken out right above the line at this index. */
function hasDropped(
  lines: readonly Line[],
  at: number,
  dropped: readonly number[],
): boolean {
  const [above, below] = [lines[at - 1]?.number ?? 0, lines[at]?.number ?? 0]
  return dropped.some((number) => number > above && number < below)
}

/** Lines of a menu that were joined have no 的 before the kind of document. */
const isOfMenu = (heading: string, { title }: TitleForm): boolean =>
  hasSubject(heading) && !OF_KIND.pattern.test(title)

/** The heading with the line at this index; null where the line does not continue it. */
function joinLine(heading: Heading, lines: readonly Line[], at: number): Heading | null {
  const line = lines[at]
  const text = withoutPadding(line?.text ?? '')
  if (!line || (line.outerPageChrome && !isTitle(text))) return null
  return heading.text === '' || hasSubject(heading.text)
    ? { ...heading, text: heading.text + text }
    : joinToIssuers(heading, lines, at)
}

/** Those who issue the notice stand on the lines right above 关于…, as the beginning of its title. */
function joinToIssuers(
  { text: names, isApart }: Heading,
  lines: readonly Line[],
  at: number,
): Heading | null {
  if (readIssuers(names) === null) return null
  const [above, line] = [lines[at - 1], lines[at]]
  const isBelowGap = (line?.number ?? 0) > (above?.number ?? 0) + 1
  if (isBelowGap && !continuesBelowGap(lines, at, names)) return null
  const text = withoutPadding(line?.text ?? '')
  const isForwarded = forwardsText(names)
  const gap = text.startsWith('关于') || isForwarded ? '' : '  '
  return { text: names + gap + text, isApart: isApart || (isBelowGap && !isForwarded) }
}

/** What the title is about has begun: the lines below continue it. */
const hasSubject = (heading: string): boolean =>
  heading.includes('关于') || ADDRESSED.pattern.test(heading)

/**
 * Whether names above an empty line belong to the title: they forward what stands below, or the line
 * below is followed by an empty line, too.
 * @param at index of the line below the empty one
 */
function continuesBelowGap(lines: readonly Line[], at: number, names: string): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !TITLE_START.pattern.test(line.text)) return forwardsText(names)
  return next.number > line.number + 1
}

/** 实 施 方 案, spaced out on a line of its own, as 实施方案. */
const withoutPadding = (text: string): string =>
  /^[\u4E00-\u9FFF](?:[\s\u3000]+[\u4E00-\u9FFF]){1,5}$/u.test(text)
    ? text.replace(/\s/gu, '')
    : text

/** Adds the first half of a title in two: 履植树之约 above ——致青少年的倡议书. */
function withFirstHalf(found: FoundTitle, lines: readonly Line[]): FoundTitle {
  const above = lines[found.from - 1]
  const isSecond = found.title.startsWith('——') && above && above.text.length <= 40
  return isSecond && !above.outerPageChrome
    ? {
        ...found,
        title: `${above.text} ${found.title}`,
        lines: [above.number, ...found.lines],
        from: found.from - 1,
      }
    : found
}

const isTitle = (text: string): boolean => readTitle(text) !== null
