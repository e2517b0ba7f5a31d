import { expect, it } from 'vitest'
import {
  findRelatedLinks,
  separatePageChrome,
} from '../../../../../core/parse/segments/separate-page-chrome.ts'
import { classified } from '../classified.ts'

const lines = classified(
  '首页 > 通知 > 正文',
  '关于开展检查的通知',
  '· 关于召开会议的通知',
)

it('what the page adds is kept apart, each line with its reason', () => {
  const { lines: own, pageChrome } = separatePageChrome(lines, { from: 1, to: 2 })
  expect(own.map(({ text }) => text)).toEqual(['关于开展检查的通知'])
  expect(pageChrome.map(({ reason }) => reason)).toEqual(['navigation', 'outside'])
})

it('links below the main text lead to other notices', () => {
  expect(findRelatedLinks([], lines, { from: 1, to: 2 })).toEqual([
    { link: { title: '关于召开会议的通知', date: null }, line: 3 },
  ])
})
