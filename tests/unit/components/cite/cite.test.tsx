// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

const TITLE = '《关于开展2023年全国“质量月”活动的通知》'

afterEach(unmountAll)

const styleAtFocus = () =>
  document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset.style
    : null

describe('citing', () => {
  it('G shows every style with what it writes, the usual one first at hand', async () => {
    const popup = await PopupUnderTest.open('水利部')
    expect(await popup.press('g')).toBe(true)
    expect(styleAtFocus()).toBe('in-text')
    expect(popup.text('citation-in-text')).toContain(
      `${TITLE}（国市监质发〔2023〕73号）的发文机关包括水利部`,
    )
    expect(popup.text('citation-layout')).toContain('水利部')
    expect(popup.all('card')).toEqual([])
  })

  it('copies a style by its button or its number, as text and as HTML', async () => {
    const popup = await PopupUnderTest.open('增强质量意识，推进高质量发展')
    await popup.press('g')
    await popup.click('citation-in-text')
    expect(popup.copied.at(-1)).toContain(TITLE)
    expect(popup.text('cite-done')).toBe('已复制')
    await popup.press('8')
    expect(popup.copied.at(-1)).toContain('> ')
    expect(popup.copiedHtml.at(-1)).toContain('<blockquote>')
  })

  it('offers the issuers and the number, and says how sure the number is', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('g')
    expect(popup.text('citation-in-text')).toContain('（国市监质发〔2023〕73号）')
    expect(popup.text('citation-in-text')).toContain('文号仅见于一处来源')
    await popup.click('cite-number')
    expect(popup.text('citation-in-text')).not.toContain('73号')
    const issuers = popup.get('cite-issuers')
    if (!(issuers instanceof HTMLSelectElement)) throw new Error('no select')
    issuers.value = 'short'
    await act(() => void issuers.dispatchEvent(new Event('change', { bubbles: true })))
    expect(popup.text('citation-in-text')).toContain('市场监管总局等25个部门')
  })

  it('says what could not be written, and of an archive year that the notice is not held', async () => {
    const popup = await PopupUnderTest.open('大力提升质量 建设质量强国')
    await popup.press('g')
    expect(popup.text('citation-in-text')).toContain('未著录通知（未收录）')
    expect(popup.text('citation-in-text')).toContain('表述经多方印证')
    expect(popup.all('cite-number')).toEqual([])
    // There is no clause to be named, so that style is not offered, and the others keep their digits.
    expect(popup.all('citation-locator')).toEqual([])
    expect(popup.get('citation-markdown').getAttribute('aria-keyshortcuts')).toBe('8')
  })

  it('remembers the style that was copied, and what goes with it', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('g')
    await popup.click('cite-number')
    await popup.press('3')
    expect(popup.chosenCiting).toEqual([
      { style: 'in-text', issuers: 'none', number: false },
      { style: 'marked', issuers: 'none', number: false },
    ])
  })

  it('says of a reference that the mark of its type could not be verified', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('g')
    expect(popup.text('citation-gbt7714-2025')).toContain('未著录网址')
    expect(popup.text('citation-gbt7714-2025')).toContain('文献类型标识未见标准示例')
  })

  it('moves by the arrows, and Escape leads back to the result', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('g')
    await popup.press('ArrowUp')
    expect(styleAtFocus()).toBe('marked')
    await popup.press('ArrowDown')
    await popup.press('ArrowDown')
    expect(styleAtFocus()).not.toBe('in-text')
    expect(await popup.press('Escape')).toBe(true)
    expect(popup.all('cite')).toEqual([])
    expect(document.activeElement).toBe(popup.all('result')[0])
  })

  it('says so where the browser does not copy', async () => {
    const popup = await PopupUnderTest.open('水利部')
    popup.canCopy = false
    await popup.press('g')
    await popup.click('citation-marked')
    expect(popup.text('cite-done')).toContain('没有复制成功')
  })

  it('closes where something else is looked up', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await popup.press('g')
    await popup.type('教育部')
    expect(popup.all('cite')).toEqual([])
    expect(popup.text('card-wording')).toBe('教育部')
  })

  it('cites the theme of the notice at a glance', async () => {
    const popup = await PopupUnderTest.open('')
    await popup.click('action-cite')
    expect(popup.text('citation-in-text')).toContain('增强质量意识，推进高质量发展')
  })
})
