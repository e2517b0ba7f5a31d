// Plausible texts that were read wrong once.
import { expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { read } from './small-notice.ts'

const HEAD = '关于开展质量月活动的通知\n各单位：\n现将有关事项通知如下。\n'
const SIGNED = '\n平海市质量协会\n2023年9月1日'
const notice = (text: string) => read(HEAD + text + SIGNED)

it('the day of an item is not the day of signature', () => {
  const items = '一、时间\n2024年6月1日\n二、地点\n平海宾馆。'
  const draft = read(`${HEAD}${items}\n平海市教育局\n2024年5月8日`)
  expect(draft).toMatchObject({ date: '2024-05-08', issuers: ['平海市教育局'] })
  expect(draft.clauses.map(({ heading }) => heading)).toEqual(['时间', '地点'])
})

it('a place is no issuer', () => {
  const items = '一、时间\n九月。\n二、比赛地点\n市体育馆'
  expect(notice(items).issuers).toEqual(['平海市质量协会'])
})

it.each(['使用 Excel 表格填报数据。', '应于 2024 年 12 月 10 日前报送。'])(
  'a gap makes no heading: %s',
  (sentence) => expect(notice(`一、要求\n1. ${sentence}`).clauses[1]?.heading).toBe(''),
)

it('addresses keep their ends', () => {
  const lines = ['zlk', 'jlk', 'bzk', 'rzk', 'spk']
    .map((name, at) => `${at + 1}.第${at + 1}科：${name}@pinghaizj.gov.cn`)
    .join('\n')
  expect(JSON.stringify(notice(`一、邮箱\n${lines}`))).toContain('spk@pinghaizj.gov.cn')
})

it.each([
  '加强技术支持。各单位要派出骨干。',
  '关闭不必要的照明和空调；',
  '打印机、复印机等设备用完后断电；',
  '位置偏远的库房由保卫科检查。',
  '微信公众号要及时更新。',
])('%s is a sentence, and no page chrome', (sentence) => {
  expect(JSON.stringify(notice(`一、要求\n${sentence}`).clauses)).toContain(
    sentence.slice(0, 6),
  )
})

it.each(['（第二轮）', '（2024年修订）', '(附报名表)'])('a title with %s', (suffix) => {
  const title = `关于征集2024年地方标准的通知${suffix}`
  expect(read(`${title}\n各单位：\n现通知如下。${SIGNED}`).title).toContain(
    '地方标准的通知',
  )
})

it.each([
  '平海宏达有限责任公司',
  '中国编辑学会',
  '平海市社会工作者协会',
  '民航局综合司',
  '学生工作部（处）',
  '平海一中',
  'TCL集团',
])('%s signs', (name) => {
  expect(read(`${HEAD}一、时间。九月。\n${name}\n2023年9月1日`).issuers).toEqual([name])
})

it('a line that ends the notice makes no heading of the one above', () => {
  const text = '一、时间。九月。\n二、会议费由各单位承担。\n谨此通知。'
  expect(notice(text).clauses[1]).toMatchObject({
    heading: '',
    text: '会议费由各单位承担。',
  })
})

it('bullets and telephones of an attachment are its text, and no links', () => {
  const attached =
    '附件1\n宣传口号\n· 质量第一，用户至上\n· 诚信为本，操守为重\n电话：3860000'
  const list = '一、时间。九月。\n附件：1.宣传口号\n2.报名表'
  const draft = parseNotice(
    linesOfText(`${HEAD}${list}${SIGNED}\n${attached}\n附件2\n报名表\n姓名。`),
  )
  expect(draft.related.value).toEqual([])
  expect(draft.slogans.value).toEqual(['质量第一，用户至上', '诚信为本，操守为重'])
  expect(draft.attachments.value[1]?.text).toBe('姓名。')
  expect(draft.dropped).toEqual([])
})

it('lines of a menu are no title', () => {
  const menu =
    '关于学会\n学会动态\n通知公告\n暑期值班安排通知\n各部门：\n现将安排通知如下。'
  expect(read(`${menu}${SIGNED}`).title).toBe('暑期值班安排通知')
})

it('a day that no month has is no date', () => {
  expect(read(`${HEAD}一、时间。九月。\n平海市教育局\n2024年2月31日`).date).toBeNull()
})

it('二十十日 is no day', () => {
  expect(
    read(`${HEAD}一、时间。九月。\n平海市教育局\n二〇二三年四月二十十日`).date,
  ).toBeNull()
})
