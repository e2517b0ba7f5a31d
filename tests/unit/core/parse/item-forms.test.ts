// The items of a notice, each form by the smallest text that has it.
import { expect, test } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { ABOUT, BODY, read, SIGNED } from './small-notice.ts'

test('headings without a number part the items below them', () => {
  const text = `关于征集标语的函
各单位：
现将有关事项函告如下。
作品要求
1.立意新颖，积极向上。
2.每条不超过二十字。
评选办法
由专家初评和复评。
投稿方式
1.电子邮件：发至信箱。
2.邮寄：寄至本会。`
  const { sections } = parseNotice(linesOfText(text))
  expect(sections.map(({ number, heading }) => number + heading)).toEqual([
    '作品要求',
    '评选办法',
    '投稿方式',
  ])
  expect(sections.map(({ clauses }) => clauses.length)).toEqual([2, 0, 2])
  expect(sections[1]?.text).toBe('由专家初评和复评。')
})

test('figures that run on through the sections', () => {
  const items = '\n1.清查。各区自查。\n二、整改\n2.销号。逐项销号。'
  expect(
    read(`${ABOUT}通知${BODY}${items}${SIGNED}`).clauses.map(({ number }) => number),
  ).toEqual(['一', '1', '二', '2'])
})

test('a heading on the line below its number', () => {
  const item = '\n二、\n质量问题清零\n各单位要逐项销号。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses.at(-1)).toEqual({
    number: '二',
    heading: '质量问题清零',
    text: '各单位要逐项销号。',
  })
})

test.each(['自愿申报', '其他事项', '经费保障', '应急准备', '以赛促训'])(
  '%s is a heading, though it begins as sentences do',
  (heading) => {
    const item = `\n（一）${heading}。各单位要认真落实。`
    expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses.at(-1)).toEqual({
      number: '（一）',
      heading,
      text: '各单位要认真落实。',
    })
  },
)

test('a sentence that leads to its items is no heading', () => {
  const item = '\n二、严禁下列行为：\n（一）虚报；\n（二）瞒报。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]).toEqual({
    number: '二',
    heading: '',
    text: '严禁下列行为：',
  })
})

test('a label among items that have headings', () => {
  const items =
    '\n1.门店。是否亮证。\n2.仓库、冷库（室）：温度是否合格。\n3.车辆。是否消毒。'
  expect(
    read(`${ABOUT}通知${BODY}${items}${SIGNED}`).clauses.map(({ heading }) => heading),
  ).toEqual(['工作目标', '门店', '仓库、冷库（室）', '车辆'])
})

test.each([
  ['二、活动纪律', '二、活动纪律\n厉行节约。', '厉行节约。'],
  [
    '二、有关要求',
    '二、有关要求\n厉行节约。\n请各单位于8月底前报送总结。',
    '厉行节约。\n请各单位于8月底前报送总结。',
  ],
])('what is asked of all belongs to %s where that asks', (_item, written, text) => {
  const closing = written.includes('请各') ? '' : '\n请各单位于8月底前报送总结。'
  const notice = `${ABOUT}通知${BODY}\n${written}${closing}${SIGNED}`
  expect(read(notice).clauses.at(-1)?.text).toBe(text)
})

test('to whom one sends what the last item asks for belongs to it', () => {
  const item = '\n二、报名方式\n请填写回执，发送至邮箱。\n联系人：林某\n电话：3860000'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses.at(-1)?.text).toBe(
    '请填写回执，发送至邮箱。\n联系人：林某\n电话：3860000',
  )
})

test('contacts in columns are no table', () => {
  const item = '\n二、联系方式\n市局 周某  025-83360217\n协会  陶某  025-83701985'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toContain(
    '025-83701985',
  )
})

test('rows of a table are no wording of the item above, and are shown as dropped', () => {
  const table = '\n推荐名额表\n序号   地区   名额\n1   甲市   5\n2   乙市   3'
  const draft = parseNotice(linesOfText(`${ABOUT}通知${BODY}${table}${SIGNED}`))
  expect(draft.sections[0]?.text).toBe('全面完成年度任务。')
  expect(draft.dropped.map(({ text, reason }) => [text, reason])).toEqual([
    ['推荐名额表', 'table'],
    ['序号   地区   名额', 'table'],
    ['1   甲市   5', 'table'],
    ['2   乙市   3', 'table'],
  ])
})

test('a watermark between the lines is none of them', () => {
  const item = '\n二、宣传\n内部资料 请勿外传\n张贴海报。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toBe('张贴海报。')
})

test('a wrapped line that ends early, because an address did not fit', () => {
  const wide = '为做好全市质量工作现将有关情况和要求一并告知各区各部门'
  const wrapped = Array.from({ length: 6 }, () => wide).join('\n')
  const item = `\n一、${wide}\n${wrapped}\n请各单位务必将填好的回执于八月底前发邮件至\nbcjl2023@example.org。`
  expect(read(`${ABOUT}通知\n各区：${item}${SIGNED}`).clauses.at(-1)?.text).toContain(
    '发邮件至bcjl2023@example.org。',
  )
})

test('both brackets of a pair are full', () => {
  const item = '\n二、咨询（工作日9:00-17:00)可拨打电话。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toBe(
    '咨询（工作日9:00-17:00）可拨打电话。',
  )
})

test('the mark that ends a Chinese sentence is full, whatever stands before it', () => {
  const items = '\n(一)检测值为52mg/kg;\n(二)标准规定为不超过30mg/kg.'
  const { clauses } = read(`${ABOUT}通知${BODY}${items}${SIGNED}`)
  expect(clauses.at(-2)?.text).toBe('检测值为52mg/kg；')
})

test('numbers of several figures', () => {
  const text = `${ABOUT}通知\n各科室：\n1 活动主题\n诚信为本\n2 活动内容\n2.1 培训\n集中培训。\n2.2 检查\n2.2.1 查病历；\n2.2.2 查制度。`
  expect(read(text + SIGNED).clauses.map(({ number }) => number)).toEqual([
    '1',
    '2',
    '2.1',
    '2.2',
    '2.2.1',
    '2.2.2',
  ])
})

test('an advertisement between the items', () => {
  const item = '\n二、活动时间\n九月。\n【广告】申请专利，点击咨询>>'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toBe('九月。')
})
