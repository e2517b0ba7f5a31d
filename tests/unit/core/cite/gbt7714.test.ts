// The references of both editions of GB/T 7714.
import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { NUMBER, recordOf, scant, THEME, THEME_2017, textOf, whole } from './support.ts'

const NAME = '关于开展2023年全国“质量月”活动的通知'
const options = { accessDate: '2026-10-03' }

describe('gbt7714-2025', () => {
  const issuers = '市场监管总局，中央宣传部，最高人民法院，等'

  it('is whole where the notice has an address', () => {
    expect(cite(whole, 'gbt7714-2025', options)).toMatchObject({
      text: `${issuers}. ${NAME}[EB/OL]. （2023-08-31）[2026-10-03]. ${whole.url}.`,
      leftOut: [],
    })
  })

  it('has the document number after a colon when asked for, and its grade', () => {
    const { text, grades } = cite(whole, 'gbt7714-2025', { ...options, number: true })
    expect(text).toContain(`${NAME}：${NUMBER}[EB/OL]. `)
    expect(grades).toContainEqual({ field: 'document-number', grade: 'single-source' })
  })

  it('without an address says nothing of a page or of a day on which it was read', () => {
    expect(cite(recordOf(THEME), 'gbt7714-2025', options)).toMatchObject({
      text: `${issuers}. ${NAME}[Z]. 2023-08-31.`,
      leftOut: ['url'],
    })
  })

  it('leaves out dates that it does not have', () => {
    expect(cite(whole, 'gbt7714-2025')).toMatchObject({
      text: `${issuers}. ${NAME}[EB/OL]. （2023-08-31）. ${whole.url}.`,
      leftOut: ['access-date'],
    })
    expect(cite({ ...whole, date: null }, 'gbt7714-2025')).toMatchObject({
      text: `${issuers}. ${NAME}[EB/OL]. ${whole.url}.`,
      leftOut: ['date', 'access-date'],
    })
  })

  it.each([
    [['市场监管总局'], '市场监管总局. '],
    [['甲', '乙', '丙'], '甲，乙，丙. '],
    [['甲', '乙', '丙', '丁'], '甲，乙，丙，等. '],
    [[], NAME],
  ])('of the issuers %j begins with %s', (names, beginning) => {
    const text = textOf('gbt7714-2025', { ...whole, issuers: names }, options)
    expect(text.startsWith(beginning)).toBe(true)
  })

  it('of a notice that is not held has what is known of it, with its grade', () => {
    expect(cite(recordOf(THEME_2017), 'gbt7714-2025', { number: true })).toMatchObject({
      text: '质检总局等关于开展2017年全国“质量月”活动的通知[Z].',
      leftOut: ['issuers', 'document-number', 'date', 'url'],
      grades: [{ field: 'title', grade: 'single-source' }],
    })
  })

  it('is nothing where no title is known', () => {
    expect(cite(scant, 'gbt7714-2025', options)).toMatchObject({
      text: '',
      leftOut: ['title'],
      grades: [],
    })
  })
})

describe('gbt7714-2015', () => {
  const issuers = '市场监管总局, 中央宣传部, 最高人民法院, 等'

  it('sets half-width punctuation and the code of its own example', () => {
    expect(textOf('gbt7714-2015', whole, { ...options, number: true })).toBe(
      `${issuers}. ${NAME}: ${NUMBER}[A/OL]. (2023-08-31)[2026-10-03]. ${whole.url}.`,
    )
  })

  it('leaves out what is not known', () => {
    expect(cite(recordOf(THEME), 'gbt7714-2015', options)).toMatchObject({
      text: `${issuers}. ${NAME}[A]. 2023-08-31.`,
      leftOut: ['url'],
    })
    expect(textOf('gbt7714-2015', scant)).toBe('')
  })
})

describe('the access date', () => {
  it.each(['2026/10/03', '2026-13-01', '2026-02-30', 'today'])(
    '%s is refused',
    (accessDate) => {
      expect(() => cite(whole, 'gbt7714-2025', { accessDate })).toThrow(RangeError)
    },
  )
})
