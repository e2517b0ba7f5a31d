// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
// The lines of a saved page: what runs on in a line, what breaks it, and the numbers of its lists.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decoded } from '../../../../../app/files/decoded.ts'
import { textOfPage } from '../../../../../app/files/page/page-text.ts'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'

const linesOf = async (body: string): Promise<string[]> => {
  const { text } = await textOfPage(`<!DOCTYPE html><html><body>${body}</body></html>`)
  return text.split('\n')
}

/** Every element of HTML that runs on within a line, obsolete ones too, and some of nobody's. */
const INLINE =
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label map mark nobr output picture rb ruby s samp slot small span strike strong sub sup time tt u var st1:chsdate st1:personname o:p w:sdt x-term my-element'
const BLOCK =
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary ul'

describe('a line', () => {
  it.each(INLINE.split(' '))('runs on through <%s>', async (name) => {
    expect(await linesOf(`<p>各村要把<${name}>水闸检查</${name}>作为重点</p>`)).toEqual([
      '各村要把水闸检查作为重点',
    ])
  })

  it.each(BLOCK.split(' '))('ends at <%s>', async (name) => {
    expect(await linesOf(`各村要把<${name}>水闸检查</${name}>作为重点`)).toEqual([
      '各村要把',
      '水闸检查',
      '作为重点',
    ])
  })

  it.each([
    [
      'display: inline',
      '<div>一、</div>',
      '<div style="display: inline">检查</div><div style="display:inline">内容</div>',
      '检查内容',
    ],
    [
      'display: block',
      '',
      '<span style="display: block">检查</span><span>内容</span>',
      '检查\n内容',
    ],
    ['display: none', '', '检查<span style="display: none">密</span>内容', '检查内容'],
    [
      'display: contents',
      '',
      '<p style="display: contents">检查</p><b>内容</b>',
      '检查内容',
    ],
    [
      'white-space: pre-line',
      '',
      '<p style="white-space: pre-line">检查\n内容</p>',
      '检查\n内容',
    ],
    ['<pre>', '', '<pre>检查\n内容</pre>', '检查\n内容'],
    ['a break in the source', '', '<p>质量\n  month</p>', '质量 month'],
    ['<br>', '', '检查<br>内容', '检查\n内容'],
    ['<q>', '', '开展<q>质量月</q>活动', '开展“质量月”活动'],
    [
      'ruby',
      '',
      '<ruby>质<rp>(</rp><rt>zhì</rt><rp>)</rp>量<rt>liàng</rt></ruby>月',
      '质量月',
    ],
    [
      'ruby of two levels',
      '',
      '<ruby><rb>质</rb><rb>量</rb><rtc><rt>zhì</rt><rt>liàng</rt></rtc></ruby>月',
      '质量月',
    ],
  ])('%s', async (_, before, body, text) => {
    const lines = await linesOf(before + body)
    expect(lines.slice(before === '' ? 0 : 1).join('\n')).toBe(text)
  })
})

const item = (list: string, own = ''): Promise<string[]> =>
  linesOf(`${list}<li${own}>甲</li><li>乙</li>`)

describe('the numbers of a list', () => {
  it.each([
    ['<ol>', ['1.甲', '2.乙']],
    ['<ol start=9>', ['9.甲', '10.乙']],
    ['<ol reversed>', ['2.甲', '1.乙']],
    ['<ol type=a>', ['a.甲', 'b.乙']],
    ['<ol type=A start=26>', ['Z.甲', 'AA.乙']],
    ['<ol type=i start=4>', ['iv.甲', 'v.乙']],
    ['<ol type=I start=9>', ['IX.甲', 'X.乙']],
    ['<ol style="list-style-type:cjk-ideographic">', ['一、甲', '二、乙']],
    [
      '<ol style="list-style: simp-chinese-informal inside" start=10>',
      ['十、甲', '十一、乙'],
    ],
    [
      '<ol style="list-style-type:trad-chinese-informal" start=20>',
      ['二十、甲', '二十一、乙'],
    ],
    ['<ol style="list-style-type:simp-chinese-formal">', ['壹、甲', '贰、乙']],
    ['<ol style="list-style-type:trad-chinese-formal" start=2>', ['貳、甲', '參、乙']],
    ['<ol style="list-style-type:cjk-decimal" start=10>', ['一〇、甲', '一一、乙']],
    ['<ol style="list-style-type:cjk-heavenly-stem">', ['甲、甲', '乙、乙']],
    ['<ol style="list-style-type:cjk-earthly-branch">', ['子、甲', '丑、乙']],
    ['<ol style="list-style-type:decimal-leading-zero">', ['01.甲', '02.乙']],
    ['<ol style="list-style-type:upper-latin">', ['A.甲', 'B.乙']],
    ['<ol style="list-style:none">', ['甲', '乙']],
    ['<ol style="list-style-type:disc">', ['甲', '乙']],
    ['<ul>', ['甲', '乙']],
    ['<ul style="list-style-type:decimal">', ['1.甲', '2.乙']],
  ])('%s', async (list, lines) => expect(await item(list)).toEqual(lines))

  it('the value of an item', async () =>
    expect(await item('<ol>', ' value=5')).toEqual(['5.甲', '6.乙']))

  it('lists within lists, and text in blocks', async () => {
    const lists =
      '<ol style="list-style-type:cjk-ideographic"><li><p>检查内容</p><ol><li>闸门</li><li>渠道</li></ol></li><li>要求</li></ol>'
    expect(await linesOf(lists)).toEqual(['一、检查内容', '1.闸门', '2.渠道', '二、要求'])
  })

  it('an item that has its number in its text gets no other', async () =>
    expect(await linesOf('<ol><li>一、检查</li><li>（二）要求</li></ol>')).toEqual([
      '一、检查',
      '（二）要求',
    ]))

  it('a style that is not known is told', async () => {
    const { lost } = await textOfPage(
      '<ol style="list-style-type:my-own"><li>甲</li></ol>',
    )
    expect(lost).toEqual(['numbers'])
  })
})

describe('what a saved page shows beside its text', () => {
  const PARAGRAPH = '<p>各村要把水闸检查作为汛后重点工作，逐闸登记启闭次数。</p>'
  const within = (body: string): string =>
    `关于开展水闸检查的通知${PARAGRAPH}<div>${body}</div>${PARAGRAPH}`
  it.each([
    ['a field', '<input value="清政发〔2022〕18号">', '清政发〔2022〕18号', ['filled']],
    ['lines in a field', '<textarea>甲\n乙</textarea>', '甲\n乙', ['filled']],
    [
      'the chosen option',
      '<select><optgroup label=镇><option>甲<option selected>乙</select>',
      '乙',
      ['filled'],
    ],
    ['the first option', '<select><option>甲<option>乙</select>', '甲', ['filled']],
    ['struck words', '<s>旧</s>办法', '旧办法', ['struck']],
    [
      'words struck by style',
      '<b style="text-decoration: line-through">旧</b>',
      '旧',
      ['struck'],
    ],
    ['a formula', '<math><mi>v</mi></math>', 'v', ['formulas']],
    ['a link to the next page', '<a href="2.html">下一页 ›</a>', '下一页 ›', ['next']],
    ['raised figures', '10<sup>4</sup>m<sup>2</sup><sup>[1]</sup>', '10⁴m²[1]', []],
    ['a label of a button', '<button>打印</button>', '', []],
    ['a heading that opens', '<h3><button>二、要求</button></h3>', '二、要求', []],
    [
      'a shadow tree',
      '<x-card><template shadowrootmode="open"><p><slot name="a">无名</slot>：<slot></slot></p></template><b slot="a">甲</b>乙</x-card>',
      '甲：乙',
      [],
    ],
  ])('%s is read', async (_, body, text, lost) => {
    const read = await textOfPage(within(body))
    expect(read.text.split('\n').slice(2, -1).join('\n')).toBe(text)
    expect(read).toMatchObject({ lost, unread: [] })
  })

  it.each([
    ['pictures', '<img src="1.png"><img width=600><canvas></canvas>', 'images', 3],
    ['a picture with words', '<svg><g><text>红头</text></g></svg>', 'images', 1],
    ['choices', '<input type=checkbox><input type=radio checked>', 'fields', 2],
    ['a secret', '<input type=password value=1234>', 'fields', 1],
    ['frames', '<embed src="a.pdf"><object data="a.swf"></object>', 'frames', 2],
    ['film and sound', '<video></video><audio></audio>', 'media', 2],
  ])('%s are counted', async (_, body, what, count) => {
    expect(await textOfPage(within(body))).toMatchObject({
      unread: [{ what, count }],
      lost: [],
    })
  })

  it.each([
    ['icons', '<img width=16 height=16><img style="width: 20px"><svg></svg>'],
    ['a frame that counts visits', '<iframe width=0 height=0></iframe>'],
    ['empty fields', '<input><input type=hidden value=1><textarea></textarea>'],
    ['what is hidden', '<div hidden><img><input value=1></div>'],
  ])('nothing is told of %s', async (_, body) => {
    expect(await textOfPage(within(body))).toMatchObject({ unread: [], lost: [] })
  })

  it('of what stands beside the main text nothing is told', async () => {
    const paragraph =
      '<p>各村要把水闸检查作为汛后重点工作，逐闸登记启闭次数、渗漏部位和责任人员。</p>'
    const { unread, main } = await textOfPage(
      `<nav><img><img><ul><li><a href="/">首页</a></ul></nav><p>栏目一</p><p>栏目二</p>
       <article><h1>关于开展水闸检查的通知</h1>${paragraph.repeat(6)}<p><img></p>${paragraph}</article>
       <footer><p>地址</p><p>邮编</p><img></footer>`,
    )
    expect(main?.from).toBeGreaterThan(1)
    expect(unread).toEqual([{ what: 'images', count: 1 }])
  })

  it('of a page too large to find its main text all is read, and that is told', async () => {
    const { lost, main } = await textOfPage('<p>甲</p>'.repeat(20_001))
    expect(lost).toContain('whole')
    expect(main).toMatchObject({ from: 1, to: 20_001 })
  })
})

const REPORTS = path.resolve(import.meta.dirname, '../../../../fixtures/reports')

describe('pages that were reported', () => {
  const noticeIn = async (name: string) => {
    const bytes = readFileSync(path.join(REPORTS, name))
    const { text, main } = await textOfPage(decoded(Uint8Array.from(bytes).buffer, true))
    return { text, draft: parseNotice(linesOfText(text), main) }
  }
  const LINES = [
    '关于开展水闸检查的通知',
    '各村民委员会：',
    '现将有关事项通知如下。',
    '一、检查内容',
    '各村要把水闸检查作为汛后重点工作，逐闸登记启闭次数、渗漏部位和责任人员，检查结果由村主任签字后报镇水利站。',
    '二、工作要求',
    '镇水利站对各村上报的情况逐项复核，对渗漏严重的水闸先行加固，对长期停用的水闸提出封存意见。',
    '清溪镇人民政府',
    '2022年9月30日',
  ]
  it.each(['ruby-title.html', 'smart-tags.html'])('%s', async (name) => {
    const { text, draft } = await noticeIn(name)
    expect(text.split('\n')).toEqual(LINES)
    expect(draft.title.value).toBe(LINES[0])
  })

  it('ol.html', async () => {
    const { text, draft } = await noticeIn('ol.html')
    expect(text).toContain('\n一、检查内容\n1.各村要把水闸检查')
    expect(text).toContain('\n2.镇水利站')
    expect(text).toContain('\n二、工作要求\n按期报送。')
    expect(draft.sections.map(({ number }) => number)).toEqual(['一', '二'])
  })

  it('big5.html', async () => {
    const { draft } = await noticeIn('big5.html')
    expect(draft.title.value).toBe('關於舉辦水閘檢查的通知')
    expect(draft.date.value?.iso).toBe('2022-09-30')
  })
})
