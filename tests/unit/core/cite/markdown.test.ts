import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { recordOf, THEME_2017, TITLE, textOf, whole } from './support.ts'

describe('markdown', () => {
  it('quotes the wording and says where it stands', () => {
    expect(cite(whole, 'markdown')).toMatchObject({
      text: `> 增强质量意识 推进高质量发展\n\n——${TITLE}，一、活动主题，2023年8月31日 <${whole.url}>`,
      leftOut: [],
    })
  })

  it('says what it lacks', () => {
    expect(cite({ ...whole, url: null, date: null }, 'markdown')).toMatchObject({
      text: `> 增强质量意识 推进高质量发展\n\n——${TITLE}，一、活动主题`,
      leftOut: ['date', 'url'],
    })
  })

  it('of a notice that is not held names the year and the page where it was read', () => {
    expect(cite(recordOf(THEME_2017), 'markdown')).toMatchObject({
      text: '> 大力提升质量 建设质量强国\n\n——2017年全国“质量月”活动主题 <http://act.chinatt315.org.cn/2017zly/news/31843.html>',
      leftOut: ['notice'],
    })
  })

  it.each([
    ['*重*_点_`码`', String.raw`> \*重\*\_点\_\`码\``],
    ['1. 一', String.raw`> 1\. 一`],
    ['- 一', String.raw`> \- 一`],
    ['# 一 #', String.raw`> \# 一 \#`],
    ['[甲](乙) <b> &amp;', String.raw`> \[甲\](乙) \<b\> \&amp;`],
    ['甲\n\n乙', '> 甲\n>\n> 乙'],
  ])('escapes %j', (wording, expected) => {
    const text = textOf('markdown', { ...whole, wording })
    expect(text.startsWith(`${expected}\n\n——`)).toBe(true)
  })

  it('is a block quotation in HTML too', () => {
    expect(cite({ ...whole, wording: '<b>' }, 'markdown').html).toMatch(
      /^<blockquote>&lt;b&gt;<\/blockquote><p>——.*id=1&amp;lang=zh<\/p>$/u,
    )
  })
})
