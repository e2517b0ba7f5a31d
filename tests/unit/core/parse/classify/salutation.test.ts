import { expect, it } from 'vitest'
import { isSalutation } from '../../../../../core/parse/classify/salutation.ts'

it.each(['各省、自治区、直辖市人民政府：', '各单位:'])('%s', (line) =>
  expect(isSalutation(line)).toBe(true),
)

it.each(['现将有关事项通知如下：', '一、活动时间：', '各单位要加强领导。'])(
  'no recipients: %s',
  (line) => expect(isSalutation(line)).toBe(false),
)
