import { expect, it } from 'vitest'
import { findRepeatedLines } from '../../../../../core/parse/segments/repeated-lines.ts'
import { classified } from '../classified.ts'

const TEXT = [
  '关于开展2023年质量月活动的通知',
  '各省、自治区、直辖市：',
  '为做好2023年质量月活动，现将有关事项通知如下，请认真贯彻执行。',
  '一、活动时间为2023年9月1日至9月30日。',
]

it('a text that stands twice on its page is read once', () => {
  const lines = classified(...TEXT, ...TEXT)
  expect([...findRepeatedLines(lines)]).toEqual(lines.slice(4))
})

it('a few lines that are alike are no second copy', () => {
  expect(findRepeatedLines(classified('甲', '乙', '丙', '甲', '乙', '丙')).size).toBe(0)
})
