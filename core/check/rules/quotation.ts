// Text that is meant as a held theme, slogan, set phrase or sentence, and differs from it by little.
import { HELD_NOTICES } from '../authorities.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import { halfExchangedThemes } from '../themes/half-exchanged.ts'
import type { FoundPlace, TextRule } from '../types.ts'
import { misquotedWordings } from '../wordings/misquotations.ts'
import {
  extendedWordings,
  movedParts,
  namesOfOtherYears,
} from '../wordings/other-deviations.ts'

export const quotation: TextRule = {
  id: 'quotation',
  authority: HELD_NOTICES,
  scope: 'text',
  find: (reading, index) =>
    inParagraphs(reading, (placed) => {
      const misquoted = misquotedWordings(placed, reading, index)
      const isNew = ({ start, end }: FoundPlace): boolean =>
        !misquoted.some((place) => place.start < end && start < place.end)
      return [
        ...misquoted,
        ...halfExchangedThemes(placed, reading, index).filter(isNew),
        ...movedParts(placed, reading, index),
        ...extendedWordings(placed, reading, index),
        ...namesOfOtherYears(placed, index),
      ]
    }),
  examples: [
    {
      text: '2023年“质量月”主题是“增强质量意思 推进高质量发展”。',
      found: '增强质量意思 推进高质量发展',
      fixed: '2023年“质量月”主题是“增强质量意识 推进高质量发展”。',
    },
    {
      text: '“质量月”期间，推进“双随机、双公开”监管。',
      found: '双随机、双公开',
      fixed: '“质量月”期间，推进“双随机、一公开”监管。',
    },
    {
      text: '2023年“质量月”的主题是“增强质量意识 共建质量强国”。',
      found: '增强质量意识 共建质量强国',
      fixed: '2023年“质量月”的主题是“增强质量意识 推进高质量发展”。',
    },
    {
      text: '围绕“剑网2023”“昆仑2022”等专项行动，2023年立案112起。',
      found: '昆仑2022',
      fixed: '围绕“剑网2023”“昆仑2023”等专项行动，2023年立案112起。',
    },
    {
      text: '“质量月”期间选派骨干参加中国（成都）质量大会。',
      found: '中国（成都）质量大会',
      fixed: '“质量月”期间选派骨干参加中国质量（成都）大会。',
    },
    {
      text: '“质量月”活动坚持自愿，不得强行企业参与活动，严禁借活动名义收费。',
      found: '不得强行企业参与活动',
      fixed: '“质量月”活动坚持自愿，不得强制企业参与活动，严禁借活动名义收费。',
    },
    {
      text: '2023年“质量月”期间组队参加中国质量（重庆）大会。',
      found: '中国质量（重庆）大会',
      fixed: '2023年“质量月”期间组队参加中国质量（成都）大会。',
    },
    {
      text: '2023年“质量月”加强产品质量国家监督抽查，覆盖124种各类重点产品。',
      found: '覆盖124种各类重点产品',
      fixed: '2023年“质量月”加强产品质量国家监督抽查，覆盖142种各类重点产品。',
    },
    {
      text: '2024年“安全生产月”活动主题为“人人讲安全、个个会应急——畅通生命道路”。',
      found: '人人讲安全、个个会应急——畅通生命道路',
      fixed: '2024年“安全生产月”活动主题为“人人讲安全、个个会应急——畅通生命通道”。',
    },
    {
      text: '2023年“质量月”开展文化旅游市场服务质量提升宣传活动。',
      found: '文化旅游市场服务质量提升宣传活动',
      fixed: '2023年“质量月”开展文化和旅游市场服务质量提升宣传活动。',
    },
  ],
  counterExamples: [
    '2021年“质量月”期间组队参加中国质量（杭州）大会。',
    '市场监管总局等25个部门于2023年8月31日印发“质量月”通知。',
    '我市2023年“质量月”的主题是“人人重视质量 共建质量强市”。',
    '2022年开展“昆仑2022”专项行动。',
    '推动高质量发展，完善信息基础设施。',
    '“质量月”期间通报了上半年产品质量监督抽查情况。',
    '2022年主题为“推动质量变革创新，促进质量强国建设”。',
    '“质量月”的主题是增强质量意识，推进高质量发展。',
    '2015年，山东省“质量月”的主题是“迈向质量时代 建设质量强省”。',
  ],
}
