// @vitest-environment happy-dom
// What C, I and the menu beside them take, and what keys say that have nothing to do.
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import type { Effects } from '../../../../components/popup/effects.ts'
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

const SELECTED = '推动质量宣转进校园、进企业'
const PART = '推动质量宣传进校园、进企业'

async function open(query: string, writable: string | null, arrived = true) {
  const insert = vi.fn<Effects['insert']>(async () => ({ state: 'inserted', undo: true }))
  const effects = { writable: () => writable, insert }
  const popup = await PopupUnderTest.open(query, { arrived, effects })
  return { popup, insert }
}

describe('a selected part', () => {
  it('is what C copies; J copies the sentence and T the clause', async () => {
    const { popup } = await open(SELECTED, null)
    await popup.press('c')
    await popup.press('j')
    await popup.press('t')
    const [part, sentence, clause] = popup.copied
    expect(part).toBe(PART)
    expect(sentence).toMatch(/^策划主题宣传活动，推动.*深入人心。$/u)
    expect(clause).toMatch(/^提高全民质量素养。策划/u)
  })

  it('is what I inserts; ⇧J inserts the sentence', async () => {
    const { popup, insert } = await open(SELECTED, SELECTED)
    await popup.press('i')
    expect(insert).toHaveBeenLastCalledWith({ from: 0, to: 13, text: PART })
    await act(async () => {})
    await popup.press('J', { shiftKey: true })
    expect(insert.mock.lastCall?.[0].text).toMatch(/^策划.*人心$/u)
  })

  it('has the longer ones in a menu, which Escape closes', async () => {
    const { popup } = await open(SELECTED, SELECTED)
    const menu = popup.get('action-wider')
    const labels = ['copy-wider', 'insert-wider', 'copy-clause', 'insert-clause']
    expect(labels.map((id) => popup.text(`action-${id}`))).toEqual([
      '复制整句J',
      '插入整句⇧J',
      '复制整条T',
      '插入整条⇧T',
    ])
    await act(() => menu.click())
    menu.focus()
    expect(await popup.press('Escape')).toBe(true)
    expect(menu.closest('details')?.open).toBe(false)
  })

  it('is not asked for by a text that is typed into the box', async () => {
    const { popup } = await open('', null, false)
    await popup.type('质量宣传进校园')
    await popup.press('Enter')
    await popup.press('c')
    expect(popup.copied.at(-1)).toMatch(/^策划.*人心。$/u)
  })
})

describe('at a caret', () => {
  it('I inserts what was typed and looked up', async () => {
    const { popup, insert } = await open('', '', false)
    await popup.type('水力部')
    await popup.press('Enter')
    await popup.press('i')
    expect(insert).toHaveBeenCalledWith({ from: 0, to: 0, text: '水利部' })
  })

  it('a key that is held down inserts once', async () => {
    const { popup, insert } = await open('水利部', '', false)
    popup.all('result')[0]?.focus()
    await popup.press('i')
    await popup.press('i', { repeat: true })
    expect(insert).toHaveBeenCalledTimes(1)
  })
})

test.each<[key: string, query: string, writable: string | null, reason: string]>([
  ['i', '水力部', null, '请先在网页的输入框里选中文字'],
  ['I', '水力部', null, '请先在网页的输入框里选中文字'],
  ['i', '水力部', '发改委', '不是页面上选中的文字'],
  ['i', '水利部', '水利部', '已与原文一致'],
  [
    'i',
    '推动质量宣传进企业、进校园、进社区',
    '推动质量宣传进企业、进校园、进社区',
    '差别较大',
  ],
  ['j', '水利部', null, '没有比它更长'],
  ['t', '水利部', null, '没有所在的整条'],
  ['C', '水利部', null, '只有一种写法'],
  ['2', '提升质量意识，推动高质量发展', null, '没有“部门”类的结果'],
])(
  '%s for %s (in the page: %s) does nothing, and says why',
  async (key, query, writable, reason) => {
    const { popup, insert } = await open(query, writable)
    const wording = popup.text('card-wording')
    const shiftKey = key !== key.toLowerCase()
    expect(await popup.press(key, { shiftKey })).toBe(true)
    expect(popup.text('copied')).toContain(reason)
    expect(popup.box.value).toBe(query)
    expect(document.activeElement).not.toBe(popup.box)
    expect(popup.text('card-wording')).toBe(wording)
    expect(popup.copied).toEqual([])
    expect(insert).not.toHaveBeenCalled()
  },
)
