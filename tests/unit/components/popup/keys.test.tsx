// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { library, PopupUnderTest, unmountAll } from '../../../support/render.tsx'

const THEME = '增强质量意识 推进高质量发展'
const MISQUOTED = '提升质量意识，推动高质量发展'

afterEach(unmountAll)

async function paste(target: Element, text: string): Promise<boolean> {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
  })
  await act(() => void target.dispatchEvent(event))
  return event.defaultPrevented
}

describe('keys on the results', () => {
  it('start on the first result and move with the arrows', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    const [first, second] = popup.all('result')
    expect(document.activeElement).toBe(first)
    await popup.press('ArrowDown')
    expect(document.activeElement).toBe(second)
    expect(second?.getAttribute('aria-selected')).toBe('true')
    await popup.press('End')
    expect(document.activeElement).toBe(popup.all('result').at(-1))
    await popup.press('Home')
    await popup.press('ArrowUp')
    expect(document.activeElement).toBe(popup.box)
  })

  it('C copies the theme as set, Shift+C as it runs, and both are said', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    expect(await popup.press('c')).toBe(true)
    expect(popup.copied).toEqual([THEME])
    expect(popup.text('copied')).toBe(`已复制：${THEME}`)
    await popup.press('C', { shiftKey: true })
    expect(popup.copied.at(-1)).toBe('增强质量意识，推进高质量发展')
  })

  it('C copies with caps lock on', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    await popup.press('C')
    expect(popup.copied).toEqual([THEME])
  })

  it('A copies all issuers as signed', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('a')
    expect(popup.copied).toEqual([library.holdings.notices[0]?.issuers.join('、')])
    expect(popup.text('copied')).toContain('已复制25个发文机关')
  })

  it('says so where the browser does not copy', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    popup.canCopy = false
    await popup.press('c')
    expect(popup.text('copied')).toContain('没有复制成功')
  })

  it('Enter opens the clause of the chosen result', async () => {
    const popup = await PopupUnderTest.open('深入实施质量提升行动')
    await popup.press('Enter')
    expect(popup.opened).toEqual([['quality-month-2023', '2.3']])
  })

  it('leaves Ctrl+C to the browser', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    expect(await popup.press('c', { ctrlKey: true })).toBe(false)
    expect(popup.copied).toEqual([])
  })

  it('digits pick a kind, and one without results does nothing', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    await popup.press('1')
    const kinds = popup.all('result').map(({ dataset }) => dataset.kind)
    expect(new Set(kinds)).toEqual(new Set(['theme']))
    await popup.press('2')
    expect(popup.states.at(-1)?.kind).toBe('theme')
    await popup.press('0')
    expect(popup.states.at(-1)?.kind).toBe('all')
  })

  it('/ goes to the box; any other letter too, left to the browser to type', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    expect(await popup.press('/')).toBe(true)
    expect(document.activeElement).toBe(popup.box)
    popup.all('result')[0]?.focus()
    expect(await popup.press('z')).toBe(false)
    expect(document.activeElement).toBe(popup.box)
  })

  it('Enter on a button is the button’s', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    popup.get('action-copy').focus()
    expect(await popup.press('Enter')).toBe(false)
    expect(popup.opened).toEqual([])
  })
})

describe('pasting', () => {
  it('outside the box replaces the text, looks up and goes to the first result', async () => {
    const popup = await PopupUnderTest.open('水利部')
    expect(await paste(document.activeElement ?? document.body, MISQUOTED)).toBe(true)
    expect(popup.box.value).toBe(MISQUOTED)
    expect(popup.text('card-wording')).toBe(THEME)
    expect(document.activeElement).toBe(popup.all('result')[0])
  })

  it('inside the box is the browser’s', async () => {
    const popup = await PopupUnderTest.open('')
    expect(await paste(popup.box, MISQUOTED)).toBe(false)
  })

  it('a selection of 100,000 characters that a busy page gives late is whole', async () => {
    const text = '质量'.repeat(50_000)
    const popup = await PopupUnderTest.open('', {
      page: { state: 'selection', text, cut: false },
    })
    await act(() => popup.arrive(text))
    expect(popup.box.value).toHaveLength(100_000)
    expect(popup.all('notice-state')).toEqual([])
  })

  it('cuts what is longer than 100,000 characters, and says so', async () => {
    const popup = await PopupUnderTest.open('')
    await paste(document.body, '质量'.repeat(60_000))
    expect(popup.box.value).toHaveLength(100_000)
    expect(popup.get('notice-state').dataset.state).toBe('cut')
  })
})

describe('the box', () => {
  it('looks up while typing, the focus staying there', async () => {
    const popup = await PopupUnderTest.open('')
    await popup.type('水利部')
    expect(popup.text('card-wording')).toBe('水利部')
    expect(document.activeElement).toBe(popup.box)
    await popup.press('c')
    expect(popup.copied).toEqual([])
    expect(await popup.press('Enter')).toBe(true)
    expect(document.activeElement).toBe(popup.all('result')[0])
  })

  it('stays the same node and is not touched while an input method composes', async () => {
    const popup = await PopupUnderTest.open('')
    const { box } = popup
    await act(() => void box.dispatchEvent(new CompositionEvent('compositionstart')))
    await popup.type('shui li', { isComposing: true })
    expect(popup.all('result')).toEqual([])
    expect(popup.states.at(-1)?.query).toBe('')
    expect(await popup.press('Enter', { isComposing: true })).toBe(false)
    expect(await popup.press('1', { keyCode: 229 })).toBe(false)
    box.value = '水利部'
    await act(
      () =>
        void box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    )
    expect(popup.text('card-wording')).toBe('水利部')
    expect(popup.box).toBe(box)
    expect(document.activeElement).toBe(box)
  })

  it('is emptied by its button, back to the glance', async () => {
    const popup = await PopupUnderTest.open('水利部')
    const clear = popup.root.querySelector<HTMLElement>('.query-clear')
    await act(() => clear?.click())
    expect(popup.box.value).toBe('')
    expect(popup.all('glance')).toHaveLength(1)
    expect(document.activeElement).toBe(popup.box)
  })
})

describe('what is kept', () => {
  it('opens again with text, kind and chosen result', async () => {
    const before = await PopupUnderTest.open(MISQUOTED)
    await before.press('ArrowDown')
    const kept = before.states.at(-1)
    const wording = before.text('card-wording')
    await unmountAll()
    const after = await PopupUnderTest.open('', kept ? { opening: kept } : {})
    expect(after.box.value).toBe(MISQUOTED)
    expect(after.text('card-wording')).toBe(wording)
    // What is typed or pasted next takes the place of the old text.
    expect(document.activeElement).toBe(after.box)
    const { selectionStart, selectionEnd } = after.box
    expect([selectionStart, selectionEnd]).toEqual([0, MISQUOTED.length])
  })
})

describe('the keys that stand on no button', () => {
  it('are shown by “?”, which is not typed into the box, and hidden again', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    expect(popup.all('key-help')).toEqual([])
    expect(await popup.press('?')).toBe(true)
    expect(popup.text('key-help')).toContain('粘贴并查找')
    expect(popup.box.value).toBe(MISQUOTED)
    await popup.press('?')
    expect(popup.all('key-help')).toEqual([])
  })

  it('name a digit for each kind: the last one picks the last kind', async () => {
    const popup = await PopupUnderTest.open('覆盖142种各类重点产品')
    await popup.press('?')
    const [, last = ''] = /0–(\d)/u.exec(popup.text('key-help')) ?? []
    await popup.press('?')
    await popup.press(last)
    expect(popup.states.at(-1)?.kind).toBe('figure')
  })
})
