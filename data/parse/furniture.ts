// What a page puts around a notice: named by its reason, so that the review can show what was dropped.

export type Furniture =
  | 'navigation'
  | 'about-page'
  | 'tools'
  | 'page-number'
  | 'watermark'
  | 'advertising'
  | 'footer'
  | 'related'

/** Wherever it stands: no sentence of a notice looks like this. */
const ANYWHERE: readonly [Furniture, RegExp][] = [
  ['page-number', /^[-—–－\s]*\d{1,3}[-—–－\s]*$/u],
  ['page-number', /^第\s*\d+\s*页(?:\s*[,，/共]*\s*\d+\s*页)?$/u],
  [
    'navigation',
    /^(?:您(?:现在|当前)?(?:所在)?的?位置|(?:现在|当前|所在)(?:所在)?的?位置|位置\s*[:：]?\s*首页|首页\s*[>》»›/|])/u,
  ],
  ['navigation', /^[^。，；]{0,60}(?:[>»›]\s*[^\s。，；>»›][^。，；>»›]{0,39}){2,12}$/u],
  [
    'tools',
    /^[【[（(]?\s*(?:分享(?:(?:到|至)[^。，；]{0,30})?|打印(?:本页|文章|此文)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表|上一?页)|我要纠错|字[体号](?:大小)?\s*[:：]?\s*[【[（(]?\s*[大中小][^。，；]{0,20}|扫一扫[^。，；]{0,30}|微信|微博|复制链接|下载文件)(?:[\s:：】\]）)|｜/][^。，；]{0,40})?$/u,
  ],
  ['about-page', /^(?:责任)?(?:编辑|校对|审核|监制)\s*[:：]/u],
  [
    'about-page',
    /^(?:(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]?\s*\d*|\d+\s*次?(?:浏览|阅读|点击|访问))$/u,
  ],
  [
    'watermark',
    /^[（(【]?(?:(?:内部|校内)(?:资料|文件)|机密|秘密)?[\s，]*(?:请勿(?:外传|转载|传播)|严禁外传|注意保密|仅供[^，。：]{2,12}(?:使用|参考))?[）)】]?$/u,
  ],
  ['advertising', /^[【[（(]?\s*(?:广告|推广|赞助)\s*[】\]）)]/u],
  ['footer', /版权所有|ICP\s*备|公网安备|网站标识码|网站地图|Copyright|©/iu],
  ['related', /^(?:上|下)一[篇条页](?:\s*[:：]|\s|$)/u],
]

/** Above the text and below its end only: within it the same words say something. */
const OUTSIDE: readonly [Furniture, RegExp][] = [
  [
    'about-page',
    /^[【[]?(?:稿件)?(?:来源|发布(?:时间|日期|机构|单位|者|人)?|时间|日期|作者|索引号|主题(?:分类|词)|成文日期|有效性|信息(?:来源|分类|公开)|公开(?:方式|形式|日期)|发文(?:机关|单位|日期|字号)|文号|字号|名称|效力|分类|标题|关键词|体裁|主办|承办|摘要|录入)[^。]{0,4}[:：\s】\]]/u,
  ],
  [
    'about-page',
    /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s.*)?$/u,
  ],
  [
    'related',
    /^(?:相关|推荐|热门|延伸|最新|更多)(?:链接|文章|阅读|稿件|新闻|信息|政策|内容|附件|文件|文档|解读|推荐|更新|动态|报道|资讯|专题|公告|通知)*\s*(?:$|[:：>»|（(])/u,
  ],
  ['related', /^[-·•▪*]\s?.{4,}/u],
  [
    'footer',
    /^(?:技术支持\s*[:：]|主办|承办|地址|电话|邮编|联系我们|关于我们|网站|友情链接)/u,
  ],
]

export function furnitureAnywhere(line: string): Furniture | null {
  return ANYWHERE.find(([, shape]) => shape.test(line))?.[0] ?? null
}

export function furnitureOutside(line: string): Furniture | null {
  // 索 引 号：
  const [label = ''] = /^[\u4E00-\u9FFF\s]{2,12}(?=[:：])/u.exec(line) ?? []
  const text = label.replace(/\s/gu, '') + line.slice(label.length)
  return (
    furnitureAnywhere(text) ?? OUTSIDE.find(([, shape]) => shape.test(text))?.[0] ?? null
  )
}

export interface Link {
  title: string
  date: string | null
}

/** A link of a list below the notice, with its date in brackets or behind it. */
export function linkOf(line: string): Link | null {
  const [, title, date] =
    /^[-·•▪*]\s?(.{6,120}?)\s*(?:[（([]?\s*((?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01]))\s*[）)\]]?)?$/u.exec(
      line,
    ) ?? []
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
