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
