// The title: 关于…的通知, alone or behind those who issue it, in one line or several.
import { numberIn } from './document-number.ts'
import { furnitureOutside } from './furniture.ts'
import type { SourceLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { isName, namesIn } from './names.ts'

const KIND = '(?:通知|通报|公告|通告|意见|决定|函|批复|倡议书)'
/** Kinds that are rarer, and words of other lines, too. */
const RARE_KIND = '(?:公示|请示|报告|提示|方案)'
const ABOUT = new RegExp(
  `^([^。；！？《]{0,160}?)关于[^。；！？]{2,160}(?:${KIND}|${RARE_KIND})(?:[（(][^（）()]{2,24}[）)])?$`,
  'u',
)
const BARE = new RegExp(`^[^。；，！？：:、]{4,48}(?:${KIND}|方案|办法|细则)$`, 'u')
const OF_A_RULE = /(?:方案|办法|细则)$/u
/** 通 知, padded to stand alone on its line. */
const PADDED_KIND = /([通公意决批倡])[\s\u3000]+([知告报见定复])$/u
/** The name of the site behind a title: …的通知-某网, …的通知_某网. */
const TAG = new RegExp(`(${KIND})\\s*[-_|—–－｜]+\\s*[^-_|]{2,24}$`, 'u')
/** A title that ends in the middle: what follows is another line of the page. */
const MORE_THAN_ONE = new RegExp(`的${KIND}(?=[^》〉”）)])`, 'u')
const MOST_LINES = 9
/** Lines above the text that may hold it. */
const HIGHEST = 80

export interface FoundTitle {
  title: string
  /** Those who issue it, where the title names them. */
  issuers: string[]
  /** Places in the list of lines, half open. */
  from: number
  to: number
  /** A site's name was cut off, or it has no 关于. */
  unsure: boolean
  /** Of a text that need not be a notice: 解决办法. */
  weak: boolean
}

/** @param dropped numbers of lines that were taken out: a title does not go on behind one */
export function findTitle(
  lines: readonly SourceLine[],
  dropped: readonly number[],
): FoundTitle | null {
  const end = textBegins(lines)
  const titles = [...titlesIn(lines, dropped, end)]
  // The last before the text is its own: those above are the page's. One in full beats a bare one.
  const own = titles.findLast(({ unsure }) => !unsure) ?? titles.at(-1)
  if (own) return own
  // Who reposts a notice may say something before it.
  const below = [...titlesIn(lines, dropped, Math.min(lines.length, HIGHEST))]
  return below.find(({ unsure, to }) => !unsure && isHeading(lines, to)) ?? null
}

function* titlesIn(
  lines: readonly SourceLine[],
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
function isHeading(lines: readonly SourceLine[], to: number): boolean {
  const [first, second] = lines.slice(to, to + 2).map(({ text }) => text)
  const leads = (text = ''): boolean =>
    numberIn(text) !== null || /^(?:各|有关|机关|市|省)[^。]*[：:]$/u.test(text)
  return leads(first) || leads(second)
}

/** Where sentences begin: whatever stands above may be the title. */
function textBegins(lines: readonly SourceLine[]): number {
  for (const [at, { text }] of lines.slice(0, HIGHEST).entries()) {
    if (furnitureOutside(text) || isTitle(text)) continue
    const isSentence = text.length >= 24 && /[。；：:]$/u.test(text)
    const isSalutation = /^(?:各|有关|机关)[^。]*[：:]$/u.test(text)
    if (isSentence || isSalutation || (at > 0 && markerOf(text)?.kind === 'han'))
      return at
  }
  return Math.min(lines.length, HIGHEST)
}

function titleFrom(
  lines: readonly SourceLine[],
  dropped: readonly number[],
  from: number,
  end: number,
): FoundTitle | null {
  let joined = ''
  for (let to = from + 1; to <= Math.min(end, from + MOST_LINES); to++) {
    const { text, number } = lines[to - 1] ?? { text: '', number: 0 }
    const before = to > from + 1 ? (lines[to - 2]?.number ?? number) : number
    if (dropped.some((one) => one > before && one < number)) return null
    if (furnitureOutside(text) && !isTitle(text)) return null
    if (joined === '' || joined.includes('关于')) joined += text
    else {
      // Those who issue it stand on the lines right above, as its beginning.
      const names = issuersOf(joined)
      if (!names || number > before + 1) return null
      joined = text.startsWith('关于') ? joined + text : `${joined}  ${text}`
    }
    const found = read(joined)
    if (found) return { ...found, from, to }
    if (!joined.includes('关于') && issuersOf(joined) === null) return null
  }
  return null
}

function isTitle(text: string): boolean {
  return read(text) !== null
}

function read(written: string): Omit<FoundTitle, 'from' | 'to'> | null {
  const cut = written.replace(TAG, '$1').replace(PADDED_KIND, '$1$2')
  const title = cut.trim()
  if (MORE_THAN_ONE.test(title)) return null
  const [, before] = ABOUT.exec(title) ?? []
  if (before !== undefined) {
    const issuers = issuersOf(before)
    if (issuers === null) return null
    const isHeadline = /^\s*(?:本网|来源|转发)/u.test(title)
    return {
      title: withNames(title, before),
      issuers,
      unsure: isHeadline || TAG.test(written),
      weak: false,
    }
  }
  return BARE.test(title) && !/^(?:请|现将|以上|特此|本)/u.test(title)
    ? { title, issuers: [], unsure: true, weak: OF_A_RULE.test(title) }
    : null
}

/** The names, one space apart, run into what the title is about. */
function withNames(title: string, before: string): string {
  return /[\s\u3000]/u.test(before.trim()) ||
    before.endsWith(' ') ||
    before.endsWith('\u3000')
    ? title.replace(/[\s\u3000]+(?=关于)/u, '').replace(/[\s\u3000]+/gu, ' ')
    : title
}

/** Null where what stands before 关于 names nobody: a headline, or a sentence. */
function issuersOf(before: string): string[] | null {
  const written = before.trim()
  if (written === '') return []
  const several =
    /^(.{2,32}?)等\s*(?:\d+|[一二三四五六七八九十]+)?\s*(?:个|家)?(?:部门|单位|部委)(?:办公厅(?:（室）)?)?$/u.exec(
      written,
    )
  if (several) return isName(several[1] ?? '') ? [several[1] ?? ''] : null
  return namesIn(written.replaceAll(/[\s\u3000]+/gu, '  '))
}
