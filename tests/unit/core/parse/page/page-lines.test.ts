import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { pageLines } from '../../../../../core/parse/page/page-lines.ts'

function lines(html: string): string[] {
  const window = new Window()
  window.document.body.innerHTML = html
  return pageLines(window.document.body).lines.map(({ text }) => text)
}

it('blocks are lines, what runs on in them is not', () => {
  expect(lines('<h1>关于开展<b>检查</b>的通知</h1><p>各单位：<br>请落实。</p>')).toEqual([
    '关于开展检查的通知',
    '各单位：',
    '请落实。',
  ])
})

it('items have the numbers that the browser shows, hidden text is left out', () => {
  expect(
    lines('<ol><li>报名</li><li>评审</li></ol><p style="display:none">甲</p>'),
  ).toEqual(['1.报名', '2.评审'])
})

it('cells of a row stand on one line, with gaps', () => {
  expect(lines('<table><tr><td>序号</td><td>单位</td></tr></table>')).toEqual([
    '序号      单位',
  ])
})
