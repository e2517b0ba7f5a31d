import { expect, it } from 'vitest'
import { translator } from '../../../../locales/index.ts'
import { lossText } from '../../../../locales/text/loss-text.ts'

const t = translator('zh-CN')

it('a database that is gone as a whole had a recycle bin, which has no copy', () => {
  const text = lossText({ before: 3, after: 0, restored: 3 }, t)
  expect(text).toContain('已从本机的副本全部恢复')
  expect(text).toContain('回收站里的内容没有副本')
})

it('where some notices are still there, nothing is said of the recycle bin', () => {
  expect(lossText({ before: 3, after: 1, restored: 0 }, t)).not.toContain('回收站')
})
