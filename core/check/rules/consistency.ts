// The same document or body written in two ways in one text.
import { PRACTICE } from '../authorities.ts'
import { namesTwoWays } from '../consistency/names.ts'
import { numbersTwoWays } from '../consistency/numbers.ts'
import { titlesTwoWays } from '../consistency/titles.ts'
import type { TextRule } from '../types.ts'

export const consistency: TextRule = {
  id: 'consistency',
  authority: PRACTICE,
  scope: 'text',
  find: (reading, index) => [
    ...titlesTwoWays(reading, index),
    ...numbersTwoWays(reading),
    ...namesTwoWays(reading),
  ],
  examples: [
    {
      text: '印发《某市质量提升行动方案》。《某市质量提升行动方按》提出目标。落实《某市质量提升行动方案》。',
      found: '某市质量提升行动方按',
      fixed:
        '印发《某市质量提升行动方案》。《某市质量提升行动方案》提出目标。落实《某市质量提升行动方案》。',
    },
    {
      text: '按照《某市质量奖管理办法》（某政发〔2023〕5号）申报，依据《某市质量奖管理办法》（某政发〔2023〕6号）评审。',
      found: '某政发〔2023〕6号',
      fixed: null,
    },
    {
      text: '会议由国家发展改革委召集。会后，发展改革委印发了纪要，各单位抓好落实。',
      found: '发展改革委',
      fixed: '会议由国家发展改革委召集。会后，国家发展改革委印发了纪要，各单位抓好落实。',
    },
  ],
  counterExamples: [
    '学习《质量发展纲要》和《质量强国建设纲要》。',
    '印发《某市质量奖管理办法》和《某县质量奖管理办法》，修订《某区质量奖管理办法》。',
    '落实《某市质量提升行动方案（一）》和《某市质量提升行动方案（二）》。',
    '国家市场监督管理总局（以下简称市场监管总局）负责。市场监管总局印发通知。',
    '市场监管总局 国家发展改革委\n经研究，由国家发展改革委负责。',
    '《2022年质量工作要点》和《2023年质量工作要点》。',
  ],
}
