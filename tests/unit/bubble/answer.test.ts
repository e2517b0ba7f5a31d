// What a bubble's card is given to show.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../components/bubble/answer-of.ts'
import { bubbleAnswerSchema } from '../../../components/bubble/bubble-answer.ts'
import { isWorthLookingUp } from '../../../entrypoints/bubble/finished-selection.ts'
import type { Locale } from '../../../locales/index.ts'
import { builtInLibrary, lookup } from '../../../lookup/index.ts'

const library = builtInLibrary()
const answer = (text: string, locale: Locale = 'zh-CN') =>
  answerOf({ text, cut: false }, lookup(text, library), library, locale)

describe('answers', () => {
  it('a misquoted theme: the wording, what differs, where it stands, how sure', () => {
    const { result, actions, status } = answer('提升质量意识，推动高质量发展')
    expect(result).toMatchObject({
      confidence: 'near',
      label: '近似',
      wording: '增强质量意识 推进高质量发展',
      deviates: true,
      place: '2023年主题 · 一、活动主题',
      grade: '收录文本 · 未与原件核对',
    })
    expect(result?.differences).toContain('“提升”原文作“增强”')
    expect(actions.map(({ type }) => type)).toEqual(['copy', 'copy', 'open', 'popup'])
    expect(status).toContain('条结果')
  })

  it('a former body is a statement, and no match', () => {
    const { result, statements, nothing } = answer('国家质检总局')
    expect(result).toBeNull()
    expect(statements[0]?.text).toContain('前身')
    expect(nothing).toBeNull()
  })

  it('nothing is said to be nothing', () => {
    const { result, nothing, status, actions } = answer('今天天气晴好，适合出行')
    expect(result).toBeNull()
    expect(nothing?.title).toBe('没有找到通知中的表述')
    expect(status).toBe('没有找到通知中的表述')
    expect(actions.map(({ type }) => type)).toEqual(['popup'])
  })

  it('speaks the language of the interface', () => {
    expect(answer('提升质量意识，推动高质量发展', 'en')).toMatchObject({
      locale: 'en',
      result: { label: 'Near', place: 'Theme of 2023 · 一、活动主题' },
    })
  })

  it.each(['发改委', '等26个部门', '2024年质量月的主题', '质量强国建设的主力军', ''])(
    'is what the card takes, also after a crossing: “%s”',
    (text) => {
      const crossed: unknown = JSON.parse(JSON.stringify(answer(text)))
      expect(v.parse(bubbleAnswerSchema, crossed)).toEqual(answer(text))
    },
  )
})

describe('a button shows', () => {
  it.each(['质量', '2023年 质 量', 'GB/T 质量', '一\n二'])('for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(true),
  )
  it.each(['', ' ', '质', 'Quality Month', '2023', 'ひらがな'])('not for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(false),
  )
})
