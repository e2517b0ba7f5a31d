// The lines of a long source beside its review: only those in sight are laid out, but all of them are found,
// and copied.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
  pasted,
} from './support/either-browser.ts'
import { until } from './support/until.ts'

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
const ROWS = 1500
const LINES = [
  '关于开展2021年全国“节水周”活动的通知',
  '各村民委员会：',
  '现将有关事项通知如下：',
  '一、安排',
  ...Array.from({ length: ROWS }, (_, at) => `第${at + 1}处渗漏由第${at + 1}村登记。`),
  '清溪镇人民政府',
  '2021年3月5日',
]

/** @returns how to run a script in the review of the long source */
function inReview(start: () => Promise<BrowserDriver>) {
  let driver: BrowserDriver
  const inPage = (script: string) => driver.inPage(`${FIND} ${script}`)
  beforeAll(async () => {
    driver = await start()
    await driver.open(driver.extensionUrl('library.html#/import'))
    await until('a text can be typed', () => inPage(`return !!find('import-text')`))
    await inPage(`find('import-text').value = ${JSON.stringify(LINES.join('\n'))}
      find('import-text').dispatchEvent(new Event('input', { bubbles: true }))`)
    await until('it can be read', () => inPage(`return !find('parse').disabled`))
    await inPage(`find('parse').click()`)
    await until('it is reviewed', () => inPage(`return !!find('source')`))
  })
  afterAll(() => driver.stop())

  test('a search in the page finds a line that was never in sight', async () => {
    expect(await inPage(`return find('source').scrollTop`)).toBe(0)
    expect(
      await inPage(`getSelection().removeAllRanges()
        find('source').focus()
        return window.find('第${ROWS - 3}处渗漏由第', true)`),
    ).toBe(true)
  })
  return { inPage, driver: () => driver }
}

describe('Chromium', () => {
  inReview(chromiumDriver)
})

describe('Firefox', () => {
  const { inPage, driver } = inReview(firefoxDriver)

  test('Ctrl+A and Ctrl+C copy every line', async () => {
    await inPage(`find('source').focus()`)
    await driver().display.xdotool('key', 'ctrl+a', 'ctrl+c')
    const text = await pasted(driver())
    expect(LINES.filter((line) => !text.includes(line))).toEqual([])
  })
})
