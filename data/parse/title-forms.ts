// What reads as the title of a notice: 关于…的通知, alone or behind those who issue it.
import { isName, namesIn } from './names.ts'
import type { Rule } from './rule.ts'
import { COMMON_KIND, RARE_KIND, RULE_KIND } from './vocabulary.ts'

export interface TitleForm {
  title: string
  /** Those who issue it, where the title names them. */
  issuers: string[]
  /** A site's name was cut off, or it has no 关于. */
  unsure: boolean
  /** Of a text that need not be a notice: 解决办法. */
  weak: boolean
  rule: string
}

const ANNOUNCEMENT_IN_BRACKETS = {
  id: 'title-in-brackets',
  means: 'What an announcement is about stands in brackets behind its number',
  pattern:
    /^([^（(。；]{2,40})公告\s*\d{4}年第\d{1,4}号[（(](关于[^（）()]{2,120}公告)[）)]$/u,
  yes: ['某海关公告2024年第3号（关于调整作业时间的公告）'],
  no: ['某海关公告2024年第3号', '关于调整作业时间的公告（2024年第3号）'],
} satisfies Rule
const ABOUT = {
  id: 'title-about',
  means: '关于…的通知, alone or behind those who issue it',
  pattern: new RegExp(
    `^([^。；！？《]{0,160}?)关于[^。；！？]{2,160}(?:${COMMON_KIND}|${RARE_KIND}|方案)(?:[（(][^（）()]{2,24}[）)])?$`,
    'u',
  ),
  yes: [
    '关于开展质量月活动的通知',
    '某市人民政府关于加强管理的实施意见',
    '关于印发《管理办法》的通知',
    '关于征集案例的函（征求意见稿）',
  ],
  no: ['现将关于开展活动的通知印发给你们。', '关于质量', '通知'],
  before: ['title-bare'],
} satisfies Rule
const BARE = {
  id: 'title-bare',
  means: 'A line that ends with a kind of document, without 关于',
  pattern: new RegExp(`^[^。；，！？：:、]{4,48}(?:${COMMON_KIND}|${RULE_KIND})$`, 'u'),
  yes: ['2024年世界气象日开放活动公告', '全民阅读倡议书', '优秀科普作品评选办法'],
  no: ['通知', '认真贯彻执行，有关事项通知', '各单位：通知'],
} satisfies Rule

export const TITLE_RULES: readonly Rule[] = [ANNOUNCEMENT_IN_BRACKETS, ABOUT, BARE]

const OF_A_RULE = new RegExp(`${RULE_KIND}$`, 'u')
/** 通 知, padded to stand alone on its line. */
const PADDED_KIND = /([通公意决批倡])[\s\u3000]+([知告报见定复])$/u
/** The name of the site behind a title: …的通知-某网, …的通知_某网. */
const TAG = new RegExp(`(${COMMON_KIND})\\s*[-_|—–－｜]+\\s*[^-_|]{2,24}$`, 'u')
/** A title that ends in the middle: what follows is another line of the page. */
const MORE_THAN_ONE = new RegExp(
  `的${COMMON_KIND}(?=[^》〉”）)（(])(?!的${COMMON_KIND}$)`,
  'u',
)

export function readTitle(written: string): TitleForm | null {
  const [, office, inner] = ANNOUNCEMENT_IN_BRACKETS.pattern.exec(written.trim()) ?? []
  if (office !== undefined && inner !== undefined) {
    const issuers = issuersBefore(office.replace(/^中华人民共和国/u, '')) ?? []
    return {
      title: inner,
      issuers,
      unsure: false,
      weak: false,
      rule: ANNOUNCEMENT_IN_BRACKETS.id,
    }
  }
  const cut = written.replace(TAG, '$1').replace(PADDED_KIND, '$1$2')
  const title = cut
    .trim()
    // 【重要】
    .replace(/^[【[][^】\]]{2,8}[】\]]\s*/u, '')
    .replace(/[.！!]$/u, '')
  if (MORE_THAN_ONE.test(title)) return null
  const [, before] = ABOUT.pattern.exec(title) ?? []
  if (before !== undefined) {
    const issuers = issuersBefore(before)
    if (issuers === null) return null
    const isHeadline = /^\s*(?:本网|来源|转发)/u.test(title)
    return {
      title: withNames(title, before),
      issuers,
      unsure: isHeadline || TAG.test(written),
      weak: false,
      rule: ABOUT.id,
    }
  }
  return BARE.pattern.test(title) && !/^(?:请|现将|以上|特此|本)/u.test(title)
    ? { title, issuers: [], unsure: true, weak: OF_A_RULE.test(title), rule: BARE.id }
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
export function issuersBefore(before: string): string[] | null {
  const written = before.trim()
  if (written === '') return []
  const several =
    /^(.{2,32}?)等\s*(?:\d+|[一二三四五六七八九十]+)?\s*(?:个|家)?(?:部门(?:和|及)单位|部门|单位|部委)(?:办公厅(?:（室）)?)?$/u.exec(
      written,
    )
  if (several) return isName(several[1] ?? '') ? [several[1] ?? ''] : null
  return namesIn(written.replaceAll(/[\s\u3000]+/gu, '  '))
}
