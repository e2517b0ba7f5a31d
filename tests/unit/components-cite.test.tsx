// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { PopupUnderTest, unmountAll } from './components-support.tsx'

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
    expect(popup.text('citation-in-text')).toContain(`${TITLE}的发文部门包括水利部`)
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
    expect(popup.text('citation-in-text')).not.toContain('73号')
    await popup.click('cite-number')
    expect(popup.text('citation-in-text')).toContain('（国市监质发〔2023〕73号）')
    expect(popup.text('citation-in-text')).toContain('文号：单一来源')
    const issuers = popup.get('cite-issuers')
    if (!(issuers instanceof HTMLSelectElement)) throw new Error('no select')
    issuers.value = 'short'
    await act(() => void issuers.dispatchEvent(new Event('change', { bubbles: true })))
    expect(popup.text('citation-in-text')).toContain('市场监管总局等25个部门')
  })

  it('says what could not be written, and of an archive year that the notice is not held', async () => {
    const popup = await PopupUnderTest.open('大力提升质量 建设质量强国')
    await popup.press('g')
    expect(popup.text('citation-in-text')).toContain('没有写入：通知（未收录）')
    expect(popup.text('citation-in-text')).toContain('多方印证')
    expect(popup.all('cite-number')).toEqual([])
    const locator = popup.get('citation-locator')
    expect(locator).toHaveProperty('disabled', true)
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
