// Replacing from the wording check, in fields and editors of real pages: one, all, and back by Ctrl+Z.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CheckDriver, checkDriver } from './support/check-driver.ts'
import {
  type BrowserDriver,
  backInPage,
  chromiumDriver,
  firefoxDriver,
} from './support/either-browser.ts'
import { byId, inFrame, inShadow } from './support/page-selecting.ts'
import { until } from './support/until.ts'

/** In the order of the text; of them two are in one paragraph, where the second one moves. */
const WORDS = {
  拟稿: { right: '起草稿', severity: 'advice' },
  发改委: { right: '国家发展改革委', severity: 'certain' },
  牵头: { right: '牵头组织', severity: 'advice' },
}

interface WritingCase {
  name: string
  page: string
  /** An expression: what the page holds there. */
  held: string
  prepare?: string
  before: string
  after: string
  /** Undo is promised in these browsers; where this is missing, in both. */
  undo?: readonly string[]
}

const BEFORE = '拟稿：\n由发改委牵头'
const AFTER = '起草稿：\n由国家发展改革委牵头组织'

const PLACES: readonly WritingCase[] = [
  {
    name: 'a textarea',
    page: 'writing.html',
    prepare: `document.body.innerHTML = '<textarea id="textarea">${BEFORE.replace('\n', '\\n')}</textarea>'`,
    held: `${byId('textarea')}.value`,
    before: BEFORE,
    after: AFTER,
  },
  {
    name: 'a contenteditable',
    page: 'writing.html',
    prepare: `document.body.innerHTML = '<div id="editable" contenteditable="true"><p>拟稿：</p><p>由<b>发改</b>委牵头</p></div>'`,
    held: `${byId('editable')}.innerText.replace(/\\n+/g, '\\n').trim()`,
    before: BEFORE,
    after: AFTER,
  },
  {
    name: 'a contenteditable in a shadow root',
    page: 'writing.html',
    prepare: `${byId('host')}.shadowRoot.querySelector('input').remove(); document.body.replaceChildren(${byId('host')})`,
    held: `${inShadow('rich')}.textContent`,
    before: '由发改委牵头办理',
    after: '由国家发展改革委牵头组织办理',
  },
  {
    name: 'a contenteditable in a frame',
    page: 'writing.html',
    prepare: `${byId('same')}.contentDocument.querySelector('textarea, input').remove(); for (const one of [...document.body.children]) if (one.id !== 'same') one.remove()`,
    held: `${inFrame('inner-rich')}.textContent`,
    before: '由发改委牵头办理',
    after: '由国家发展改革委牵头组织办理',
  },
  ...['prosemirror', 'slate', 'lexical', 'quill'].map((editor) => ({
    name: `the model of ${editor}`,
    page: `editor-${editor}.html`,
    held: `${byId('editor')} && ${byId('editor')}.innerText.replace(/[\\s\\uFEFF]/g, '') === model().replace(/\\s/g, '') && model()`,
    before: BEFORE,
    after: AFTER,
  })),
  ...['editor-tinymce.html', 'editor-tinymce.html?inline'].map((page) => ({
    name: `the model of TinyMCE, ${page.includes('inline') ? 'in the page' : 'in a frame of the same origin'}`,
    page,
    // Without its skin it hides itself.
    prepare: `document.querySelector('.tox-tinymce')?.style.setProperty('visibility', 'visible')`,
    held: `globalThis.model && globalThis.model()`,
    before:
      '拟稿：以“提升质量意识，推动高质量发展”为主题，\n由国家发改委会同有关部门开展。',
    after:
      '起草稿：以“提升质量意识，推动高质量发展”为主题，\n由国家国家发展改革委会同有关部门开展。',
    // Firefox lets no script make a paste, without which it does not notice.
    undo: ['Chromium'],
  })),
]

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (browser, startBrowser) => {
  let driver: BrowserDriver
  let check: CheckDriver
  beforeAll(async () => {
    driver = await startBrowser()
    check = checkDriver(driver)
  })
  afterEach(() => driver.closePopup())
  afterAll(() => driver.stop())

  const holds = (held: string, expected: string) =>
    until(`the page has ${expected}`, async () => {
      return (await driver.inPage(`return ${held}`)) === expected
    })

  test.each(PLACES)(
    'all in $name, and back',
    async ({
      page,
      held,
      prepare = '',
      before,
      after,
      undo = ['Chromium', 'Firefox'],
    }) => {
      await driver.open(driver.pages.url(page))
      await until('the page is ready', () =>
        driver.inPage(`return document.readyState === 'complete'`),
      )
      await driver.inPage(prepare)
      await holds(held, before)
      const { found } = await check.read('page', WORDS)
      expect(found.length).toBeGreaterThan(1)
      const outcomes = await check.replaceAll()
      expect(outcomes).toEqual(
        found.map(() => ({ state: 'inserted', undo: undo.includes(browser) })),
      )
      await holds(held, after)
      await until('nothing is found any more', async () => {
        const { found: left } = await check.seen()
        return (
          left.every(({ word }) => word === '牵头' || word === '发改委') &&
          left.length <= 1
        )
      })
      if (!undo.includes(browser)) return
      await driver.closePopup()
      for (const _ of found) {
        if ((await driver.inPage(`return ${held}`)) === before) break
        const now = await driver.inPage(`return ${held}`)
        await backInPage(driver, 'ctrl+z')
        await until(
          'one step is taken back',
          async () => (await driver.inPage(`return ${held}`)) !== now,
        )
      }
      await holds(held, before)
    },
  )
  const fields = async (prepare = '') => {
    await driver.open(driver.pages.url('writing.html'))
    await driver.inPage(
      `document.body.innerHTML = '<input id="field" value="由发改委牵头" /><p id="read">由发改委牵头</p><p id="edited" contenteditable="true">由发改委牵头</p>'; ${prepare}`,
    )
    return check.read('page', { 发改委: WORDS.发改委 })
  }
  const all = `${byId('field')}?.value + ${byId('read')}.textContent + ${byId('edited')}?.textContent`

  test.each([
    ['a text to read', 1, '', 'read-only'],
    ['a read-only field', 0, `${byId('field')}.readOnly = true`, 'read-only'],
    ['a field that became a password', 0, `${byId('field')}.type = 'password'`, 'gone'],
    [
      'a field that a script has changed',
      0,
      `${byId('field')}.value = '由教育部牵头'`,
      'gone',
    ],
    ['a field that went away', 0, `${byId('field')}.remove()`, 'gone'],
    [
      'a place that is edited no more',
      2,
      `${byId('edited')}.contentEditable = 'false'`,
      'read-only',
    ],
    [
      'a place that became masked',
      2,
      `${byId('edited')}.style.webkitTextSecurity = 'disc'`,
      'gone',
    ],
    ['a place that was hidden', 2, `${byId('edited')}.style.display = 'none'`, 'gone'],
    ['another text', 2, `${byId('edited')}.firstChild.data = '由发展改革委牵头'`, 'gone'],
  ])('refused: %s', async (_, place, meanwhile, reason) => {
    await fields()
    await driver.inPage(meanwhile)
    const before = await driver.inPage(`return ${all}`)
    // In the same turn of the screen: it has not heard of the change.
    expect(await check.replace(place)).toEqual({ state: 'refused', reason })
    expect(await driver.inPage(`return ${all}`)).toBe(before)
  })

  test('a text around the place has changed meanwhile: the right one is replaced', async () => {
    await fields()
    await driver.inPage(
      `${byId('edited')}.firstChild.data = '原由发改委牵头的，仍由发改委牵头'; ${byId('field')}.value = '仍由发改委牵头'`,
    )
    expect(await check.replace(0)).toEqual({ state: 'inserted', undo: true })
    expect(await driver.inPage(`return ${byId('field')}.value`)).toBe(
      '仍由国家发展改革委牵头',
    )
  })

  describe('a jump', () => {
    const inView = (element: string) =>
      driver.inPage(
        `const { top, bottom } = ${element}.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight`,
      )
    const current = async () => (await check.marked()).current

    test('through containers that scroll, to the page and back', async () => {
      await driver.open(driver.pages.url('check-page.html'))
      await driver.inPage(`document.documentElement.style.scrollBehavior = 'smooth'`)
      const { found, blocks } = await check.read()
      const at = (text: string) => {
        const block = blocks.find((one) => one.text === text)?.id
        return found.findIndex((one) => one.block === block)
      }
      const last = `document.querySelector('#box p:last-child')`
      expect(await check.show(at('第12项：工商总局'))).toBe(true)
      expect(await inView(last)).toBe(true)
      expect(
        await driver.inPage(
          `const [inner, outer] = [${last}, ${byId('box')}].map((one) => one.getBoundingClientRect()); return inner.top >= outer.top && inner.bottom <= outer.bottom`,
        ),
      ).toBe(true)
      await until(
        'it is the current one',
        async () => String(await current()) === '工商总局',
      )
      expect(await check.show(0)).toBe(true)
      expect(await inView(`document.querySelector('h1')`)).toBe(true)
      await until('and that alone', async () => String(await current()) === '发改委')
      await driver.inPage(`document.body.style.paddingTop = '3000px'`)
      expect(await check.show(at('框架里的发改委'))).toBe(true)
      expect(await inView(byId('same'))).toBe(true)
      expect(await check.show(-1)).toBe(true)
      await until('none is', async () => (await current()).length === 0)
    })

    test('selects where the user writes, and there alone', async () => {
      await fields(`${byId('field')}.style.marginTop = '3000px'`)
      expect(await check.show(0)).toBe(true)
      const field = byId('field')
      expect(await inView(field)).toBe(true)
      expect(
        await driver.inPage(
          `return document.activeElement.id + ${field}.value.slice(${field}.selectionStart, ${field}.selectionEnd)`,
        ),
      ).toBe('field发改委')
      await check.show(2)
      expect(await driver.inPage('return String(getSelection())')).toBe('发改委')
      await driver.inPage('getSelection().removeAllRanges()')
      await check.show(1)
      expect(await driver.inPage('return getSelection().rangeCount')).toBe(0)
    })

    test('in a long text area', async () => {
      await driver.open(driver.pages.url('writing.html'))
      await driver.inPage(
        `document.body.innerHTML = '<textarea id="long" rows="5" cols="40"></textarea>'
         ${byId('long')}.value = '各单位要认真组织落实，并按时报送总结材料。\\n'.repeat(200) + '由发改委牵头。\\n' + '各单位要认真组织落实，并按时报送总结材料。\\n'.repeat(100)`,
      )
      await check.read('page', { 发改委: WORDS.发改委 })
      await check.show(0)
      // Two thirds of it are before the place.
      expect(
        await driver.inPage(
          `const { scrollTop, clientHeight, scrollHeight } = ${byId('long')}; return Math.abs((scrollTop + clientHeight / 2) / scrollHeight - 200.5 / 301) * scrollHeight < clientHeight / 2`,
        ),
      ).toBe(true)
    })

    test('to a place that is gone', async () => {
      await fields()
      await driver.inPage(`${byId('read')}.remove()`)
      expect(await check.show(1)).toBe(false)
    })
  })

  test('a hostile page is read, marked and written into, and learns nothing but where marks are', async () => {
    await driver.open(driver.pages.url('check-hostile.html'))
    await until('it is ready', () =>
      driver.inPage(`return document.readyState === 'complete'`),
    )
    await driver.inPage('learnt.length = 0')
    const { blocks } = await check.read('page', { 发改委: WORDS.发改委 })
    const expected = [
      '名字与属性相同',
      '表单里的发改委',
      '段落里的发改委',
      '可写的发改委',
      '最后的发改委',
    ]
    expect(blocks.map(({ text }) => text)).toEqual(expected)
    const marks = `[...realHighlights.values()].flatMap((highlight) => [...highlight]).length`
    await until('it is marked', () => driver.inPage(`return ${marks} === 4`))
    await check.show(1)
    expect(await check.replace(2)).toEqual({ state: 'inserted', undo: true })
    await driver.inPage('removeWhileRead()')
    await until(
      'what was removed is read no more',
      async () => (await check.seen()).blocks.length === 4,
    )
    expect(await driver.inPage('return learnt.join()')).toBe('')
    await driver.closePopup()
    await until('nothing is left', () =>
      driver.inPage('return realHighlights.size === 0'),
    )
  })
})
