import { expect, it } from 'vitest'
import { linesOfText, parseAttachment } from '../../../../core/parse/index.ts'

const NAMED = { number: '1', title: '活动口号' }

it('the text of an attachment, without its heading', () => {
  const lines = linesOfText('附件1\n活动口号\n1.人人讲质量\n2.处处有质量')
  expect(parseAttachment(lines, NAMED)).toEqual({
    text: '1.人人讲质量\n2.处处有质量',
    slogans: ['人人讲质量', '处处有质量'],
    lines: [3, 4],
  })
})

it('is null where nothing is left besides the heading', () => {
  expect(parseAttachment(linesOfText('附件1\n活动口号'), NAMED)).toBeNull()
})
