// What reads as the title of a notice: 关于…的通知, alone or behind those who issue it.

import { firstRule, type Rule } from '../rule.ts'
import { COMMON_KIND, RARE_KIND, RULE_KIND, YEAR } from '../vocabulary.ts'
import { isName, readNames } from './issuer-names.ts'

export interface TitleForm {
  title: string
  /** Those who issue it, where the title names them. */
  issuers: string[]
  /** A site's name was cut off, or it has no 关于. */
  isUnsure: boolean
  /** Of a text that need not be a notice: 解决办法. */
  isWeak: boolean
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

const ANSWER = {
  id: 'title-answer',
  means: '对…提案的答复, alone or behind those who answer',
  pattern:
    /^([^。；！？《]{0,60}?)对(?!策|象|口|外).{2,90}(?:提案|建议|议案|问题|请示|来信|咨询|申请|诉求)[》”]?的(?:答复|复函|批复|回复)(?:意见|函)?$/u,
  yes: ['某市教育局对市政协七届二次会议第118号提案的答复', '对某县请示的批复'],
  no: ['关于对策建议的答复意见汇编', '对提案的办理工作', '某市教育局关于第5号提案的答复'],
  before: ['title-bare'],
} satisfies Rule
const ANNOUNCEMENT = {
  id: 'title-announcement',
  means: 'An announcement with its number on the line of its heading',
  pattern: new RegExp(
    `^([^，。；：]{3,80}?(?:公告|通告|令))\\s*[〔（([]?${YEAR}[〕）)\\]]?\\s*年?\\s*第?\\s*\\d{1,4}\\s*号$`,
    'u',
  ),
  yes: [
    '某省公安厅公告〔2024〕第6号',
    '某海关公告2023年第5号',
    '某公安局通告（2021）3号',
  ],
  no: ['某省公安厅公告', '根据某局公告，2024年第6号'],
} satisfies Rule
const CALL = {
  id: 'title-call',
  means: 'A call without a kind of document, for whoever wants to take part',
  pattern:
    /^[^。；：？！]{2,40}(?:面向[^。，；]{2,12}|公开|诚邀)[^。；：]{0,12}(?:征集|招募|招聘|选聘|遴选|征求|邀请|参[加与])[^。；：]{2,40}$/u,
  yes: ['某市图书馆面向社会公开征集“阅读季”活动口号', '某县公开招募志愿者讲解员'],
  no: ['我市公开征集意见。', '关于征集口号', '公开招聘'],
} satisfies Rule
const SHORT = {
  id: 'title-short',
  means: 'Two or three words and the kind of document, above a text that is signed',
  pattern: /^(?!有关|上级|相关|各类)[\u4E00-\u9FFF]{2,3}(?:通知|公告|通告|启事|提示)$/u,
  yes: ['停水通知', '放假通知', '寻物启事', '温馨提示'],
  no: ['有关通知', '通知', '关于停水的通知'],
} satisfies Rule

export const TITLE_RULES: readonly Rule[] = [
  ANNOUNCEMENT_IN_BRACKETS,
  ABOUT,
  ANSWER,
  ANNOUNCEMENT,
  BARE,
]
/** Asked for where a text has no other title. */
export const FALLBACK_TITLE_RULES: readonly Rule[] = [SHORT, CALL]

const OF_A_RULE = new RegExp(`${RULE_KIND}$`, 'u')
const LABEL_BEFORE = {
  id: 'label-before-title',
  means: 'A label in brackets before the title',
  pattern: /^[【[][^】\]]{2,8}[】\]]\s*/u,
  yes: ['【重要】关于召开会议的通知'],
  no: ['【】关于召开会议的通知', '关于【重要】会议的通知'],
} satisfies Rule
const HEADLINE = {
  id: 'headline',
  means: "A headline of the page, not the notice's own title",
  pattern: /^\s*(?:本网|来源|转发)/u,
  yes: ['本网讯', '转发关于召开会议的通知'],
  no: ['某办公厅转发某局关于会议的通知'],
} satisfies Rule
const SENTENCE_START = {
  id: 'sentence-start',
  means: 'What a title without 关于 does not begin with',
  pattern: /^(?:请|现将|以上|特此|本)/u,
  yes: ['请认真执行本通知', '特此公告'],
  no: ['全民阅读倡议书'],
} satisfies Rule
const PADDED_KIND = {
  id: 'padded-kind',
  means: 'The kind of document, spaced out: 通 知',
  pattern: /([通公意决批倡])[\s\u3000]+([知告报见定复])$/u,
  yes: ['关于召开会议的通 知'],
  no: ['关于召开会议的通知'],
} satisfies Rule
const TAG = {
  id: 'site-name-behind',
  means: 'The name of a site behind the title',
  pattern: new RegExp(`(${COMMON_KIND})\\s*[-_|—–－｜]+\\s*[^-_|]{2,24}$`, 'u'),
  yes: ['关于召开会议的通知-某市政府网', '关于召开会议的通知_某网'],
  no: ['关于召开会议的通知', '2023-08-31'],
} satisfies Rule
const NUMBER_BEHIND = {
  id: 'number-behind',
  means: 'The number of an announcement behind its title',
  pattern: new RegExp(
    `\\s*[（(]\\s*${YEAR}\\s*年\\s*第\\s*\\d{1,4}\\s*号\\s*[）)]$`,
    'u',
  ),
  yes: ['关于调整的公告（2021年第37号）'],
  no: ['关于调整的公告', '关于2021年第37号公告'],
} satisfies Rule
const MORE_THAN_ONE = {
  id: 'runs-on',
  means: 'A title that ends in the middle: another line of the page follows',
  pattern: new RegExp(`的${COMMON_KIND}(?=[^》〉”）)（(])(?!的${COMMON_KIND}$)`, 'u'),
  yes: ['关于开展活动的通知市财政局召开会议'],
  no: ['关于转发《关于开展活动的通知》的通知', '关于开展活动的通知'],
} satisfies Rule

export const TITLE_PART_RULES: readonly Rule[] = [
  LABEL_BEFORE,
  HEADLINE,
  SENTENCE_START,
  PADDED_KIND,
  TAG,
  NUMBER_BEHIND,
  MORE_THAN_ONE,
]

/** A title with those who issue it and its rule; null where the text has no form of a title. */
export function readTitle(written: string): TitleForm | null {
  const [, office, inner] = ANNOUNCEMENT_IN_BRACKETS.pattern.exec(written.trim()) ?? []
  if (office !== undefined && inner !== undefined) {
    const issuers = readIssuers(office.replace(/^中华人民共和国/u, '')) ?? []
    return {
      title: inner,
      issuers,
      isUnsure: false,
      isWeak: false,
      rule: ANNOUNCEMENT_IN_BRACKETS.id,
    }
  }
  const cut = written.replace(TAG.pattern, '$1').replace(PADDED_KIND.pattern, '$1$2')
  const title = cut
    .trim()
    .replace(LABEL_BEFORE.pattern, '')
    .replace(/[.！!]$/u, '')
    .replace(NUMBER_BEHIND.pattern, '')
  if (MORE_THAN_ONE.pattern.test(title) || !closesAllBrackets(title)) return null
  const [, before] = ABOUT.pattern.exec(title) ?? []
  if (before !== undefined) {
    const issuers = readIssuers(before)
    if (issuers === null) return null
    const isHeadline = HEADLINE.pattern.test(title)
    return {
      title: withNames(title, before),
      issuers,
      isUnsure: isHeadline || TAG.pattern.test(written),
      isWeak: false,
      rule: ABOUT.id,
    }
  }
  return (
    readAnswer(title) ??
    readAnnouncement(title) ??
    (BARE.pattern.test(title) && !SENTENCE_START.pattern.test(title)
      ? {
          title,
          issuers: [],
          isUnsure: true,
          isWeak: OF_A_RULE.test(title),
          rule: BARE.id,
        }
      : null)
  )
}

/** All brackets that it opens: else it goes on in the next line. */
export function closesAllBrackets(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1
  return count('《') <= count('》') && count('“') <= count('”')
}

function readAnswer(title: string): TitleForm | null {
  const [, before] = ANSWER.pattern.exec(title) ?? []
  const issuers = before === undefined ? null : readIssuers(before)
  return issuers && { title, issuers, isUnsure: false, isWeak: false, rule: ANSWER.id }
}

function readAnnouncement(line: string): TitleForm | null {
  const [, title] = ANNOUNCEMENT.pattern.exec(line) ?? []
  const issuers =
    title === undefined ? null : readIssuers(title.replace(/(?:公告|通告|令)$/u, ''))
  if (title === undefined || !issuers || issuers.length === 0) return null
  return { title, issuers, isUnsure: false, isWeak: false, rule: ANNOUNCEMENT.id }
}

/** What may be the title of a text that has no other. */
export function readFallbackTitle(line: string): TitleForm | null {
  const rule = firstRule(FALLBACK_TITLE_RULES, line)
  return rule
    ? { title: line, issuers: [], isUnsure: true, isWeak: true, rule: rule.id }
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

const FORWARDS = {
  id: 'forwards',
  means: 'What one body does with the text of another',
  pattern: /^(.*?)(?:转发|批转|印发|发布|公布|下发|颁布)(.*)$/u,
  yes: ['某办公厅转发', '某局印发'],
  no: ['某办公厅关于'],
} satisfies Rule
const SEVERAL = {
  id: 'several-bodies',
  means: 'One body that stands for several: 某局等十部门',
  pattern:
    /^(.{2,32}?)等\s*(?:\d+|[一二三四五六七八九十]+)?\s*(?:个|家)?(?:部门(?:和|及)单位|部门|单位|部委)(?:办公厅(?:（室）)?)?$/u,
  yes: ['市场监管总局等18个部门', '某局等部门'],
  no: ['某局', '某局等'],
} satisfies Rule

export const ISSUER_PART_RULES: readonly Rule[] = [FORWARDS, SEVERAL]

/** Null where what stands before 关于 names nobody: a headline, or a sentence. */
export function readIssuers(before: string): string[] | null {
  const written = before.trim()
  if (written === '') return []
  const [, own, others] = FORWARDS.pattern.exec(written) ?? []
  // 某办公厅转发某局: only the first issues it.
  if (own !== undefined && others !== undefined) {
    const isPassedOn = others.trim() === '' || namesBefore(others) !== null
    if (isPassedOn) return own.trim() === '' ? [] : namesBefore(own)
  }
  return namesBefore(written)
}

function namesBefore(written: string): string[] | null {
  const [, first] = SEVERAL.pattern.exec(written.trim()) ?? []
  if (first !== undefined) return isName(first) ? [first] : null
  return readNames(written.trim().replaceAll(/[\s\u3000]+/gu, '  '))
}

/** The line ends with what the text below is passed on by: 某办公厅转发, 某办公厅转发某局. */
export const forwardsText = (text: string): boolean => FORWARDS.pattern.test(text)
