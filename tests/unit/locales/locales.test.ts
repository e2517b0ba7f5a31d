import { describe, expect, it } from 'vitest'
import {
  LOCALES,
  localeFor,
  type Messages,
  messagesOf,
  translator,
} from '../../../locales/index.ts'

const source = messagesOf('zh-CN')
const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{\w+\}/gu)].map(([found]) => found).sort()
const allPlaceholders = (messages: Messages): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(messages)
      .map(([key, message]): [string, string[]] => [key, placeholders(message)])
      .filter(([, found]) => found.length > 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  )

describe.each(LOCALES)('the messages of %s', (locale) => {
  const messages = messagesOf(locale)

  it('are all there, none empty', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(source).sort())
    expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([])
  })

  it('fill in what the Chinese ones do', () => {
    expect(allPlaceholders(messages)).toEqual(allPlaceholders(source))
  })
})

describe('the Chinese messages', () => {
  it.each(['zh-CN', 'zh-TW'] as const)('of %s use Chinese punctuation', (locale) => {
    const half = Object.entries(messagesOf(locale)).filter(([, message]) =>
      /\p{Script=Han}[,;:?!()"]|[,;:?!()"]\p{Script=Han}/u.test(message),
    )
    expect(half).toEqual([])
  })
})

describe('localeFor', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('%s is %s', (language, locale) => expect(localeFor(language)).toBe(locale))
})

describe('translator', () => {
  it('fills in values and leaves what it was not given', () => {
    const t = translator('zh-CN')
    expect(t('resultsFound', { n: 3 })).toBe('找到3条结果')
    // @ts-expect-error the compiler wants every value
    expect(t('resultsFound')).toBe('找到{n}条结果')
  })

  it('takes exactly the placeholders of the message: the compiler refuses the rest', () => {
    const t = translator('zh-CN')
    // @ts-expect-error {n} is missing
    t('resultsFound', {})
    // @ts-expect-error it has no {name}
    t('resultsFound', { n: 3, name: '水利部' })
    const values = { n: 3, name: '水利部' }
    // @ts-expect-error nor in a variable
    t('resultsFound', values)
    // @ts-expect-error it has no placeholder at all
    t('popupTitle', { n: 3 })
    const key = 'resultsFound' as 'resultsFound' | 'notHeld'
    // @ts-expect-error the other one wants {title}
    t(key, { n: 3 })
    expect(t(key, { n: 3, title: '' })).toBe('找到3条结果')
  })

  it('does not fill in what a value holds', () => {
    const t = translator('zh-CN')
    expect(t('comparisonChanged', { selected: '{official}', official: '原文' })).toBe(
      '“{official}”原文作“原文”',
    )
  })
})
