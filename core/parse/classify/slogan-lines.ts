// Which lines are slogans, and what of a line is the slogan: as printed, without number or bullet.

import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import type { Rule } from '../rule.ts'
import { readMarker } from './markers.ts'
import { readOuterPageChrome } from './page-chrome.ts'

const LONGEST = 60
const BULLET = {
  id: 'bullet',
  means: 'A bullet at the head of the line',
  pattern: /^[\s\u3000]*[★☆●○◆◇■□▲△※◎⊙⊕·•▪►➤✦]+\s*/u,
  yes: ['★质量第一', '● 人人参与'],
  no: ['质量第一', '1.质量第一'],
} satisfies Rule

const NO_SLOGAN = {
  id: 'no-slogan',
  means: 'What no slogan holds: two sentences, a label, words about slogans',
  pattern: /。(?!$)|[：:]$|如下|口号|标语|附件/u,
  yes: ['口号如下', '主题：', '质量第一。人人参与'],
  no: ['质量第一。', '人人讲质量，处处有质量'],
} satisfies Rule
const COUNTED = {
  id: 'counted-before-figure',
  means: 'A number, a stop, and a slogan that begins with a figure',
  pattern: /^(\d{1,2})[.．](\d+[\u4E00-\u9FFF].*)$/u,
  yes: ['6.150载米制传承', '3.15消费者权益日'],
  no: ['6.质量第一', '3.5%'],
} satisfies Rule

export const SLOGAN_RULES: readonly Rule[] = [BULLET, NO_SLOGAN, COUNTED]

export type SloganShape = 'bullet' | 'figure' | 'bare'

/** How a line of a list begins: with a bullet, with a number, or with the slogan itself. */
export function sloganShape(line: string): SloganShape {
  if (BULLET.pattern.test(line)) return 'bullet'
  return readMarker(line) ? 'figure' : 'bare'
}

/** A stop that closes only the list is none of theirs. */
export function readSlogans(lines: readonly string[]): string[] {
  const slogans: string[] = []
  let last: number | null = null
  for (const line of withWholeLines(lines)) {
    const marker: { number: string; rest: string } | null =
      readMarker(line) ?? figureAfter(last, line)
    last = marker ? Number(marker.number.replace(/\D/gu, '')) : null
    const slogan = sloganOf(marker?.rest ?? line, marker !== null)
    if (slogan !== null) slogans.push(slogan)
  }
  return slogans.every((slogan) => slogan.endsWith('。'))
    ? slogans
    : slogans.map((slogan) => slogan.replace(/\s*。$/u, ''))
}

/** 1.落实安全责任， with its second half on the next line. */
function withWholeLines(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const goesOn =
      last !== undefined && /[，,、]$/u.test(last) && sloganShape(line) === 'bare'
    if (goesOn) whole[whole.length - 1] = last + line
    else whole.push(line)
  }
  return whole
}

/** 6.150载米制传承 below 5. is the sixth; 3.15消费者权益日 is a day. */
function figureAfter(
  last: number | null,
  line: string,
): { number: string; rest: string } | null {
  const [, number, rest] = COUNTED.pattern.exec(line) ?? []
  if (last === null || number === undefined || rest === undefined) return null
  return Number(number) === last + 1 ? { number, rest } : null
}

/** Null for a sentence about slogans, and for a label of the page (联系电话：…). */
function sloganOf(written: string, isNumbered: boolean): string | null {
  // What stands below the list: a note on publication, or the page's.
  const bare = written.replace(BULLET.pattern, '')
  if (!isNumbered && (/^[（(]/u.test(bare) || readOuterPageChrome(bare))) return null
  const words = normalizePunctuation(bare)
    .replace(/^[“"](.+)[”"]$/u, '$1')
    .replace(/[；;]$/u, '')
    .trim()
  const isSlogan =
    words.length >= 4 &&
    words.length <= LONGEST &&
    !NO_SLOGAN.pattern.test(words) &&
    (isNumbered || !/[：:]/u.test(words) || !/[\dA-Za-z]/u.test(words))
  return isSlogan ? words : null
}
