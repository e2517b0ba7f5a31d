// The wording check in real pages: what is read and marked, how it follows changes, and that nothing
// is left.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CheckDriver, checkDriver, type Seen } from './support/check-driver.ts'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
} from './support/either-browser.ts'
import { byId, selectInField } from './support/page-selecting.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')

const FORTY_TWO = [
  '关于开展质量月活动的通知（发改委起草）',
  '由发改委会同工商总局组织，发改委负责。',
  // A line of the source, ruby, a soft hyphen and a character of no width.
  '由发改委牵头，工商总局配合，发改委报送。',
  '发改委：项目',
  '工商总局：市场',
  '其他部门',
  '发改委',
  '工商总局',
  '发改委',
  '教育部',
  // A row of boxes with gaps.
  '发改委',
  '工商总局',
  '前面发改委',
  '中间工商总局',
  '后面发改委',
  '一、发改委\n二、工商总局',
  '第一行发改委\n第二行工商总局',
  '删去的与',
  '输入框里的发改委',
  '文本框里的发改委\n和工商总局',
  '影子里的工商总局',
  '槽里的发改委',
  '影子里的工商总局',
  '另一槽里的发改委',
  '框架里的发改委',
  '空白框架里的工商总局',
  ...Array.from(
    { length: 12 },
    (_, at) => `第${at + 1}项：${at % 2 ? '工商总局' : '发改委'}`,
  ),
]

/** What a page can see of itself. */
const TRACES = `
  const { documentElement, styleSheets, adoptedStyleSheets } = document
  return JSON.stringify([
    documentElement.outerHTML, styleSheets.length, adoptedStyleSheets.length,
    [...CSS.highlights.keys()], Object.getOwnPropertyNames(window).sort(), String(getSelection()),
  ])`

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (browser, startBrowser) => {
  let driver: BrowserDriver
  let check: CheckDriver
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    driver = await startBrowser()
    check = checkDriver(driver)
  })
  afterEach(() => driver.closePopup())
  afterAll(() => driver.stop())

  const open = async (page: string) => {
    await driver.open(driver.pages.url(page))
    await until('the page is ready', () =>
      driver.inPage(`return document.readyState === 'complete'`),
    )
  }
  const textOf = ({ blocks }: Seen) => blocks.map(({ text }) => text)
  const marks = async () => {
    const { certain, advice } = await check.marked()
    return [certain.length, advice.length]
  }
  const changed = (what: string, holds: (now: Seen) => boolean) =>
    until(what, async () => {
      const now = await check.seen()
      return holds(now) && now
    })

  describe('a page with 42 findings', () => {
    test('what is shown is read, in its order, and nothing else', async () => {
      await open('check-page.html')
      const seen = await check.read()
      expect(textOf(seen)).toEqual(FORTY_TWO)
      expect(seen.found).toHaveLength(42)
      expect(seen.notRead).toEqual([{ reason: 'foreign-frames', count: 1 }])
      expect(seen.blocks.filter(({ place }) => place === 'field')).toHaveLength(2)
    })

    test('each is marked but for those in fields, and the page is as it was', async () => {
      await open('check-page.html')
      const before = await driver.inPage(TRACES)
      await check.read()
      await until('all is marked', async () => String(await marks()) === '22,17')
      const { certain, advice } = await check.marked()
      const flat = (text: string) => text.replace(/\s/gu, '')
      expect(new Set(certain.map(flat))).toEqual(new Set(['发改委']))
      // The reading of the ruby is in the middle of it.
      expect(new Set(advice.map(flat))).toEqual(
        new Set(['工商总局', '工商gongshang总局']),
      )
      const marked = JSON.parse(String(await driver.inPage(TRACES)))
      const unmarked = JSON.parse(String(before))
      // Their names alone are there, and they say nothing.
      expect(marked[3]).toEqual([
        expect.stringMatching(/^m[\da-f]{32}-[01]$/u),
        expect.stringMatching(/^m[\da-f]{32}-[01]$/u),
      ])
      expect([...marked.slice(0, 3), ...marked.slice(4)]).toEqual([
        ...unmarked.slice(0, 3),
        ...unmarked.slice(4),
      ])
      await driver.closePopup()
      await until('the marks are gone', async () => {
        return (await driver.inPage(TRACES)) === before
      })
    })

    test.each(['light', 'dark'])('looks right on a %s page', async (scheme) => {
      await open(`check-page.html${scheme === 'dark' ? '?dark' : ''}`)
      await check.read()
      await until('all is marked', async () => String(await marks()) === '22,17')
      await check.show(3)
      const style = (at: number, of: string) =>
        driver.inPage(
          `const name = [...CSS.highlights.keys()].find((one) => one.endsWith('-${at}')); return getComputedStyle(${of}, '::highlight(' + name + ')').backgroundColor`,
        )
      const hosts = [
        'document.body',
        `document.querySelector('notice-card').shadowRoot.firstChild`,
        `${byId('same')}.contentDocument.body`,
        `${byId('blank')}.contentDocument.body`,
      ]
      const solid = await Promise.all(hosts.map((host) => style(1, host)))
      expect(new Set(solid)).toEqual(new Set(['rgb(255, 215, 209)']))
      await driver.display.stillness()
      await driver.display.screenshot(
        join(PICTURES, `check-marks-${browser}-${scheme}.png`),
      )
    })

    test('the selection alone', async () => {
      await open('check-page.html')
      await driver.inPage(
        `const [text] = ${byId('first')}.childNodes; const [item] = document.querySelector('li').childNodes
         getSelection().setBaseAndExtent(text, 5, item, 3)`,
      )
      const seen = await check.read('selection')
      expect(textOf(seen)).toEqual([
        '同工商总局组织，发改委负责。',
        '由发改委牵头，工商总局配合，发改委报送。',
        '发改委',
      ])
      await until('it is marked', async () => String(await marks()) === '4,2')
    })

    test('what is selected in a field', async () => {
      await open('writing.html')
      await driver.inPage(selectInField(byId('textarea'), '质量意识，推动高质量发展'))
      const words = { 高质量: { right: '优质', severity: 'certain' } }
      const { blocks, found } = await check.read('selection', words)
      expect(blocks).toMatchObject([{ text: '质量意识，推动高质量发展', place: 'field' }])
      expect(found).toHaveLength(1)
      expect(await check.replace(0)).toMatchObject({ state: 'inserted' })
      expect(await driver.inPage(`return ${byId('textarea')}.value`)).toContain(
        '“提升质量意识，推动优质发展”',
      )
    })
  })

  test.each([
    ['nothing is selected', 'news.html', '', 'empty'],
    ['a password', 'fields.html', 'password', 'secret'],
  ])('a selection that cannot be checked: %s', async (_, page, id, state) => {
    await open(page)
    if (id)
      await driver.inPage(
        `document.querySelector('[type=${id}]').focus(); document.activeElement.select()`,
      )
    expect(await check.start('selection')).toBe(state)
  })

  test('a PDF file', async () => {
    await driver.open(driver.pages.url('notice.pdf'))
    await until('it is there', () =>
      driver.inPage(
        `return document.contentType === 'application/pdf' || document.title === 'PDF.js viewer' || document.body !== null`,
      ),
    )
    expect(['pdf', 'blocked']).toContain(await check.start())
  })

  describe('a page that changes', () => {
    const start = async () => {
      await open('check-changing.html')
      const seen = await check.read()
      await until('all is marked', async () => String(await marks()) === '3,0')
      return seen
    }
    const idsOf = ({ blocks }: Seen, ...texts: string[]) =>
      blocks
        .filter(({ text }) => texts.some((one) => text.startsWith(one)))
        .map(({ id }) => id)

    test('a paragraph that changes is read again, the others stay', async () => {
      const before = await start()
      await driver.inPage(
        `${byId('two')}.firstChild.data = '第二段：由发改委和发改委牵头。'`,
      )
      const now = await changed('it is read', ({ found }) => found.length === 4)
      expect(textOf(now)[2]).toBe('第二段：由发改委和发改委牵头。')
      expect(idsOf(now, '0', '第一', '最后')).toEqual(idsOf(before, '0', '第一', '最后'))
      await until('it is marked', async () => String(await marks()) === '4,0')
    })

    test.each([
      ['is added', `${byId('later')}.innerHTML = '<p>新的一段：发改委</p>'`, 4],
      ['is taken away', `${byId('one')}.remove()`, 2],
      ['is hidden', `${byId('one')}.style.display = 'none'`, 2],
      [
        'is hidden by a style that comes',
        `document.head.append(Object.assign(document.createElement('style'), { textContent: '#one { display: none }' }))`,
        2,
      ],
      ['is put elsewhere', `document.body.append(${byId('one')})`, 3],
      [
        'comes with another body',
        `document.body = Object.assign(document.createElement('body'), { innerHTML: '<p>发改委</p>' })`,
        1,
      ],
      [
        'comes by document.open',
        `document.open(); document.write('<p>发改委</p><p>发改委</p>'); document.close()`,
        2,
      ],
      [
        'comes in a frame',
        `document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="<p>发改委</p>"></iframe>')`,
        4,
      ],
      [
        'comes in a shadow root',
        `${byId('later')}.attachShadow({ mode: 'closed' }).innerHTML = '<p>发改委</p>'; ${byId('later')}.title = 'new'; ${byId('later')}.className = 'new'`,
        4,
      ],
    ])('a text %s', async (_, script, count) => {
      await start()
      await driver.inPage(script)
      await changed('it is read', ({ found }) => found.length === count)
      await until('it is marked', async () => String(await marks()) === `${count},0`)
    })

    test('a frame that goes away, and one that is written anew', async () => {
      await open('check-page.html')
      await check.read()
      await driver.inPage(`${byId('same')}.remove()
        const page = ${byId('blank')}.contentDocument
        page.open(); page.write('<p>新框架里的发改委和发改委</p>'); page.close()`)
      await changed('it is read', ({ found }) => found.length === 42)
      await until('it is marked', async () => String(await marks()) === '23,16')
    })

    test('what is typed into a field', async () => {
      await open('writing.html')
      await check.read()
      await driver.inPage(
        `${byId('input')}.focus(); document.execCommand('selectAll'); document.execCommand('insertText', false, '主题由发改委定')`,
      )
      await changed('it is read', (now) => textOf(now).includes('主题由发改委定'))
    })

    test('the page is left: an end, and nothing thrown', async () => {
      await start()
      await driver.inPage(`setTimeout(() => { location.href = 'news.html' })`)
      await changed('the screen knows', ({ ends }) => ends === 1)
    })
  })

  test('a page of 200,000 characters and 24,000 elements', async () => {
    await open('check-large.html')
    const words = { '第\\d+00节': { right: '节', severity: 'certain' } }
    const seen = await check.read('page', words)
    const length = textOf(seen).reduce((sum, text) => sum + text.length, 0)
    expect([seen.blocks.length, seen.found.length]).toEqual([10_000, 20])
    expect(length).toBeGreaterThan(200_000)
    await until('it is marked', async () => String(await marks()) === '20,0')
    const ids = new Set(seen.blocks.map(({ id }) => id))
    await driver.inPage(
      `document.querySelectorAll('p')[1000].firstChild.data += '，另见第300节'`,
    )
    const now = await changed('the change is read', ({ found }) => found.length === 21)
    expect(now.blocks.filter(({ id }) => !ids.has(id))).toHaveLength(1)
  })
})
