// A space between two Chinese characters within a sentence. Themes, headings, tables and names that are set
// apart by spaces are right.
import { PRACTICE } from '../authorities.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

export const spaces: ParagraphRule = {
  id: 'spaces',
  authority: PRACTICE,
  scope: 'paragraph',
  find: spacesWithinClauses,
  examples: [
    {
      text: '各地要加强 组织领导，抓好落实。',
      found: ' ',
      fixed: '各地要加强组织领导，抓好落实。',
    },
  ],
  counterExamples: [
    '增强质量意识 推进高质量发展',
    '2023年的主题是“增强质量意识 推进高质量发展”。',
    '增强质量意识 推进高质量发展，共建质量强国。',
    '活动主题是增强质量意识 推进高质量发展，请各单位宣传。',
    '通 知',
    '其書引述2017年「大力提升質量 建設質量強國」為主題，可供參考。',
    '张 三、李 四等参加，王 五主持会议。',
    '第十二条 违反本条例规定，由县级以上部门责令改正。',
    '一、 加强组织领导，做好宣传。',
    '日期 时间 活动内容 地点',
    '（2023年3月16日国家市场监督管理总局令第65号公布 自2023年5月1日起施行）',
    '联系人：张三 电话：12345，传真另告。',
    '　　各单位要　　高度重视，抓好落实。',
    '使用 Word 2016 和 WPS 打开，效果相同。',
  ],
}

/** A clause up to the next mark that has one space, with at least two characters on either side. */
const CLAUSE =
  /(?<=[，。；！？]|^)([^，。；：！？、“”《》（）()\s]*\p{Script=Han}{2})( {1,2})(\p{Script=Han}{2}[^，。；：！？、“”《》（）()\s]*)(?=[，。；！？])/gu
const LABEL =
  /^(?:第[一二三四五六七八九十百\d]+[条章节款项编]|[一二三四五六七八九十\d]+|附\s*件\d*|主题|口号|标语|时间|地点|日期|内容|摘要|关键词)$/u
/** 新华社北京7月10日电 begins a report. */
const DATELINE = /[电讯]$/u
const THEME = /主题|口号|标语|题为|名为|会标|横幅/u

function spacesWithinClauses({ text, marked }: Paragraph): FoundPlace[] {
  return [...text.matchAll(CLAUSE)].flatMap((match): FoundPlace[] => {
    const [whole, before = '', written = '', after = ''] = match
    const isParagraph = match.index === 0 && match.index + whole.length >= text.length - 1
    const isHalves = areHalves(before, after)
    const context = text.slice(Math.max(0, match.index - 30), match.index) + before
    const at = match.index + before.length
    const isMarked = marked().some(({ start, end }) => start < at && at < end)
    if (isParagraph || isHalves || isMarked || THEME.test(context)) return []
    if (LABEL.test(before) || DATELINE.test(before)) return []
    return [
      {
        start: at,
        end: at + written.length,
        severity: 'advice',
        message: {
          id: 'space-in-text',
          values: { written: `${before}${written}${after}` },
        },
        suggestions: [''],
      },
    ]
  })
}

/** 增强质量意识 推进高质量发展: two halves of about one length, as themes and slogans have them. */
function areHalves(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length)
  const difference = Math.abs(before.length - after.length)
  return shorter <= 14 && (difference === 0 || (difference === 1 && shorter >= 5))
}
