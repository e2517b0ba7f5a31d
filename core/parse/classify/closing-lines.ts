// Paragraphs that close a notice as a whole.
import { matchesAny, type Rule } from '../rule.ts'

/** Sentences that close a notice as a whole, whatever stands above. */
export const FORMULA_RULES: readonly Rule[] = [
  {
    id: 'carry-out',
    means: 'It is to be carried out',
    pattern:
      /^(?:请[^。]{0,12}(?:贯彻|遵照|认真)[^。]{0,10}(?:执行|落实|实施)。$|执行中)/u,
    yes: [
      '请认真贯彻执行。',
      '请结合实际，认真抓好落实。',
      '执行中遇到的问题，请及时反映。',
    ],
    no: ['请各地认真组织实施，并于9月底前报送总结。'],
  },
  {
    id: 'hereby',
    means: 'A formula: hereby announced',
    pattern:
      /^(?:特此|专此|谨此|现予|以上|此前|妥否|敬请)|(?:敬请谅解|表示感谢|支持和配合|感谢[^。]{2,24}(?:支持|关心|理解))[^。]{0,6}[。！]$/u,
    yes: [
      '特此通知。',
      '专此函达',
      '以上请示，妥否，请批复。',
      '给大家带来的不便，敬请谅解。',
      '感谢您对教育工作的关心。',
    ],
    no: ['现将名单印发。', '敬老活动'],
  },
  {
    id: 'wishes',
    means: 'Wishes and hopes',
    pattern: /^(?:预祝|祝(?:大家|各)|诚邀|期待)/u,
    yes: ['祝大家节日愉快！', '诚邀各界人士参加。'],
    no: ['祝贺获奖单位。'],
  },
  {
    id: 'in-force',
    means: 'From when it is in force, and for whom',
    pattern: /^(?:本(?:公告|通告|办法|方案)自|本通知|附则)/u,
    yes: ['本公告自发布之日起施行。', '本通知自印发之日起执行。'],
    no: ['本单位自查', '本办法适用于'],
  },
  {
    id: 'questions',
    means: 'Whom to ask',
    pattern: /^(?:如有|咨询电话|联\s*系)/u,
    yes: ['如有疑问，请联系我们。', '联系人：李四', '咨询电话：12345678'],
    no: ['如实填写'],
  },
  {
    id: 'attendance',
    means: 'Who took part in a meeting, below its minutes',
    pattern: /^(?:出\s*席|列\s*席|缺\s*席|请\s*假|主\s*持|记\s*录)(?:人员?)?\s*[:：]/u,
    yes: ['出席：李四、王五', '列席人员：各科室负责人', '记录：赵六'],
    no: ['出席会议的单位', '记录方式：拍照'],
  },
  {
    id: 'attached',
    means: 'What is attached',
    pattern: /^附件/u,
    yes: ['附件：报名表'],
    no: ['附属医院'],
  },
]

/** 特此通知。 and other sentences that close a notice whatever stands above. */
export const isClosingFormula = (text: string): boolean => matchesAny(FORMULA_RULES, text)

const ASKED = {
  id: 'asked-of-all',
  means: 'It asks something of those whom the notice goes to',
  pattern:
    /^(?:请(?:各|你|广大|认真|遵照|结合|于|将)|各(?:地|省|单位|部门|级|市|有关)|望)/u,
  yes: ['请各单位于9月底前报送总结。', '各地要加强领导。', '望认真执行。'],
  no: ['申请各类项目', '活动期间，各地'],
} satisfies Rule
const ASKING = {
  id: 'asking-section',
  means: 'The heading of a section that asks such things itself',
  pattern: /(?:要求|组织领导|事项|保障|总结|报送|其他|组织实施)$/u,
  yes: ['工作要求', '有关事项', '组织领导'],
  no: ['活动时间', '要求严格'],
} satisfies Rule
const CONTACT = {
  id: 'contact',
  means: 'It says whom to reach',
  pattern: /联\s*系/u,
  yes: ['联系人：李四', '联 系 方 式'],
  no: ['电话'],
} satisfies Rule

const FOR_ALL = {
  id: 'for-all',
  means: 'It speaks of the notice as a whole, or to all of those whom it goes to',
  pattern: /本通知|本意见|本方案|各地区|各有关(?:部门|单位)/u,
  yes: ['本通知自印发之日起施行', '各地区要认真落实'],
  no: ['本办法', '各部门'],
} satisfies Rule

export const REQUEST_RULES: readonly Rule[] = [ASKED, ASKING, CONTACT, FOR_ALL]

/** Whether it speaks of the notice as a whole, or to all of those whom it goes to. */
export const addressesAll = (text: string): boolean => FOR_ALL.pattern.test(text)

/** Whether it says whom to reach. */
export const namesContact = (text: string): boolean => CONTACT.pattern.test(text)

/** Whether the heading of a section says that it asks things of all itself: 工作要求. */
export const isRequestHeading = (heading: string): boolean => ASKING.pattern.test(heading)

/** @param heading of the section above */
export const isClosingLine = (text: string, heading: string): boolean =>
  isClosingFormula(text) || (ASKED.pattern.test(text) && !ASKING.pattern.test(heading))
