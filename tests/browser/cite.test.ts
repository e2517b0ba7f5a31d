// Citing in real browsers: G, a style, and what is then on the clipboard, plain and rich.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
  lookedUp,
} from './support/either-browser.ts'
import { until } from './support/until.ts'

const TITLE = '《关于开展2023年全国“质量月”活动的通知》'

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (_, start) => {
  let driver: BrowserDriver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver.stop())

  /** Cites what is selected in the page by the digit of a style; gives what is pasted then. */
  const citedBy = async (digit: string, into: 'textarea' | 'div') => {
    await driver.open(driver.pages.url('writing.html'))
    await driver.inPage(`document.getElementById('textarea').focus()
      document.getElementById('textarea').setSelectionRange(8, 22)`)
    await lookedUp(driver)
    await driver.display.xdotool('key', 'g')
    const inPanel = (testId: string) =>
      driver.inPopup(
        `return document.querySelector('[data-testid="${testId}"]')?.textContent || null`,
      )
    await until('the styles are there, and take keys', () =>
      driver.inPopup(
        `return document.querySelector('[data-testid="cite"]')?.contains(document.activeElement) === true`,
      ),
    )
    await driver.display.xdotool('key', digit)
    expect(await until('it is said', () => inPanel('cite-done'))).toBe('已复制')
    // Back to the result.
    await driver.display.xdotool('key', 'Escape')
    await driver.closePopup()
    await driver.inPage(`const box = document.createElement('${into}')
      box.id = 'pasted'
      if (box.localName === 'div') box.contentEditable = true
      document.body.append(box)
      box.focus()`)
    await driver.display.xdotool('key', 'ctrl+v')
    return until('it is pasted', () =>
      driver.inPage(`const box = document.getElementById('pasted')
        return (box.value ?? box.innerHTML) || null`),
    )
  }

  test('a sentence of an official document, as text', async () => {
    expect(await citedBy('4', 'textarea')).toBe(
      `${TITLE}（国市监质发〔2023〕73号）第一部分明确，活动主题为“增强质量意识，推进高质量发展”`,
    )
  })

  test('with its form, where that can be pasted', async () => {
    const pasted = await citedBy('8', 'div')
    expect(pasted).toContain('<blockquote')
    expect(pasted).toContain('推进高质量发展')
  })
})
