// What reads as the title of a notice: 关于…的通知, alone or behind those who issue it.
import { isName, namesIn } from './names.ts'

export interface TitleForm {
  title: string
  /** Those who issue it, where the title names them. */
  issuers: string[]
  /** A site's name was cut off, or it has no 关于. */
  unsure: boolean
  /** Of a text that need not be a notice: 解决办法. */
  weak: boolean
}

const KIND = '(?:通知|通报|公告|通告|意见|决定|函|批复|倡议书)'
/** Kinds that are rarer, and words of other lines, too. */
const RARE_KIND = '(?:公示|请示|报告|提示|方案|倡议|启事|措施|安排|告知书|函告)'
const ABOUT = new RegExp(
  `^([^。；！？《]{0,160}?)关于[^。；！？]{2,160}(?:${KIND}|${RARE_KIND})(?:[（(][^（）()]{2,24}[）)])?$`,
  'u',
)
const BARE = new RegExp(`^[^。；，！？：:、]{4,48}(?:${KIND}|方案|办法|细则)$`, 'u')
const OF_A_RULE = /(?:方案|办法|细则)$/u
/** 通 知, padded to stand alone on its line. */
const PADDED_KIND = /([通公意决批倡])[\s\u3000]+([知告报见定复])$/u
/** 某海关公告2024年第3号（关于…的公告）: what it is about stands in brackets. */
const IN_BRACKETS =
  /^([^（(。；]{2,40})公告\s*\d{4}年第\d{1,4}号[（(](关于[^（）()]{2,120}公告)[）)]$/u
/** The name of the site behind a title: …的通知-某网, …的通知_某网. */
const TAG = new RegExp(`(${KIND})\\s*[-_|—–－｜]+\\s*[^-_|]{2,24}$`, 'u')
/** A title that ends in the middle: what follows is another line of the page. */
const MORE_THAN_ONE = new RegExp(`的${KIND}(?=[^》〉”）)（(])(?!的${KIND}$)`, 'u')

export function readTitle(written: string): TitleForm | null {
  const [, office, inner] = IN_BRACKETS.exec(written.trim()) ?? []
  if (office !== undefined && inner !== undefined) {
    const issuers = issuersBefore(office.replace(/^中华人民共和国/u, '')) ?? []
    return { title: inner, issuers, unsure: false, weak: false }
  }
  const cut = written.replace(TAG, '$1').replace(PADDED_KIND, '$1$2')
  const title = cut
    .trim()
    // 【重要】
    .replace(/^[【[][^】\]]{2,8}[】\]]\s*/u, '')
    .replace(/[.！!]$/u, '')
  if (MORE_THAN_ONE.test(title)) return null
  const [, before] = ABOUT.exec(title) ?? []
  if (before !== undefined) {
    const issuers = issuersBefore(before)
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
