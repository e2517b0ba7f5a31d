// Title, number and date of a held document that differ, a title without 《》, and the form of numbers.
import { DOCUMENT_FORMAT } from '../authorities.ts'
import { wrongDates } from '../documents/issue-dates.ts'
import { malformedYears } from '../documents/malformed-years.ts'
import { numberForms } from '../documents/number-forms.ts'
import { titlesWithoutMarks } from '../documents/title-marks.ts'
import { wrongTitles } from '../documents/titles.ts'
import { wrongNumbers } from '../documents/wrong-numbers.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import type { TextRule } from '../types.ts'

export const document: TextRule = {
  id: 'document',
  authority: DOCUMENT_FORMAT,
  scope: 'text',
  find: (reading, index) =>
    inParagraphs(reading, (placed) => [
      ...numberForms(placed, index),
      ...malformedYears(placed, index),
      ...wrongNumbers(placed, reading, index),
      ...wrongTitles(placed, reading, index),
      ...titlesWithoutMarks(placed, index),
      ...wrongDates(placed, reading, index),
    ]),
  examples: [
    {
      text: '根据国市监质发(2023)73号文件要求。',
      found: '(2023)',
      fixed: '根据国市监质发〔2023〕73号文件要求。',
    },
    {
      text: '根据某办发〔2023〕05号文件要求。',
      found: '05',
      fixed: '根据某办发〔2023〕5号文件要求。',
    },
    {
      text: '根据某办发〔2023〕第5号文件要求。',
      found: '第',
      fixed: '根据某办发〔2023〕5号文件要求。',
    },
    {
      text: '请按某商务发〔2023年〕19号文件办理。',
      found: '〔2023年〕',
      fixed: '请按某商务发〔2023〕19号文件办理。',
    },
    {
      text: '请按某商务发〔23〕19号文件办理。',
      found: '〔23〕',
      fixed: '请按某商务发〔2023〕19号文件办理。',
    },
    {
      text: '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕37号）要求。',
      found: '37',
      fixed:
        '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕73号）要求。',
    },
    {
      text: '传达《质量强国发展纲要》精神。',
      found: '质量强国发展纲要',
      fixed: '传达《质量强国建设纲要》精神。',
    },
    {
      text: '依据《关于组织开展2023年全国“质量月”活动的通知》逐条对应。',
      found: '关于组织开展2023年全国“质量月”活动的通知',
      fixed: '依据《关于开展2023年全国“质量月”活动的通知》逐条对应。',
    },
    {
      text: '为贯彻落实质量强国建设纲要，制定本方案。',
      found: '质量强国建设纲要',
      fixed: '为贯彻落实《质量强国建设纲要》，制定本方案。',
    },
    {
      text: '2023年全国“质量月”活动的通知于2023年8月30日印发。',
      found: '2023年8月30日',
      fixed: '2023年全国“质量月”活动的通知于2023年8月31日印发。',
    },
    {
      text: '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2022〕73号）要求。',
      found: '2022',
      fixed:
        '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕73号）要求。',
    },
    {
      text: '按照《关于开展2024年全国“质量月”活动的通知》（国市监质发〔2023〕73号）要求。',
      found: '2024',
      fixed:
        '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕73号）要求。',
    },
    {
      text: '2024年全国科技活动周的文号为国科发财〔2024〕31号。',
      found: '国科发财〔2024〕31号',
      fixed: '2024年全国科技活动周的文号为国科发才〔2024〕31号。',
    },
    {
      text: '2024年全国科技活动周由多部门主办，见国科发才〔2024〕13号。',
      found: '13',
      fixed: '2024年全国科技活动周由多部门主办，见国科发才〔2024〕31号。',
    },
    {
      text: '附件：\n1.2023年全国“质量月”联合承办单位开展的主要活动',
      found: '2023年全国“质量月”联合承办单位开展的主要活动',
      fixed: '附件：\n1.2023年全国“质量月”联合主办单位开展的主要活动',
    },
    {
      text: '按照《关于开展20233年全国“质量月”活动的通知》要求。',
      found: '20233',
      fixed: '按照《关于开展2023年全国“质量月”活动的通知》要求。',
    },
    {
      text: '文号为国市监质发〔203〕73号。',
      found: '203',
      fixed: '文号为国市监质发〔2023〕73号。',
    },
  ],
  counterExamples: [
    '某办发〔123〕5号另行编号。',
    '附件：1. 2023年“质量月”活动口号',
    '2024年全国科技活动周期间，国科发才〔2024〕57号另有安排。',
    '中华人民共和国国务院令第743号公布。',
    '某会审字[2023]第0123号审计报告，（2023）京0105民初12号民事判决书。',
    '对第十四届全国委员会第一次会议提案〔2023〕第0123号的答复。',
    '教学楼（2023）3号楼，食品经营许可证（2023）第5号。',
    '某局公告2023年第5号',
    '《关于开展2022年全国“质量月”活动的通知》已经印发。',
    '《关于开展2023年全省“质量月”活动的通知》已经印发。',
    '《质量发展纲要（2011—2020年）》已经到期。',
    '《某省贯彻落实质量强国建设纲要实施方案》已经印发。',
    '关于开展2023年全国“质量月”活动的通知\n各有关单位：',
    '我局于2023年9月2日印发“质量月”方案。',
  ],
}
