// What tells a sentence from a heading: who does what, when, or on which condition.
import { firstRule, matchesAny, type Rule } from '../rule.ts'
import { YEAR } from '../vocabulary.ts'

export const SENTENCE_RULES: readonly Rule[] = [
  {
    id: 'addressed',
    means: 'It asks somebody',
    pattern:
      /^(?:要(?![素点求])|各(?![^，。]{1,8}(?:阶段|职责|分工|自查|负其责)$)|请|所有|每|有关(?:部门|单位|方面|地区|企业|人员))|(?<![申邀聘提])请(?!示)/u,
    yes: ['各单位制定方案', '请各地报送总结', '所有单位参加', '有关部门负责检查'],
    no: ['要求', '各阶段职责', '要素保障', '申请条件', '有关要求'],
  },
  {
    id: 'own-subject',
    means: 'It begins with who does it',
    pattern:
      /^(?:我|本(?!领|职)|该|其(?!他|它|余)|由|会同)|会同|包括|由[^，。]{2,12}承担/u,
    yes: ['我局负责检查', '本办法适用于企业', '由市局组织', '费用由承办单位承担'],
    no: ['本领竞赛', '其他事项', '自由发言'],
  },
  {
    id: 'condition',
    means: 'It begins with a condition',
    pattern: /^(?:凡|若|如(?!期|实)|当(?!好)|未|应(?!急|用|对|届|聘|征|知|诉))/u,
    yes: ['凡符合条件者', '如有变化', '未按时报送的', '应于9月底前完成'],
    no: ['如期完成任务', '当好表率', '应急处置', '应用推广'],
  },
  {
    id: 'relation',
    means: 'It begins with a preposition',
    pattern:
      /^(?:为(?!民|企)|自(?!愿|主|查|评|律|觉|我|荐)|于|从(?!严|优|快|重|实)|经(?!费|营|济|验|典)|根据|按照|依据|以(?=.*(?:为|开展|组织|进行|上|下))|已|将)/u,
    yes: ['为做好工作', '自发布之日起', '根据有关规定', '将名单报送'],
    no: ['为民服务', '自查自纠', '从严监管', '经费保障'],
  },
  {
    id: 'time',
    means: 'It tells when',
    pattern: new RegExp(
      `^(?:在[^，。]{0,16}(?:前|后|时|期间|基础上|过程中)|截至|[^，。]{2,8}期间，|${YEAR}年|\\d+月)|\\d+个?(?:工作日|日|月|时|天|周|元|家|名)`,
      'u',
    ),
    yes: [
      '在活动结束后',
      '截至9月底',
      '活动期间，各地',
      '2023年完成',
      '9月中旬',
      '共10家',
    ],
    no: ['在线报名', '时间安排', '期间值班'],
  },
  {
    id: 'rule',
    means: 'It tells what is allowed, wanted or forbidden',
    pattern:
      /^(?:不得|严禁)|，不|(?:应当|有权|禁止(?![区范行])|严禁|不得|负责(?!人|制))|[^重主需纲摘概简必提紧]要[^求点素闻》件害塞职]/u,
    yes: ['不得收取费用', '企业应当报告', '各地要加强领导'],
    no: ['主要任务', '重要活动', '禁止区域', '负责人'],
  },
  {
    id: 'predicate',
    means: 'It tells what something is, or how it is as a rule',
    pattern:
      /分为|原则上|有效期为|一式[两二三四五]份|[^求的正还就不凡于但]是(?![否非]|[^“”]*”)|之日起|，[^，]{0,8}(?:数量|情况|范围)[^，]{0,6}(?:多|少|大|小|广|杂)/u,
    yes: [
      '古树名木是前人留下的财富',
      '古树分为一级古树和二级古树',
      '设立古树标牌，原则上每株一块',
    ],
    no: ['实事求是', '有效期管理', '开展“我是安全明白人”活动', '是否合格的判定'],
  },
]

/** What begins so is a heading where its neighbours are. */
export const EITHER_RULES: readonly Rule[] = [
  {
    id: 'towards',
    means: 'It begins with to whom or what it is done',
    pattern: /^对(?!标|接|照|口|外|内|象|策|比)/u,
    yes: ['对获奖单位给予奖励', '对发现的隐患限期整改', '对于违规单位'],
    no: ['对标先进', '对象和范围', '对接服务'],
  },
  {
    id: 'wanted',
    means: 'It asks for something, or promotes it',
    pattern: /^(?:鼓励|支持)|必须/u,
    yes: ['鼓励企业参与', '支持院校开设专业', '必须压实责任', '单位必须参加'],
    no: ['大力支持', '必需品供应'],
  },
]

/** Of lines that may be headings; a longer one is none, and would take long. */
const LONGEST_TOLD = 120

export type Reading = 'heading' | 'sentence' | 'either'

const withoutBrackets = (text: string): string =>
  text.replace(/[（(][^（）()]*[）)]/gu, '')

/** What a passage reads as by itself. What stands in brackets (3月至4月) makes no sentence. */
export function readingOf(text: string): Reading {
  if (text.length > LONGEST_TOLD) return 'sentence'
  const plain = withoutBrackets(text)
  if (matchesAny(SENTENCE_RULES, plain)) return 'sentence'
  return matchesAny(EITHER_RULES, plain) ? 'either' : 'heading'
}

/** The rule by which a passage reads as it does; `no-sentence` where none says that it is one. */
export function readingRule(text: string): string {
  if (text.length > LONGEST_TOLD) return 'long-sentence'
  const plain = withoutBrackets(text)
  return firstRule([...SENTENCE_RULES, ...EITHER_RULES], plain)?.id ?? 'no-sentence'
}

/** Whether what stands before a stop says something of itself; a heading does not. */
export const isSentence = (text: string): boolean => readingOf(text) !== 'heading'
