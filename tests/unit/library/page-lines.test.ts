// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
// The lines of a saved page: what runs on in a line, what breaks it, and the numbers of its lists.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../data/parse/index.ts'
import { decoded } from '../../../entrypoints/library/decoded.ts'
import { textOfPage } from '../../../entrypoints/library/page/page-text.ts'

const linesOf = async (body: string): Promise<string[]> => {
  const { text } = await textOfPage(`<!DOCTYPE html><html><body>${body}</body></html>`)
  return text.split('\n')
}

/** Every element of HTML that runs on within a line, obsolete ones too, and some of nobody's. */
const INLINE =
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label map mark meter nobr output picture progress rb ruby s samp slot small span strike strong sub sup time tt u var st1:chsdate st1:personname o:p w:sdt x-term my-element'
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

const REPORTS = path.resolve(import.meta.dirname, '../../fixtures/reports')

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
