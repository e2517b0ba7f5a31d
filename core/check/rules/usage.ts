// Words that official texts confuse, a genre that does not exist, and what is said twice.
import { DOCUMENT_REGULATION, PRACTICE } from '../authorities.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'
import { saidTwice } from '../usage/said-twice.ts'
import { wrongDeadlines } from '../usage/wrong-deadlines.ts'
import { wrongWords } from '../usage/wrong-words.ts'

export const usage: ParagraphRule = {
  id: 'usage',
  authority: PRACTICE,
  scope: 'paragraph',
  find: (paragraph) => [
    ...wrongWords(paragraph),
    ...wrongDeadlines(paragraph),
    ...saidTwice(paragraph),
    ...noSuchGenres(paragraph),
  ],
  examples: [
    {
      text: '请将经费汇入指定帐户。',
      found: '帐户',
      fixed: '请将经费汇入指定账户。',
    },
    {
      text: '截止2023年底，全市共有企业2万家。',
      found: '截止',
      fixed: '截至2023年底，全市共有企业2万家。',
    },
    {
      text: '截止目前，已有20家单位报名。',
      found: '截止',
      fixed: '截至目前，已有20家单位报名。',
    },
    {
      text: '约300人左右参加了活动。',
      found: '约300人左右',
      fixed: '约300人参加了活动。',
    },
    {
      text: '超过80%以上的企业达标。',
      found: '超过80%以上',
      fixed: '超过80%的企业达标。',
    },
    {
      text: '某局关于增拨经费的请示报告',
      found: '请示报告',
      fixed: null,
    },
  ],
  counterExamples: [
    '搭起帐篷，挂好蚊帐，青纱帐里。',
    '报名截止时间为2023年9月10日，9月15日截止，报名截止到9月20日。',
    '报名从9月1日开始，截止9月10日，逾期不予受理。',
    '截止日期：2023年9月15日17:00。',
    '合约金额100万元左右，预约30人左右，签约20家以上。',
    '约有三分之一，50人左右，20家以上企业。',
    '不超过3人以上的规定，近3年以上工作经历，最近5天左右。',
    '严格执行请示报告制度，及时请示报告。',
    '《中国共产党重大事项请示报告条例》',
    '关于落实重大事项请示报告制度的通知',
    '《银行帐户管理办法》已经废止。',
  ],
}

/** 请示 and 报告 are two kinds of documents: at the end of a title they do not stand together. */
const GENRE =
  /关于[^。；，《》]{2,50}?的(请示报告|报告请示|请示函)(?=\s*$|[》”]|[（(][^（()）]{0,8}[）)]\s*$)/gu

function noSuchGenres({ readable, text }: Paragraph): FoundPlace[] {
  return [...readable.matchAll(GENRE)].map(
    ({ 0: whole, 1: genre = '', index }): FoundPlace => {
      const end = index + whole.length
      const start = end - genre.length
      return {
        start,
        end,
        severity: 'certain',
        message: { id: 'no-such-genre', values: { written: text.slice(start, end) } },
        provenance: { type: 'authority', authority: DOCUMENT_REGULATION },
      }
    },
  )
}
