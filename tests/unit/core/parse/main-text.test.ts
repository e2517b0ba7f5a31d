// The main text of a page: the article that was found in it, with what of the notice stands close by.
import { expect, it } from 'vitest'
import { findMainText, linesOfText, parseNotice } from '../../../../core/parse/index.ts'

const MENU = ['首页', '政务公开', '关于公布节水型小区名单的通知', '热点']
const HEAD = ['关于开展2022年河湖清洁活动的通知', '浔水函〔2022〕18号']
const BODY = [
  '各镇水务管理站：',
  '现将有关事项通知如下：',
  '一、活动主题',
  '清水绕门前',
  '二、活动安排',
  '各镇水务站组织志愿者沿河捡拾漂浮物。',
]
const SIGNATURE = ['南浔区水务局', '2022年5月11日']
const FOOT = ['分享到', '· 关于调整供水时段的公告 2022-05-01', '版权所有']

const page = [...MENU, ...HEAD, ...BODY, ...SIGNATURE, ...FOOT]
const lines = linesOfText(page.join('\n'))
const article = linesOfText(BODY.join('\n'))

it('reaches from the title to the date, though the article has neither', () => {
  const main = findMainText(lines, article)
  const first = MENU.length + 1
  expect(main).toEqual({
    from: first,
    to: first + HEAD.length + BODY.length + SIGNATURE.length - 1,
  })
})

it('what stands outside is dropped, and shown as such', () => {
  const draft = parseNotice(lines, findMainText(lines, article))
  expect(draft.title.value).toBe('关于开展2022年河湖清洁活动的通知')
  expect(draft.issuers.value).toEqual(['南浔区水务局'])
  const outside = draft.dropped.filter(({ reason }) => reason === 'outside')
  expect(outside.map(({ text }) => text)).toEqual([...MENU, '分享到', '版权所有'])
})

it('notices that the page leads to are kept', () => {
  const draft = parseNotice(lines, findMainText(lines, article))
  expect(draft.related.value).toEqual([
    { title: '关于调整供水时段的公告', date: '2022-05-01' },
  ])
})

it('does not reach over half a page to a title that may be another', () => {
  const filler = Array.from({ length: 20 }, (_, at) => `栏目第${at}项的说明`)
  const far = linesOfText([...HEAD, ...filler, ...BODY].join('\n'))
  expect(findMainText(far, article)?.from).toBe(HEAD.length + filler.length + 1)
})

it('an article that is not in the page is none', () => {
  expect(findMainText(lines, linesOfText('另一篇文章的全部文字'))).toBeNull()
})
