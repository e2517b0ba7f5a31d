import { expect, it } from 'vitest'
import { readPageCut } from '../../../../../core/parse/lines/page-cut.ts'

it.each([
  ['　　组织专家抽查，抽查比例不低于', '百分之三十。', true],
  ['组织专家抽查，抽查比例不低于', '百分之三十。', false],
  ['各地要按照《产品质量', '法》的规定办理。', false],
  ['关于开展起重机械专项检查', '的通知', false],
  ['9月底前完成自查；10月底前完成', '整改。', false],
])('%s goes on with %s', (above, below, usesIndents) => {
  expect(readPageCut(above, below, usesIndents)).toBe('cut')
})

it.each([
  ['检查比例不低于百分之三十。', '各单位要认真落实。'],
  ['某市应急管理局', '2023年8月1日'],
  ['2023年8月1日', '某市检查工作方案'],
  ['组织专家抽查，比例不低于', '二、工作要求'],
  ['一、检查时间', '　　9月1日至15日。'],
  ['张三  男  科长', '李四  女  科员'],
])('%s does not go on with %s', (above, below) => {
  expect(readPageCut(above, below, false)).toBeNull()
})

it.each([
  ['一、活动时间', '9月1日至15日'],
  ['一、加强领导，落实责任', '各单位要高度重视，认真落实。'],
])('%s may be a heading, or a sentence that goes on with %s', (above, below) => {
  expect(readPageCut(above, below, false)).toBe('unsure')
})
