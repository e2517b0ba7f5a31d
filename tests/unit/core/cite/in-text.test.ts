import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { NUMBER, recordOf, scant, THEME, THEME_2017, TITLE, textOf } from './support.ts'

describe('in-text', () => {
  it.each([
    [THEME, `${TITLE}第一部分明确，活动主题为“增强质量意识，推进高质量发展”`],
    ['深入实施质量提升行动', `${TITLE}第二部分第（三）项提出：“深入实施质量提升行动”`],
    ['两个确立', `${TITLE}第二部分第（一）项提到“两个确立”`],
    ['中国质量（成都）大会', `${TITLE}第三部分第（一）项提到“中国质量（成都）大会”`],
    ['质量强国建设纲要', `${TITLE}提到《质量强国建设纲要》`],
    ['水利部', `${TITLE}的发文机关包括水利部`],
    ['2023年全国“质量月”活动口号', `${TITLE}附件4《2023年全国“质量月”活动口号》`],
    ['此件公开发布', `${TITLE}注明：“此件公开发布”`],
    ['关于开展2023年全国“质量月”活动的通知', TITLE],
    [NUMBER, `${TITLE}（${NUMBER}）`],
  ])('of %s', (text, expected) => expect(textOf('in-text', text)).toBe(expected))

  it('names the notice by its title alone unless asked for more', () => {
    const title = recordOf('关于开展2023年全国“质量月”活动的通知')
    expect(textOf('in-text', title, { issuers: 'short', number: true })).toBe(
      `市场监管总局等25个部门${TITLE}（${NUMBER}）`,
    )
    expect(textOf('in-text', title, { issuers: 'all' })).toBe(
      `${title.issuers.join('、')}${TITLE}`,
    )
  })

  it('says how sure issuers and number are', () => {
    const { grades, leftOut } = cite(recordOf(THEME), 'in-text', {
      issuers: 'short',
      number: true,
    })
    expect(grades).toEqual([
      { field: 'issuers', grade: 'held' },
      { field: 'title', grade: 'held' },
      { field: 'document-number', grade: 'single-source' },
      { field: 'locator', grade: 'held' },
      { field: 'wording', grade: 'held' },
    ])
    expect(leftOut).toEqual([])
  })

  it('says what it was asked for and does not know', () => {
    const record = { ...recordOf(THEME), documentNumber: null, issuers: [] }
    expect(cite(record, 'in-text', { issuers: 'all', number: true })).toMatchObject({
      text: `${TITLE}第一部分明确，活动主题为“增强质量意识，推进高质量发展”`,
      leftOut: ['issuers', 'document-number'],
    })
  })

  it('does not set an issuer before a title that begins with it', () => {
    const title = '市场监管总局等25个部门关于开展活动的通知'
    const record = { ...recordOf(THEME), title }
    expect(textOf('in-text', record, { issuers: 'short' })).toMatch(
      /^《市场监管总局等25个部门关于/u,
    )
  })

  it('says of a notice that is not held only whose year the wording is', () => {
    expect(cite(recordOf(THEME_2017), 'in-text', { number: true })).toMatchObject({
      text: '2017年全国“质量月”活动主题为“大力提升质量，建设质量强国”',
      leftOut: ['notice'],
    })
    expect(textOf('in-text', scant)).toBe(
      '2018年全国“质量月”活动主题为“加强市场监管，建设质量强国”',
    )
    expect(textOf('in-text', '弘扬工匠精神 推动品质革命')).toBe(
      '2022年全国“质量月”活动口号包括“弘扬工匠精神，推动品质革命”',
    )
  })
})
