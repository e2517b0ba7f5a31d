// What stands above the text of a notice, each form by the smallest text that has it.
import { expect, test } from 'vitest'
import { ABOUT, BODY, read, SIGNED } from './small-notice.ts'

test.each([
  ['the kind padded on a line of its own', `${ABOUT}\n通　　知`, `${ABOUT}通知`],
  [
    'who issues it on the line right above',
    `示范市市场监督管理局\n${ABOUT}通知`,
    `示范市市场监督管理局${ABOUT}通知`,
  ],
  [
    'two who issue it, on a line each',
    `示范市商务局\n示范市教育局\n${ABOUT}通知`,
    `示范市商务局 示范市教育局${ABOUT}通知`,
  ],
  [
    'the first of many by name',
    `市场监管总局等18个部门\n${ABOUT}通知`,
    `市场监管总局等18个部门${ABOUT}通知`,
  ],
  [
    'a name that stands apart, as the head of a page does',
    `示范市市场监督管理局\n\n${ABOUT}通知`,
    `${ABOUT}通知`,
  ],
])('a title with %s', (_form, heading, title) => {
  expect(read(heading + BODY + SIGNED).title).toBe(title)
})

test('a line of a title that begins like a list of links', () => {
  const heading = '关于批准发布《水表通信协议》等\n推荐性国家标准的公告'
  expect(read(heading + BODY + SIGNED).title).toBe(
    '关于批准发布《水表通信协议》等推荐性国家标准的公告',
  )
})

test('the number below what the page says of the notice, and its line of sharing', () => {
  const page = `${ABOUT}通知\n发布时间：2023-08-02　来源：质量科　分享到：\n市质〔2023〕7号`
  expect(read(page + BODY + SIGNED).documentNumber).toBe('市质〔2023〕7号')
  const strange = `${ABOUT}通知\n点一点听全文\n市质〔2023〕7号`
  expect(read(strange + BODY + SIGNED).documentNumber).toBe('市质〔2023〕7号')
})

test('the number of an announcement, which has no office', () => {
  const announcement = `示范市市场监督管理局关于抽检情况的公告\n（2023年 第18号）${BODY}${SIGNED}`
  expect(read(announcement).documentNumber).toBe('2023年第18号')
})

test('the day on which it was made, where none is signed; not that on which a page has it', () => {
  const table = `索 引 号：0001-2023\n成文日期：2023-07-31　发布日期：2023-08-02\n${ABOUT}通知${BODY}`
  expect(read(table).date).toBe('2023-07-31')
  expect(read(table + SIGNED).date).toBe('2023-08-01')
  expect(read(`${ABOUT}通知\n发布日期：2023-08-02${BODY}`).date).toBeNull()
})

test('a page without line breaks', () => {
  const page = `${ABOUT}通知 某办〔2023〕6号 各单位：
现将有关事项通知如下： 一、活动主题 大力弘扬法治精神 二、活动时间 12月1日至7日 三、主要任务 （一）带头学。领导先学。（二）深入学。全员参与。
示范集团有限公司办公室 2023年11月22日`
  expect(read(page)).toMatchObject({
    title: `${ABOUT}通知`,
    documentNumber: '某办〔2023〕6号',
    issuers: ['示范集团有限公司办公室'],
    date: '2023-11-22',
    theme: '大力弘扬法治精神',
  })
  expect(read(page).clauses.map(({ number, heading }) => number + heading)).toEqual([
    '一活动主题',
    '二活动时间',
    '三主要任务',
    '（一）带头学',
    '（二）深入学',
  ])
})

test('the first of several, however many', () => {
  const title = `市场监管总局等部门${ABOUT}通知`
  expect(read(title + BODY + SIGNED).title).toBe(title)
})

test('what a reposter says before it is no part of it', () => {
  const said =
    '质量月什么时候？通知来了\n导读：今年的主题是什么？小编为大家整理了通知全文。\n'
  const repost = `${said}示范市商务局${ABOUT}通知\n市商〔2023〕7号${BODY}${SIGNED}`
  expect(read(repost)).toMatchObject({
    title: `示范市商务局${ABOUT}通知`,
    documentNumber: '市商〔2023〕7号',
  })
})

test('an announcement with what it is about in brackets', () => {
  const announcement =
    '湛东海关公告2024年第3号（关于国庆节值班安排的公告）\n一、实行预约通关。\n湛东海关\n2024年9月26日'
  expect(read(announcement)).toMatchObject({
    title: '关于国庆节值班安排的公告',
    documentNumber: '2024年第3号',
    issuers: ['湛东海关'],
  })
})

test('a title in two halves, and one that is set wide', () => {
  const call =
    '履植树之约 绘绿美家园\n——致全县青少年的倡议书\n全县青少年朋友们：\n一、多种树。'
  expect(read(call).title).toBe('履植树之约 绘绿美家园 ——致全县青少年的倡议书')
  const plan = `示范县人民检察院\n关于普法宣传活动的\n实 施 方 案${BODY}`
  expect(read(plan).title).toBe('示范县人民检察院关于普法宣传活动的实施方案')
})

test('the number of an announcement behind who makes it', () => {
  const head = '示范县市场监督管理局公告2022年第5号\n关于抽检情况的公告'
  expect(read(head + BODY + SIGNED).documentNumber).toBe('2022年第5号')
})
