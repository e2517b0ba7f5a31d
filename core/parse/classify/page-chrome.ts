// What a page puts around a notice: named by its reason, so that the review can show what was dropped.
import { firstRule, type Rule } from '../rule.ts'
import type { PageFurniture } from '../source-line.ts'
import { YEAR } from '../vocabulary.ts'

export type PageChrome =
  | 'navigation'
  | 'about-page'
  | 'tools'
  | PageFurniture
  | 'watermark'
  | 'advertising'
  | 'footer'
  | 'related'

interface PageChromeRule extends Rule {
  reason: PageChrome
}

/** Wherever it stands: no sentence of a notice looks like this. */
export const PAGE_CHROME_RULES: readonly PageChromeRule[] = [
  {
    id: 'page-number',
    means: 'The number of a page, alone on its line',
    reason: 'page-number',
    pattern: /^[-—–－\s]*\d{1,3}[-—–－\s]*$/u,
    yes: ['— 3 —', '12', '-1-'],
    no: ['2023', '3.'],
  },
  {
    id: 'page-of-pages',
    means: 'The number of a page in words',
    reason: 'page-number',
    pattern:
      /^(?:[-—–\s]*第\s*(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s*页[,，/／共\s]*(?:\d+\s*页)?[-—–\s]*|共\s*\d+\s*页[,，/／\s]*第\s*\d+\s*页|Page\s*\d+(?:\s*(?:of|\/)\s*\d+)?)$/iu,
    yes: ['第 3 页', '第1页 共5页', '第2页/5页', '共5页 第3页', '第三页', 'Page 3 of 5'],
    no: ['第3页的表格', '共5页'],
  },
  {
    id: 'position',
    means: 'Where the page stands in its site',
    reason: 'navigation',
    pattern:
      /^(?:您(?:现在|当前)?(?:所在)?的?位置|(?:现在|当前|所在)(?:所在)?的?位置|位置\s*[:：]?\s*首页|首页\s*[>》»›/|])/u,
    yes: ['您现在的位置：首页', '当前位置：首页 > 通知', '首页 > 政务公开'],
    no: ['位置：市图书馆三楼'],
  },
  {
    id: 'breadcrumbs',
    means: 'Steps to the page, parted by arrows',
    reason: 'navigation',
    pattern: /^[^。，；]{0,60}(?:[>»›]\s*[^\s。，；>»›][^。，；>»›]{0,39}){2,12}$/u,
    yes: ['政务公开 > 通知公告 > 正文'],
    no: ['合格率>95%', '温度>30，湿度>60'],
  },
  {
    id: 'tools',
    means: 'Buttons of the page: sharing, printing, size of letters',
    reason: 'tools',
    pattern:
      /^[【[（(]?\s*(?:分享(?:(?:到|至)[^。，；]{0,30})?|打印(?:本页|文章|此文)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表|上一?页)|我要纠错|字[体号](?:大小)?\s*[:：]?\s*[【[（(]?\s*(?:[大中小]|[】\]）)])[^。，；]{0,40}|扫一扫[^。，；]{0,30}|微信|微博|复制链接|下载文件)(?:[\s:：】\]）)｜/][^。，；]{0,40})?$/u,
    yes: [
      '打印本页',
      '【字体：大 中 小】',
      '【字体：      】     打印     2021-03-30 10:12',
      '分享到微信朋友圈',
      '字号：大 中 小 打印',
    ],
    no: ['打印材料一式三份，加盖公章', '分享经验。'],
  },
  {
    id: 'share-help',
    means: 'How to pass the page on, or to follow its account',
    reason: 'tools',
    pattern:
      /^(?:打开微信，|(?:用|使用)(?:微信)?[“"]?扫一扫|长按[^。，；]{0,12}二维码|(?:扫描?|识别)[^。，；]{0,12}关注|[^。，；]{0,10}关注我们|点击[^。，；]{0,10}阅读原文|点击(?:上方|下方|右上角))/u,
    yes: [
      '打开微信，点击底部的“发现”，',
      '使用“扫一扫”即可将网页分享至朋友圈。',
      '长按识别二维码关注我们👇',
      '扫码关注某市文旅',
    ],
    no: ['扫描二维码报名', '打开微信小程序报名', '持续关注雨情'],
  },
  {
    id: 'credits',
    means: 'Whose the pictures of the page are',
    reason: 'about-page',
    pattern:
      /^(?:图源|图片来源|图文来源|素材来源|供图|供稿|撰稿|排版|文案)\s*[:：|｜丨/]/u,
    yes: ['图源：泽口文旅', '供稿：办公室', '图片来源｜某报'],
    no: ['图书来源广泛', '供稿单位报送材料'],
  },
  {
    id: 'editors',
    means: 'Who made the page',
    reason: 'about-page',
    pattern: /^(?:责任)?(?:编辑|校对|审核|监制)\s*[:：]/u,
    yes: ['责任编辑：李四', '审核：王五'],
    no: ['审核申报材料。'],
  },
  {
    id: 'views',
    means: 'How often the page was read',
    reason: 'about-page',
    pattern:
      /^(?:(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]?\s*\d*|\d+\s*次?(?:浏览|阅读|点击|访问))$/u,
    yes: ['浏览次数：120', '阅读', '35次浏览'],
    no: ['阅读活动方案'],
  },
  {
    id: 'watermark',
    means: 'A mark on the copy: internal, not to be passed on',
    reason: 'watermark',
    pattern:
      /^[（(【]?(?:(?:内部|校内)(?:资料|文件)|机密|秘密)?[\s，]*(?:请勿(?:外传|转载|传播)|严禁外传|注意保密|仅供[^，。：]{2,12}(?:使用|参考))?[）)】]?$/u,
    yes: ['内部资料，请勿外传', '（内部文件）'],
    no: ['内部资料目录', '秘密级文件管理'],
  },
  {
    id: 'advertising',
    means: 'An advertisement',
    reason: 'advertising',
    pattern: /^[【[（(]?\s*(?:广告|推广|赞助)\s*[】\]）)]/u,
    yes: ['【广告】新品上市', '[推广] 培训班'],
    no: ['广告监管工作'],
  },
  {
    id: 'site-footer',
    means: 'Whose the site is',
    reason: 'footer',
    pattern: /版权所有|ICP\s*备|公网安备|网站标识码|网站地图|Copyright|©/iu,
    yes: ['版权所有 某市人民政府', '京ICP备05000000号', '© 2023'],
    no: ['加强版权保护'],
  },
  {
    id: 'neighbour-pages',
    means: 'Links to the page before and after',
    reason: 'related',
    pattern: /^(?:上|下)一[篇条页](?:\s*[:：]|\s|$)/u,
    yes: ['上一篇：关于召开会议的通知', '下一条'],
    no: ['下一阶段工作'],
  },
]

/** Above the text and below its end only: within it the same words say something. */
export const OUTER_PAGE_CHROME_RULES: readonly PageChromeRule[] = [
  {
    id: 'page-label',
    means: 'A label of what the page says of itself or of its document',
    reason: 'about-page',
    pattern:
      /^[【[]?(?:稿件)?(?:来源|发布(?:时间|日期|机构|单位|者|人)?|时间|日期|作者|索引号|主题(?:分类|词)|成文日期|有效性|信息(?:来源|分类|公开)|公开(?:方式|形式|日期)|发文(?:机关|单位|日期|字号)|文号|字号|名称|效力|分类|标题|关键词|体裁|主办|承办|摘要|录入)[^。]{0,4}[:：\s】\]]/u,
    yes: [
      '来源：市林业局',
      '发布时间：2020-05-08',
      '【发文字号】某发〔2023〕1号',
      '索引号：0001',
    ],
    no: ['时间安排如下。', '标题党现象'],
  },
  {
    id: 'page-date',
    means: 'The day on which the page was put up',
    reason: 'about-page',
    pattern: new RegExp(
      `^${YEAR}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s.*)?$`,
      'u',
    ),
    yes: ['2023-09-01 10:12', '2021/3/8', '2023年9月1日'],
    no: ['2023年9月1日至30日', '1.2023年9月1日'],
  },
  {
    id: 'related-head',
    means: 'The head of a list of links',
    reason: 'related',
    pattern:
      /^(?:相关|推荐|热门|延伸|最新|更多)(?:链接|文章|阅读|稿件|新闻|信息|政策|内容|附件|文件|文档|解读|推荐|更新|动态|报道|资讯|专题|公告|通知)*\s*(?:$|[:：>»|（(])/u,
    yes: ['相关链接', '相关附件：', '热门文章'],
    no: ['相关工作要求', '推荐程序：由各市推荐', '更多企业参与。'],
  },
  {
    id: 'bullet',
    means: 'A link with a bullet',
    reason: 'related',
    pattern: /^[-·•▪*]\s?.{4,}/u,
    yes: ['· 关于召开会议的通知', '- 市政府召开会议'],
    no: ['-1-', '—— 说明'],
  },
  {
    id: 'contact-footer',
    means: 'Whom to reach about the site',
    reason: 'footer',
    pattern:
      /^(?:技术支持\s*[:：]|主办|承办|地址|电话|邮编|联系我们|关于我们|网站|友情链接)/u,
    yes: ['技术支持：某公司', '电话：010-12345678', '联系我们', '友情链接'],
    no: ['联系人：李四'],
  },
]

/** What a line is that is of the page wherever it stands; null for a line that may be text. */
export const readPageChrome = (line: string): PageChrome | null =>
  firstRule(PAGE_CHROME_RULES, line)?.reason ?? null

/** What a line is where it stands outside of the text: labels of the page count there, too. */
export function readOuterPageChrome(line: string): PageChrome | null {
  // 索 引 号：
  const [label = ''] = /^[\u4E00-\u9FFF\s]{2,12}(?=[:：])/u.exec(line) ?? []
  const text = label.replace(/\s/gu, '') + line.slice(label.length)
  return readPageChrome(text) ?? firstRule(OUTER_PAGE_CHROME_RULES, text)?.reason ?? null
}

const LINK = {
  id: 'link-of-list',
  means: 'A bullet, a title, and perhaps a date in brackets or behind it',
  pattern:
    /^[-·•▪*]\s?(.{6,120}?)\s*(?:[（([]?\s*((?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01]))\s*[）)\]]?)?$/u,
  yes: ['· 关于召开会议的通知（2023-08-31）', '- 关于召开会议的通知 2023-8-31'],
  no: ['关于召开会议的通知', '· 会议'],
} satisfies Rule

export const LINK_RULES: readonly Rule[] = [LINK]

export interface Link {
  title: string
  date: string | null
}

/** A link of a list below the notice, with its date in brackets or behind it. */
export function readLink(line: string): Link | null {
  const [, title, date] = LINK.pattern.exec(line) ?? []
  if (title === undefined) return null
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return {
    title,
    date:
      date === undefined
        ? null
        : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  }
}
