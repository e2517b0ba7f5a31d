import { expect, it } from 'vitest'
import {
  readLink,
  readOuterPageChrome,
  readPageChrome,
} from '../../../../../core/parse/classify/page-chrome.ts'

it.each([
  ['当前位置：首页 > 通知', 'navigation'],
  ['— 3 —', 'page-number'],
  ['版权所有 某市人民政府', 'footer'],
])('%s is page chrome wherever it stands', (line, reason) => {
  expect(readPageChrome(line)).toBe(reason)
})

it('some words are page chrome outside of the text alone', () => {
  expect(readPageChrome('来源：市林业局')).toBeNull()
  expect(readOuterPageChrome('来　源：市林业局')).toBe('about-page')
})

it('a link has its title and, if it stands there, its date', () => {
  expect(readLink('· 关于召开会议的通知（2023-8-1）')).toEqual({
    title: '关于召开会议的通知',
    date: '2023-08-01',
  })
  expect(readLink('关于召开会议的通知')).toBeNull()
})
