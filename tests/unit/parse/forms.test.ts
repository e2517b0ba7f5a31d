// Forms that notices are met in, each by the smallest text that has it.
import { expect, test } from 'vitest'
import { linesOfText, parseNotice } from '../../../data/parse/index.ts'
import { labelFrom } from '../../../scripts/eval/parse-score.ts'

const read = (text: string) => labelFrom(parseNotice(linesOfText(text)))

const BODY = `
各区市场监管局：
为做好有关工作，现将有关事项通知如下。
一、工作目标
全面完成年度任务。`
const SIGNED = `
示范市市场监督管理局
2023年8月1日`

const ABOUT = '关于开展2023年“质量月”活动的'

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

test('who lent the seal does not sign', () => {
  const lent =
    '\n示范市质量强市工作领导小组办公室\n（示范市市场监督管理局代章）\n2023年8月1日'
  expect(read(`${ABOUT}通知${BODY}${lent}`).issuers).toEqual([
    '示范市质量强市工作领导小组办公室',
  ])
})

test('the title of an attachment goes on in the next line; contacts below end the list', () => {
  const list =
    '\n附件：1.示范市质量提升工作先进\n集体名单\n2.报名表\n联系人：林某　电话：3860000'
  expect(read(`${ABOUT}通知${BODY}${list}${SIGNED}`).attachments).toEqual([
    '示范市质量提升工作先进集体名单',
    '报名表',
  ])
})

test('slogans as printed: with their mark of exclamation, and a colon within', () => {
  const attached =
    '\n附件\n活动标语\n1.抵制假冒伪劣！\n2.质量：让生活更美好\n3.人人重视质量。'
  const text = `${ABOUT}通知${BODY}\n附件：活动标语${SIGNED}${attached}`
  expect(read(text).slogans).toEqual([
    '抵制假冒伪劣！',
    '质量：让生活更美好',
    '人人重视质量',
  ])
})

test('slogans of a section of the plan that is attached', () => {
  const plan =
    '\n附件\n活动方案\n一、活动时间\n9月。\n二、宣传标语\n1.质量第一\n2.诚信为本'
  const text = `${ABOUT}通知${BODY}\n附件：活动方案${SIGNED}${plan}`
  expect(read(text).slogans).toEqual(['质量第一', '诚信为本'])
})

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

test('to whom one sends what the last item asks for belongs to it', () => {
  const item = '\n二、报名方式\n请填写回执，发送至邮箱。\n联系人：林某\n电话：3860000'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses.at(-1)?.text).toBe(
    '请填写回执，发送至邮箱。\n联系人：林某\n电话：3860000',
  )
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

test('the mark that ends a Chinese sentence is full, whatever stands before it', () => {
  const items = '\n(一)检测值为52mg/kg;\n(二)标准规定为不超过30mg/kg.'
  const { clauses } = read(`${ABOUT}通知${BODY}${items}${SIGNED}`)
  expect(clauses.at(-2)?.text).toBe('检测值为52mg/kg；')
})

test('a line of a title that begins like a list of links', () => {
  const heading = '关于批准发布《水表通信协议》等\n推荐性国家标准的公告'
  expect(read(heading + BODY + SIGNED).title).toBe(
    '关于批准发布《水表通信协议》等推荐性国家标准的公告',
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

test('a heading on the line below its number', () => {
  const item = '\n二、\n质量问题清零\n各单位要逐项销号。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses.at(-1)).toEqual({
    number: '二',
    heading: '质量问题清零',
    text: '各单位要逐项销号。',
  })
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

test('a sentence that leads to its items is no heading', () => {
  const item = '\n二、严禁下列行为：\n（一）虚报；\n（二）瞒报。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]).toEqual({
    number: '二',
    heading: '',
    text: '严禁下列行为：',
  })
})

test('both brackets of a pair are full', () => {
  const item = '\n二、咨询（工作日9:00-17:00)可拨打电话。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toBe(
    '咨询（工作日9:00-17:00）可拨打电话。',
  )
})

test('of several themes the closest to home', () => {
  const themes = '全省活动的主题是“同心筑梦”，我市活动主题确定为“石榴花开”。'
  const text = `${ABOUT}通知${BODY}\n二、宣传\n${themes}${SIGNED}`
  expect(read(text).theme).toBe('石榴花开')
})

test('the theme of the plan that a notice issues, with a doubt', () => {
  const plan = '\n附件\n活动方案\n一、活动主题\n网络安全为人民'
  const issued = `关于印发《活动方案》的通知${BODY}\n附件：活动方案${SIGNED}${plan}`
  expect(parseNotice(linesOfText(issued)).theme).toMatchObject({
    value: '网络安全为人民',
    doubt: 'from-attachment',
  })
})

test.each([
  ['附件 alone above its list', '\n附件\n1.报名表\n2.统计表', ['报名表', '统计表']],
  ['none', '\n附件：无', []],
])('attachments: %s', (_form, list, titles) => {
  expect(read(`${ABOUT}通知${BODY}${list}${SIGNED}`).attachments).toEqual(titles)
})

test('a wrapped line that ends early, because an address did not fit', () => {
  const wide = '为做好全市质量工作现将有关情况和要求一并告知各区各部门'
  const wrapped = Array.from({ length: 6 }, () => wide).join('\n')
  const item = `\n一、${wide}\n${wrapped}\n请各单位务必将填好的回执于八月底前发邮件至\nbcjl2023@example.org。`
  expect(read(`${ABOUT}通知\n各区：${item}${SIGNED}`).clauses.at(-1)?.text).toContain(
    '发邮件至bcjl2023@example.org。',
  )
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

test('figures that run on through the sections', () => {
  const items = '\n1.清查。各区自查。\n二、整改\n2.销号。逐项销号。'
  expect(
    read(`${ABOUT}通知${BODY}${items}${SIGNED}`).clauses.map(({ number }) => number),
  ).toEqual(['一', '1', '二', '2'])
})

test('a name that was broken after what is a name, too: the title has it whole', () => {
  const name = '中共示范市委员会普法协调小组办公室'
  const signed = '\n中共示范市委员会\n普法协调小组办公室\n2023年8月1日'
  expect(read(`${name}${ABOUT}通知${BODY}${signed}`).issuers).toEqual([name])
})

test('a watermark between the lines is none of them', () => {
  const item = '\n二、宣传\n内部资料 请勿外传\n张贴海报。'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toBe('张贴海报。')
})

test('a label among items that have headings', () => {
  const items =
    '\n1.门店。是否亮证。\n2.仓库、冷库（室）：温度是否合格。\n3.车辆。是否消毒。'
  expect(
    read(`${ABOUT}通知${BODY}${items}${SIGNED}`).clauses.map(({ heading }) => heading),
  ).toEqual(['工作目标', '门店', '仓库、冷库（室）', '车辆'])
})

test('contacts in columns are no table', () => {
  const item = '\n二、联系方式\n市局 周某  025-83360217\n协会  陶某  025-83701985'
  expect(read(`${ABOUT}通知${BODY}${item}${SIGNED}`).clauses[1]?.text).toContain(
    '025-83701985',
  )
})
