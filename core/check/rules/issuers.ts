// Who issued a notice: a wrong number of bodies, a list with one missing, doubled, added or out of
// order, a body that is said to have joined and did not.
import { HELD_NOTICES } from '../authorities.ts'
import { wrongCounts } from '../issuers/counts.ts'
import { joinedBodies } from '../issuers/joined-bodies.ts'
import { wrongLists } from '../issuers/lists.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import type { TextRule } from '../types.ts'

export const issuers: TextRule = {
  id: 'issuers',
  authority: HELD_NOTICES,
  scope: 'text',
  *find(reading, index) {
    const lists = wrongLists(reading, index)
    const places = yield* inParagraphs(reading, (placed) => [
      ...wrongCounts(placed, reading, index),
      ...joinedBodies(placed, reading, index).filter(
        (place) =>
          !lists.some(({ start, end }) => start < place.end && place.start < end),
      ),
    ])
    return [...lists, ...places]
  },
  examples: [
    {
      text: '2023年，市场监管总局等35个部门开展“质量月”活动。',
      found: '35',
      fixed: '2023年，市场监管总局等25个部门开展“质量月”活动。',
    },
    {
      text: '2023年全国“质量月”活动由二十四个部门联合开展。',
      found: '二十四',
      fixed: '2023年全国“质量月”活动由二十五个部门联合开展。',
    },
    {
      text: '2024年全国“质量月”的通知由市场监管总局等25个部门印发。',
      found: '25',
      fixed: '2024年全国“质量月”的通知由市场监管总局等27个部门印发。',
    },
    {
      text: '2023年“质量月”活动，财政部作为联合发文部门之一负责经费。',
      found: '财政部',
      fixed: null,
    },
    {
      text: '“质量月”联合发文部门数量：2022年21个，2023年24个，2024年27个。',
      found: '24',
      fixed: '“质量月”联合发文部门数量：2022年21个，2023年25个，2024年27个。',
    },
    {
      text: '2023年全国“质量月”，参与部门24个；主题不变。',
      found: '24',
      fixed: '2023年全国“质量月”，参与部门25个；主题不变。',
    },
    {
      text: '2024年全国科技活动周由科技部、中央宣传部、中国科协、中国科学院主办。',
      found: '、中国科学院',
      fixed: '2024年全国科技活动周由科技部、中央宣传部、中国科协主办。',
    },
  ],
  counterExamples: [
    '2022年知识产权宣传周由国家知识产权局、市场监管总局牵头，会同中央宣传部等18家部门共同举办。',
    '2024年全国科技活动周由科技部、中央宣传部、中国科协主办。',
    '2023年“质量月”期间的讲座由教育部、财政部主办。',
    '按照《关于开展2024年全国“质量月”活动的通知》（国市监质发〔2023〕73号），市场监管总局等25个部门联合开展。',
    '2022年，全市“质量月”举办讲座21场，2023年24个社区参加。',
    '2022年“质量月”由21个部门部署，2023年由25个部门部署。',
    '2023年“质量月”活动由市场监管总局会同24个部门联合开展。',
    '2023年“质量月”由市场监管总局等25个部门联合开展，包括教育部、公安部、水利部、商务部。',
    '2023年“质量月”期间，省市场监管局等18个单位负责人到场。',
    '2023年“质量月”，财政部未参与联合发文。',
  ],
}
