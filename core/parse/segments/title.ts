// The title: 关于…的通知, alone or behind those who issue it, in one line or several.
import { lastWhere } from '../../text/lists.ts'
import type { Line } from '../classify/classify-lines.ts'
import {
  forwardsText,
  readFallbackTitle,
  readIssuers,
  readTitle,
  type TitleForm,
} from '../classify/title-forms.ts'
import type { ChromeLine } from './separate-page-chrome.ts'

const MOST_LINES = 9
/** Lines above the text that may hold it. */
const HIGHEST = 80

export interface FoundTitle extends TitleForm {
  /** All of its lines, as they stand. */
  written: string
  /** Their numbers. */
  lines: readonly number[]
  /** Names above an empty line were taken for its beginning. */
  isApart: boolean
  /** Places in the list of lines, half open. */
  from: number
  to: number
}

/** @param furniture was taken out: a title does not go on behind it */
export function findTitle(
  lines: readonly Line[],
  pageChrome: readonly ChromeLine[],
): FoundTitle | null {
  const dropped = pageChrome.map(({ line }) => line.number)
  const end = textBegins(lines)
  const titles = [...titlesIn(lines, dropped, end)]
  // The last before the text is its own: those above are the page's. One in full beats a bare one.
  const own =
    lastWhere(
      titles,
      ({ isUnsure, rule }) => !isUnsure && rule !== 'title-announcement',
    ) ??
    lastWhere(titles, ({ isUnsure }) => !isUnsure) ??
    titles.at(-1)
  if (own) return own
  // Who reposts a notice may say something before it.
  const below = [...titlesIn(lines, dropped, Math.min(lines.length, HIGHEST))]
  return (
    below.find(({ isUnsure, to }) => !isUnsure && isHeading(lines, to)) ??
    lastTitle(lines)
  )
}

/** The first line that is not the page's, where it may be a title at all. */
function lastTitle(lines: readonly Line[]): FoundTitle | null {
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

const isRedHead = (text: string): boolean => /文\s*件$/u.test(text) && text.length <= 40

function* titlesIn(
  lines: readonly Line[],
  dropped: readonly number[],
  end: number,
): Generator<FoundTitle> {
  for (let from = 0; from < end; from++) {
    const found = titleFrom(lines, dropped, from, end)
    if (!found) continue
    yield found
    from = found.to - 1
  }
}

/** A number or the recipients follow. */
function isHeading(lines: readonly Line[], to: number): boolean {
  return lines
    .slice(to, to + 2)
    .some(
      ({ text, documentNumber }) =>
        documentNumber !== null || /^(?:各|有关|机关|市|省)[^。]*[：:]$/u.test(text),
    )
}

/** Where sentences begin: whatever stands above may be the title. */
function textBegins(lines: readonly Line[]): number {
  for (const [at, { text, marker, outerPageChrome }] of lines
    .slice(0, HIGHEST)
    .entries()) {
    if (outerPageChrome || isTitle(text)) continue
    const isSentence = text.length >= 24 && /[。；：:]$/u.test(text)
    const isSalutation = /^(?:各|有关|机关)[^。]*[：:]$/u.test(text)
    if (isSentence || isSalutation || (at > 0 && marker?.kind === 'han')) return at
  }
  return Math.min(lines.length, HIGHEST)
}

function titleFrom(
  lines: readonly Line[],
  dropped: readonly number[],
  from: number,
  end: number,
): FoundTitle | null {
  let joined = ''
  let isApart = false
  for (let to = from + 1; to <= Math.min(end, from + MOST_LINES); to++) {
    const line = lines[to - 1]
    if (!line) return null
    const { number } = line
    const text = solid(line.text)
    const before = to > from + 1 ? (lines[to - 2]?.number ?? number) : number
    if (dropped.some((one) => one > before && one < number)) return null
    if (line.outerPageChrome && !isTitle(text)) return null
    if (joined === '' || hasBegun(joined)) joined += text
    else {
      // Those who issue it stand on the lines right above, as its beginning.
      if (!readIssuers(joined)) return null
      const isBelowGap = number > before + 1
      if (isBelowGap && !standsApart(lines, to - 1, joined)) return null
      isApart ||= isBelowGap && !forwardsText(joined)
      joined =
        text.startsWith('关于') || forwardsText(joined)
          ? joined + text
          : `${joined}  ${text}`
    }
    const found = readTitle(joined)
    // What was joined of the lines of a menu has no 的 before its kind.
    const isJoined = to > from + 1 && hasBegun(joined)
    if (found && isJoined && !/的[^的]{1,6}$/u.test(found.title)) return null
    if (found) {
      const own = lines.slice(from, to).map((one) => one.number)
      return withFirstHalf(
        { ...found, written: joined, lines: own, isApart, from, to },
        lines,
      )
    }
    if (!hasBegun(joined) && readIssuers(joined) === null) return null
  }
  return null
}

/** What it is about has begun: the lines below go on in it. */
const hasBegun = (joined: string): boolean =>
  joined.includes('关于') || /[\u4E00-\u9FFF]对[\u4E00-\u9FFF]/u.test(joined)

/**
 * What stands above an empty line belongs to the title where it passes on what is below, or where the
 * lines around are parted so, too. @param at place of the line below the empty one
 */
function standsApart(lines: readonly Line[], at: number, joined: string): boolean {
  const [own, next] = [lines[at], lines[at + 1]]
  if (!own || !next || !/^(?:关于|转发|批转|印发)/u.test(own.text))
    return forwardsText(joined)
  return next.number > own.number + 1
}

/** 实 施 方 案, set wide on a line of its own. */
const solid = (text: string): string =>
  /^[\u4E00-\u9FFF](?:[\s\u3000]+[\u4E00-\u9FFF]){1,5}$/u.test(text)
    ? text.replace(/\s/gu, '')
    : text

/** 履植树之约 above ——致青少年的倡议书 */
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
