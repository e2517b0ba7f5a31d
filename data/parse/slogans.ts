// Slogans: those that the text itself holds, in an attachment or a section of their own.
import { printed } from './body.ts'
import { dateAlone } from './dates.ts'
import type { DraftClause } from './draft.ts'
import { furnitureOutside } from './furniture.ts'
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { namesIn } from './names.ts'

const NAMED = /(?:口号|标语)/u
const LONGEST = 60

export interface FoundSlogans {
  slogans: string[]
  lines: readonly number[]
}

export function slogansOfLines(
  title: string | null,
  lines: readonly SourceLine[],
): FoundSlogans | null {
  if (title === null || !NAMED.test(title)) return null
  const slogans = slogansIn(lines.map(({ text }) => text))
  return slogans.length === 0
    ? null
    : { slogans, lines: lines.map(({ number }) => number) }
}

/** A section that is called 活动口号, by its items or its lines. */
export function slogansOfSections(sections: readonly DraftClause[]): FoundSlogans | null {
  for (const clause of sections) {
    const isNamed = /(?:口号|标语)$/u.test(clause.heading)
    if (isNamed) {
      const written = [
        ...(clause.text?.split('\n') ?? []),
        ...clause.clauses.map(({ heading, text }) =>
          heading !== '' && text ? `${heading}：${text}` : (text ?? heading),
        ),
      ]
      const slogans = slogansIn(written)
      if (slogans.length > 0) return { slogans, lines: clause.lines }
    }
    const below = slogansOfSections(clause.clauses)
    if (below) return below
  }
  return null
}

const IN_QUOTES = /(?:口号|标语)[^。“”"]{0,16}((?:[“"][^”"\n]{4,60}[”"][、，,；;]?)+)/gu

/** 宣传口号：“…”“…”: those that a sentence gives. */
export function slogansInText(
  passages: readonly { text: string; lines: readonly number[] }[],
): FoundSlogans | null {
  for (const { text, lines } of passages) {
    const [given] = [...text.matchAll(IN_QUOTES)]
    const slogans = [...(given?.[1] ?? '').matchAll(/[“"]([^”"]+)[”"]/gu)]
    if (slogans.length > 0)
      return { slogans: slogans.map(([, slogan = '']) => slogan.trim()), lines }
  }
  return null
}

/** As printed; a stop that closes only the list is none of theirs. */
function slogansIn(lines: readonly string[]): string[] {
  const slogans = lines.flatMap((line) => sloganOf(line) ?? [])
  return slogans.every((slogan) => slogan.endsWith('。'))
    ? slogans
    : slogans.map((slogan) => slogan.replace(/。$/u, ''))
}

const BULLET = /^[\s\u3000]*[★☆●○◆◇■□▲△※◎⊙⊕·•▪►➤✦]+\s*/u
/** 6.150载米制传承: a list of slogans has no figures of several parts. */
const figureOf = (line: string) => {
  const [, rest] = /^\d{1,2}[.．](\d+[\u4E00-\u9FFF].*)$/u.exec(line) ?? []
  return rest === undefined ? null : { rest }
}

const LABEL = /^[^，。；：]{0,12}(?:口号|标语)\s*[：:]?$/u

/** 横幅标语： on a line of its own, with a slogan on each line below it; half open places. */
export function sloganBlock(
  lines: readonly SourceLine[],
): (FoundSlogans & { from: number; to: number }) | null {
  for (const [from, { text }] of lines.entries()) {
    if (!LABEL.test(text) || markerOf(text)) continue
    let to = from + 1
    while (to < lines.length && isSlogan(lines[to]?.text ?? '')) to++
    const block = lines.slice(from, to)
    if (block.length < 3) continue
    const slogans = slogansIn(block.slice(1).map((line) => line.text))
    return { slogans, lines: block.map(({ number }) => number), from, to }
  }
  return null
}

/** No section, no name, no date, no list of attachments. */
const isSlogan = (text: string): boolean =>
  sloganOf(text) !== null &&
  !['han', 'han-brackets'].includes(markerOf(text)?.kind ?? '') &&
  namesIn(text) === null &&
  dateAlone(text) === null &&
  furnitureOutside(text) === null

/** A line of a list; a sentence about slogans is none. */
function sloganOf(line: string): string | null {
  const marker = markerOf(line) ?? figureOf(line)
  const words = printed(marker ? marker.rest : line.replace(BULLET, ''))
    .replace(/^[“"](.+)[”"]$/u, '$1')
    .replace(/[；;]$/u, '')
    .trim()
  const isSlogan =
    words.length >= 4 &&
    words.length <= LONGEST &&
    !/。(?!$)|[：:]$|如下|口号|标语|附件/u.test(words) &&
    // A label of the page, and no words: 联系电话：…
    (marker !== null || !/[：:]/u.test(words) || !/[\dA-Za-z]/u.test(words))
  return isSlogan ? words : null
}
