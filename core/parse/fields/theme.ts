// The theme of the campaign: a section of its own, or a sentence that gives it out.

import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import { type Body, readBody } from '../body/index.ts'
import type { Line } from '../classify/classify-lines.ts'
import { type Doubt, type Draft, type DraftClause, makeField } from '../draft.ts'
import type { Rule } from '../rule.ts'
import type { FoundTitle, Tail } from '../segments/index.ts'
import { YEAR } from '../vocabulary.ts'
import type { Attachments } from './attachments.ts'

interface FoundTheme {
  theme: string
  lines: readonly number[]
  doubt: Extract<Doubt, 'from-sentence' | 'from-attachment'> | null
  rule: string
}

const SECTION = {
  id: 'theme-heading',
  means: 'The heading of a section that gives the theme',
  pattern:
    /^(?:[一二三四五六七八九十、]*)?(?:(?:今年|本次|本届|本年度|20\d\d年)?[^，。；：和与及、]{0,4}的?主题|(?:宣传|活动)主题(?:和|及|与).{2,8})$/u,
  yes: ['活动主题', '一、今年主题', '宣传主题和重点'],
  no: ['主题教育', '主题和内容及其他安排'],
} satisfies Rule
/** Sentences that give a theme out. All are tried; the closest to home is taken, then the first. */
export const THEME_RULES: readonly Rule[] = [
  {
    id: 'theme-is',
    means: 'The theme is “…”',
    pattern: /主题(?:(?:确定|定|拟定)?(?:为|是)\s*[：:]?|[：:])\s*[“"]([^”"]{4,60})[”"]/u,
    yes: ['今年的主题为“质量第一”', '主题：“共建共享”'],
    no: ['主题为质量第一', '主题教育'],
  },
  {
    id: 'theme-with',
    means: 'With “…” as the theme',
    pattern: /以\s*[“"]([^”"]{4,60})[”"]\s*为(?:活动|宣传|年度)?主题/u,
    yes: ['以“共建共享”为主题'],
    no: ['以“共建共享”为目标'],
  },
  {
    id: 'theme-around',
    means: 'Around the theme “…”',
    pattern: /围绕\s*[“"]([^”"]{4,60})[”"]\s*(?:这一|的)?(?:活动|宣传|年度)?主题/u,
    yes: ['围绕“共建共享”这一主题', '围绕“共建共享”主题'],
    no: ['围绕“共建共享”开展'],
  },
  {
    id: 'theme-quoted',
    means: 'The theme “…”',
    pattern: /(?:活动|宣传)?主题\s*[“"]([^”"]{4,60})[”"]/u,
    yes: ['紧扣主题“共建共享”'],
    no: ['主题为“共建共享”'],
  },
  {
    id: 'theme-plain',
    // As much as a theme can be: its parts are looked at apart.
    means: 'The theme is …, up to the end of the sentence',
    pattern:
      /(?:活动|宣传|年度)?主题(?:(?:确定为|定为|为|是)\s*[：:]?|[：:])\s*([^。；“”"\n]{3,124})(?=[。；\n]|$)/u,
    yes: ['活动主题：共建共享。', '主题是共建共享'],
    no: ['主题为“共建共享”。', '主题鲜明。'],
  },
]
const OTHER = {
  id: 'other-theme',
  means: 'What stands before the theme of another year, or of a part of the campaign',
  pattern:
    /(?:上年|去年|往年|上届|历届|往届|前年|20\d\d年[^，。；]{0,24}$|论坛|分会场|会议|讲座|班会|征文|演讲|展览|竞赛|比赛|大赛|晚会|党日)[^，。；]{0,16}$/u,
  yes: ['去年的', '2022年活动', '论坛的'],
  no: ['今年的', '活动的'],
} satisfies Rule

const NEVER_OWN = {
  id: 'never-own-theme',
  means: 'The same, even where the year of the notice stands in its clause',
  pattern: /上年|去年|往年|上届|论坛|会议|征文|演讲|竞赛|比赛|大赛/u,
  yes: ['征文比赛', '上届'],
  no: ['讲座', '2023年'],
} satisfies Rule
const THEME_IN_TITLE = {
  id: 'theme-of-title',
  means: 'A theme in the title',
  pattern: /[“"]([^”"]{4,40})[”"]主题(?:宣传|教育|实践)?活动/u,
  yes: ['“美好生活·民法典相伴”主题宣传活动'],
  no: ['“质量月”活动'],
} satisfies Rule
const CAMPAIGN_NAME = {
  id: 'campaign-name',
  means: 'The name of a campaign, which is no theme',
  pattern: /[日月周年节]$/u,
  yes: ['全民读书月', '消费者权益日'],
  no: ['共建共享'],
} satisfies Rule
const NO_THEME = {
  id: 'no-theme',
  means: 'What no theme alone holds: a sentence, a label, words about themes',
  pattern: /。|[：:]$|主题|^(?:时间|地点|对象|内容|形式|单位|方式)[：:]/u,
  yes: ['时间：9月', '本次主题', '质量第一。人人参与'],
  no: ['推动质量变革创新'],
} satisfies Rule

export const THEME_PLACE_RULES: readonly Rule[] = [
  SECTION,
  OTHER,
  NEVER_OWN,
  THEME_IN_TITLE,
  CAMPAIGN_NAME,
  NO_THEME,
]

/**
 * The theme of the campaign, from a section, a sentence or the attached plan; null where none is given.
 */
export function themeField(
  body: Body,
  { texts }: Attachments,
  title: FoundTitle | null,
  tail: Tail,
): Draft['theme'] {
  const written = title?.title ?? ''
  const year = YEAR_IN_TITLE.exec(written)?.[0] ?? tail.date?.iso.slice(0, 4) ?? null
  const theme =
    findTheme(preambleOf(body), body.sections, year) ??
    (/印发/u.test(written) ? themeOfPlan(texts, year) : null) ??
    themeOfTitle(written, title?.lines ?? [])
  return theme
    ? makeField(theme.theme, theme.lines, theme.doubt, theme.rule)
    : makeField(null, [])
}

const YEAR_IN_TITLE = new RegExp(`${YEAR}(?=年)`, 'u')

const preambleOf = ({
  preamble,
}: Pick<Body, 'preamble'>): { text: string; lines: number[] } => ({
  text: preamble.map((line) => normalizePunctuation(line.text)).join('\n'),
  lines: preamble.map(({ number }) => number),
})

function findTheme(
  preamble: { text: string; lines: readonly number[] },
  sections: readonly DraftClause[],
  year: string | null,
): FoundTheme | null {
  for (const clause of all(sections)) {
    if (!SECTION.pattern.test(clause.heading)) continue
    const text = clause.text?.split('\n')[0] ?? clause.clauses[0]?.text ?? ''
    const said = inSentence(text, year)
    if (said) return { ...said, lines: clause.lines, doubt: 'from-sentence' }
    const theme = bare(text)
    if (theme !== null) {
      return { theme, lines: clause.lines, doubt: null, rule: 'theme-section' }
    }
  }
  const unnumbered = belowHeading(preamble.text)
  if (unnumbered !== null) {
    const rule = 'theme-below-heading'
    return { theme: unnumbered, lines: preamble.lines, doubt: null, rule }
  }
  const passages = [
    preamble,
    ...[...all(sections)].map(({ heading, text, lines }) => ({
      text: `${heading}。${text ?? ''}`,
      lines,
    })),
  ]
  for (const { text, lines } of passages) {
    const said = inSentence(text, year)
    if (said) return { ...said, lines, doubt: 'from-sentence' }
  }
  return null
}

/** “美好生活·民法典相伴”主题宣传活动; a day or a month is what the campaign is called. */
function themeOfTitle(title: string, lines: readonly number[]): FoundTheme | null {
  const [, theme] = THEME_IN_TITLE.pattern.exec(title) ?? []
  return theme === undefined || CAMPAIGN_NAME.pattern.test(theme)
    ? null
    : { theme, lines, doubt: 'from-sentence', rule: THEME_IN_TITLE.id }
}

/** Of the plan that a notice issues, where the notice itself tells none. */
function themeOfPlan(
  texts: readonly { lines: readonly Line[] }[],
  year: string | null,
): FoundTheme | null {
  for (const { lines } of texts) {
    const body = readBody(lines)
    const theme = findTheme(preambleOf(body), body.sections, year)
    if (theme) return { ...theme, doubt: 'from-attachment' }
  }
  return null
}

/** Where nothing is numbered: the line below the heading 活动主题. */
function belowHeading(text: string): string | null {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => SECTION.pattern.test(line))
  return at === -1 ? null : bare(lines[at + 1] ?? '')
}

function* all(clauses: readonly DraftClause[]): Generator<DraftClause> {
  for (const clause of clauses) {
    yield clause
    yield* all(clause.clauses)
  }
}

/** A theme set alone: no sentence, quotes taken off. */
function bare(text: string): string | null {
  const theme = text
    .trim()
    .replace(/^[“"](.+)[”"][。]?$/u, '$1')
    .replace(/[。；]$/u, '')
    .trim()
  const parts = theme.split('；')
  return theme.length >= 4 &&
    theme.length <= 60 &&
    parts.length <= 3 &&
    !NO_THEME.pattern.test(theme)
    ? theme
    : null
}

/** Beside the theme of the world, or of those above, stands the notice's own: the closest to home. */
const OURS = [
  /(?:我|本)[市省州县区局厅院校会公集系][^，。；]{0,10}$/u,
  /(?:中国|我国|全国|国内|全[省市州县区])[^，。；]{0,10}$/u,
]

function inSentence(
  text: string,
  year: string | null,
): Pick<FoundTheme, 'theme' | 'rule'> | null {
  if (!text.includes('主题')) return null
  const said = THEME_RULES.flatMap(({ id, pattern }) =>
    [...text.matchAll(new RegExp(pattern.source, 'gu'))].map((one) => ({ one, id })),
  )
    .map(({ one, id }) => ({
      rule: id,
      theme: one[1]?.trim() ?? '',
      before: text.slice(Math.max(0, one.index - 40), one.index),
    }))
    .filter(({ theme, before }) => isTheme(theme) && !isOther(before, year))
  const ours = OURS.map((shape) => said.find(({ before }) => shape.test(before)))
  return ours.find(Boolean) ?? said[0] ?? null
}

/** Of three parts at most, each some words long. */
function isTheme(text: string): boolean {
  const parts = text.split(/[ \u3000，,]+/u)
  return parts.length <= 3 && parts.every(({ length }) => length > 2 && length <= 60)
}

function isOther(before: string, year: string | null): boolean {
  const clause = before.split(/[。；]/u).at(-1) ?? ''
  const own = year !== null && clause.includes(`${year}年`)
  return OTHER.pattern.test(clause) && !(own && !NEVER_OWN.pattern.test(clause))
}
