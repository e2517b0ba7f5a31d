// Who signs, attachments, slogans and themes, each form by the smallest text that has it.
import { expect, test } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { ABOUT, BODY, read, SIGNED } from './small-notice.ts'

test('who lent the seal does not sign', () => {
  const lent =
    '\n示范市质量强市工作领导小组办公室\n（示范市市场监督管理局代章）\n2023年8月1日'
  expect(read(`${ABOUT}通知${BODY}${lent}`).issuers).toEqual([
    '示范市质量强市工作领导小组办公室',
  ])
})

test('a name that was broken after what is a name, too: the title has it whole', () => {
  const name = '中共示范市委员会普法协调小组办公室'
  const signed = '\n中共示范市委员会\n普法协调小组办公室\n2023年8月1日'
  expect(read(`${name}${ABOUT}通知${BODY}${signed}`).issuers).toEqual([name])
})

test('the title of an attachment goes on in the next line; contacts below end the list', () => {
  const list =
    '\n附件：1.示范市质量提升工作先进\n集体名单\n2.报名表\n联系人：林某　电话：3860000'
  expect(read(`${ABOUT}通知${BODY}${list}${SIGNED}`).attachments).toEqual([
    '示范市质量提升工作先进集体名单',
    '报名表',
  ])
})

test.each([
  ['附件 alone above its list', '\n附件\n1.报名表\n2.统计表', ['报名表', '统计表']],
  ['none', '\n附件：无', []],
])('attachments: %s', (_form, list, titles) => {
  expect(read(`${ABOUT}通知${BODY}${list}${SIGNED}`).attachments).toEqual(titles)
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

test('slogans on the lines below a label', () => {
  const block = '\n横幅标语：\n★诚信为本，操守为重\n★质量：企业的生命！'
  const { slogans, clauses, issuers } = read(`${ABOUT}通知${BODY}${block}${SIGNED}`)
  expect(slogans).toEqual(['诚信为本，操守为重', '质量：企业的生命！'])
  expect(clauses[0]?.text).toBe('全面完成年度任务。')
  expect(issuers).toEqual(['示范市市场监督管理局'])
})

test.each([
  ['with an hour', '2024年6月27日22时', '2024-06-27'],
  ['in figures', '2024.4.15', '2024-04-15'],
])('a date %s', (_form, printed, date) => {
  expect(read(`${ABOUT}通知${BODY}\n示范市气象局\n${printed}`).date).toBe(date)
})

test.each(['湛东海关', '衡北军分区', '保卫处（党委保卫部）', '示范市育才小学'])(
  '%s signs',
  (name) => {
    const signed = `\n${name}\n2023年8月1日`
    expect(read(`${ABOUT}通知${BODY}${signed}`).issuers).toEqual([name])
  },
)

test('the theme of a title that is made of it, and no day', () => {
  const titled = (name: string) =>
    `关于开展2023年“${name}”主题宣传活动的通知${BODY}${SIGNED}`
  expect(read(titled('美好生活·民法典相伴')).theme).toBe('美好生活·民法典相伴')
  expect(read(titled('世界认可日')).theme).toBeNull()
})

test('those who call for something sign below a label', () => {
  const signed = '\n倡议单位：\n示范市家纺协会\n示范市床品商会\n2023年8月1日'
  expect(read(`${ABOUT}倡议书${BODY}${signed}`).issuers).toEqual([
    '示范市家纺协会',
    '示范市床品商会',
  ])
})
