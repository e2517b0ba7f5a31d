import { expect, it } from 'vitest'
import { readBody } from '../../../../../core/parse/body/index.ts'
import { classified } from '../classified.ts'

it('preamble, items of every level, closing', () => {
  const { preamble, sections, closing } = readBody(
    classified(
      '现通知如下：',
      '一、活动内容',
      '（一）宣传。发放资料。',
      '（二）检查。入户检查。',
      '二、活动时间',
      '9月。',
      '特此通知。',
    ),
  )
  expect(preamble.map(({ text }) => text)).toEqual(['现通知如下：'])
  expect(sections).toMatchObject([
    {
      number: '一',
      heading: '活动内容',
      clauses: [
        { number: '（一）', heading: '宣传', text: '发放资料。', rule: 'heading-run-in' },
        { number: '（二）', heading: '检查', text: '入户检查。' },
      ],
    },
    { number: '二', heading: '活动时间', text: '9月。' },
  ])
  expect(closing.map(({ text }) => text)).toEqual(['特此通知。'])
})

it('a line that is cut in its sentence is no heading, and is joined', () => {
  const { sections } = readBody(
    classified(
      '一、企业要逐一检查排水系统、',
      '防洪设施，签字确认。',
      '二、各市要挂牌督办。',
    ),
  )
  expect(sections[0]).toMatchObject({
    heading: '',
    text: '企业要逐一检查排水系统、防洪设施，签字确认。',
    rule: 'cut-line',
  })
})

it('a paragraph that may close the notice is doubted in the last item', () => {
  const { sections } = readBody(
    classified(
      '一、时间',
      '9月。',
      '二、有关要求',
      '不得补课。',
      '请各学校于月底前报送。',
    ),
  )
  expect(sections[1]?.doubt).toBe('last-item')
})
