// Quotation marks that are missing, straight or mismatched, and marks of half width in Chinese text.
import { PUNCTUATION } from '../authorities.ts'
import { halfWidthMarks } from '../marks/half-width-marks.ts'
import { innerQuotes } from '../marks/inner-quotes.ts'
import { mismatchedQuotes } from '../marks/mismatched-quotes.ts'
import { missingQuotes } from '../marks/missing-quotes.ts'
import { straightQuotes } from '../marks/straight-quotes.ts'
import type { ParagraphRule } from '../types.ts'

export const marks: ParagraphRule = {
  id: 'marks',
  authority: PUNCTUATION,
  scope: 'paragraph',
  find: (paragraph, index) => {
    const straight = straightQuotes(paragraph)
    const mismatched = mismatchedQuotes(paragraph, index).filter(
      ({ start, end }) => !straight.some((one) => one.start < end && start < one.end),
    )
    const quotes = [...straight, ...mismatched]
    const missing = [
      ...missingQuotes(paragraph, index),
      ...innerQuotes(paragraph),
    ].filter(
      ({ start, end }) => !quotes.some((one) => one.start < end && start < one.end),
    )
    return [...quotes, ...missing, ...halfWidthMarks(paragraph)].sort(
      (a, b) => a.start - b.start,
    )
  },
  examples: [
    {
      text: '配合质量月期间的抽样工作。',
      found: '质量月',
      fixed: '配合“质量月”期间的抽样工作。',
    },
    {
      text: '主动与"质量月"安排对接。',
      found: '"质量月"',
      fixed: '主动与“质量月”安排对接。',
    },
    {
      text: '对“双随机、一公开“监管认识不足。',
      found: '“双随机、一公开“',
      fixed: '对“双随机、一公开”监管认识不足。',
    },
    {
      text: '现就我市“质量月活动有关事项通知如下。',
      found: '“质量月',
      fixed: '现就我市“质量月”活动有关事项通知如下。',
    },
    {
      text: '按照工作安排,公司定于9月开展竞赛。',
      found: ',',
      fixed: '按照工作安排，公司定于9月开展竞赛。',
    },
    {
      text: '各有关单位(含下属单位)参加。',
      found: '(含下属单位)',
      fixed: '各有关单位（含下属单位）参加。',
    },
    {
      text: "坚决做到'两个维护'。",
      found: "'两个维护'",
      fixed: '坚决做到“两个维护”。',
    },
    {
      text: '开展“质量月"改善提案征集。',
      found: '“质量月"',
      fixed: '开展“质量月”改善提案征集。',
    },
    {
      text: '组织职工参加全国职工五小创新大赛。',
      found: '五小',
      fixed: '组织职工参加全国职工“五小”创新大赛。',
    },
  ],
  counterExamples: [
    '组织职工参加“全国职工五小创新大赛”。',
    '“五小”企业和五小车辆各有所指。',
    '接口返回 {"theme": "增强质量意识 推进高质量发展", "count": 25}。',
    '公司编发质量月报，按质量月度考核，采购高质量月饼。',
    '工作日9:00—17:30，电话010-12345，比例1:1000，共1,000家。',
    'The theme is "quality", in English (2023).',
    '开展“2023年全国质量月”活动。',
    '《关于开展2023年全国“质量月”活动的通知》已印发。',
    '网传“2023年‘质量月’期间停业”不实。',
    '见https://www.samr.gov.cn/zlfzj/，由a:b组成。',
    '国市监质发(2023)73号',
  ],
}
