// What hostile and broken pages try with the bubble, the same in either browser: they learn nothing
// of what the user holds, make no button, press none, fill no history, and do not break it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BubbleDriver } from './bubble-driver.ts'
import { click, dragOver, dragOverElement } from './pointer.ts'
import { readStore } from './saved.ts'
import { until } from './until.ts'

const OWN_NOTICE = `关于开展第三次沟渠清淤的通知
各村民委员会：
现将有关事项通知如下：
一、时间安排
第三次清淤于三月三日开始。
二、有关要求
各村于月底前报送清淤长度，逾期不候，由老槐树下的小石桥算起。
清溪镇人民政府
2021年3月3日`
/** Of the notice, and not on the page. */
const PRIVATE = ['老槐树下的小石桥', '逾期不候', '清溪镇', '沟渠清淤的通知'] as const

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
const HOSTS = 'return hosts().length'
/** Longer than a selection takes to come to rest. */
const SETTLED = 'return new Promise((resolve) => setTimeout(() => resolve(true), 700))'
const PAGE_SELECTS = `getSelection().selectAllChildren(document.getElementById('theme'))`

export function bubbleAttacks(start: () => Promise<BubbleDriver>): void {
  let driver: BubbleDriver
  beforeAll(async () => {
    driver = await start()
    await takeIn()
    await driver.turnOn()
    const options = await driver.openOwn('options.html')
    await options(`return (globalThis.browser ?? chrome).storage.local.set({
      options: { version: 1, values: { bubble: true, history: true } } })`)
  })
  afterAll(() => driver.stop())

  const takeIn = async (): Promise<void> => {
    const library = await driver.openOwn('library.html#/import')
    await until('the box is there', () => library(`${FIND} return !!find('import-text')`))
    await library(`${FIND} const box = find('import-text')
      box.value = ${JSON.stringify(OWN_NOTICE)}
      box.dispatchEvent(new Event('input', { bubbles: true }))`)
    await until('it can be read', () => library(`${FIND} return !find('parse').disabled`))
    await library(`${FIND} find('parse').click()`)
    await until('it is reviewed', () => library(`${FIND} return !!find('review-title')`))
    await library(`${FIND} find('keep').click()`)
    await until('it is kept', () =>
      library(`return location.hash.startsWith('#/notices/own-')`),
    )
  }
  const attackPage = () => driver.open(driver.pages.url('attack.html'))
  const run = (script: string): Promise<unknown> => driver.inPage(script)
  const drag = async (selector: string): Promise<void> => {
    // Else what is selected already would be dragged.
    await run('getSelection().removeAllRanges()')
    await dragOver(driver.display, run, selector)
  }
  const buttonShows = () =>
    until('the button shows', async () => (await driver.bubble())?.box)
  const noButton = async (): Promise<void> => {
    await run(SETTLED)
    expect(await driver.bubble()).toBeNull()
    expect(await run(HOSTS)).toBe(0)
  }
  /** Where nobody listens. */
  const openUnheard = async (): Promise<void> => {
    const url = driver.pages.url('attack.html')
    if (driver.name === 'Chromium') return driver.open(url)
    const page = await driver.openOwn('options.html')
    await page(`location.href = ${JSON.stringify(url)}`)
    await until('it is there', () => run(`return typeof hosts === 'function'`))
  }
  const popupText = (): Promise<string> =>
    until('the popup has looked up', async () => {
      const text = await driver.inPopup(
        `${FIND} return find('result') && document.body.innerText`,
      )
      return typeof text === 'string' && text
    })
  const popupOpens = () => until('the popup is open', driver.popupIsOpen)
  const history = async (): Promise<unknown[]> => {
    const saved = await driver.openOwn('library.html#/saved')
    await until('it is shown', () =>
      saved(`return document.querySelector('main') !== null`),
    )
    return JSON.parse(String(await saved(readStore('history'))))
  }

  test('a page that gathers what it can, while the user looks up an own notice', async () => {
    await attackPage()
    await drag('#own')
    await buttonShows()
    const withButton = String(await run('return learn()'))
    await drag('#own')
    await buttonShows()
    await driver.press()
    await popupOpens()
    await until('the own notice is found', async () =>
      (await popupText()).includes('老槐树下的小石桥'),
    )
    const withPopup = String(await run('return learn()'))
    await driver.closePopup()
    for (const known of [withButton, withPopup]) {
      for (const text of PRIVATE) expect(known).not.toContain(text)
      const { fonts, found, copied, resources } = JSON.parse(known)
      expect({ fonts, found, copied, resources }).toEqual({
        fonts: [],
        found: [],
        copied: [],
        resources: [],
      })
    }
    // The page sees one empty element, and that it has gone.
    expect(JSON.parse(withButton).shown).toEqual([
      expect.stringMatching(/^<div( popover="manual")?><\/div>,,,/u),
    ])
    expect(JSON.parse(withPopup).shown).toEqual([])
  })

  describe('no button, and nothing in the history, for what the page selects', () => {
    const cases: readonly (readonly [string, string, () => Promise<void>])[] = [
      ['again and again', '', async () => {}],
      [
        'at a click of the user elsewhere',
        `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
           addEventListener(type, () => { ${PAGE_SELECTS} }, true)`,
        () => click(driver.display, run, '#other'),
      ],
      [
        'where the user has dragged over something else',
        `addEventListener('pointerup', () => setTimeout(() => { ${PAGE_SELECTS} }), true)`,
        () => drag('#other'),
      ],
      [
        'at a key of the user',
        `addEventListener('keydown', () => { ${PAGE_SELECTS} }, true); document.getElementById('field').focus()`,
        async () => void (await driver.display.xdotool('key', 'x')),
      ],
      [
        'in a field, at a click in it',
        `document.getElementById('field').addEventListener('click', ({ target }) => target.select())`,
        () => click(driver.display, run, '#field'),
      ],
      [
        'with events that it makes up',
        `const box = document.getElementById('theme').getBoundingClientRect()
         for (const [type, x] of [['pointerdown', box.left + 1], ['mousedown', box.left + 1], ['pointerup', box.right - 1], ['mouseup', box.right - 1], ['keydown', 0]])
           document.body.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : PointerEvent)(type, {
             bubbles: true, composed: true, button: 0, clientX: x, clientY: box.top + 5, key: 'a', ctrlKey: true }))`,
        async () => {},
      ],
    ]
    test.each(cases)('%s', async (_, prepare, act) => {
      const before = (await history()).length
      await attackPage()
      await run(prepare)
      await act()
      for (let round = 0; round < 3; round += 1) {
        await run(`getSelection().removeAllRanges(); ${PAGE_SELECTS}`)
        await noButton()
      }
      expect(await history()).toHaveLength(before)
    })
  })

  test('the page presses nothing', async () => {
    await attackPage()
    await drag('#theme')
    await buttonShows()
    await run(`
      const [host] = hosts()
      const { left, top } = host.getBoundingClientRect()
      const init = { bubbles: true, composed: true, cancelable: true, clientX: left + 9, clientY: top + 9, detail: 1 }
      host.focus()
      host.click()
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new PointerEvent(type, init))
      for (const key of ['Enter', ' '])
        for (const type of ['keydown', 'keypress', 'keyup'])
          host.dispatchEvent(new KeyboardEvent(type, { ...init, key }))
      const form = document.createElement('form')
      form.addEventListener('submit', (event) => event.preventDefault())
      document.body.append(form)
      form.append(host)
      form.requestSubmit()`)
    await run(SETTLED)
    expect(await driver.popupIsOpen()).toBe(false)
  })

  test('something over the button that lets clicks through', async () => {
    await attackPage()
    await drag('#theme')
    await buttonShows()
    await run(`
      const veil = document.createElement('p')
      veil.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; background: white; pointer-events: none'
      veil.textContent = '请点这里领奖'
      document.body.append(veil)
      veil.popover = 'manual'
      veil.showPopover()`)
    await run(SETTLED)
    await driver.press()
    await run(SETTLED)
    // Chromium tells that it is covered. Elsewhere the click is harmless: the extension's own window
    // shows what the user has selected, and the page learns nothing.
    if (driver.name === 'Chromium') {
      expect(await driver.popupIsOpen()).toBe(false)
      return
    }
    await popupOpens()
    expect(await popupText()).toContain('增强质量意识')
    await driver.closePopup()
  })

  test('an element that the page takes away is no more than that', async () => {
    await attackPage()
    await run(`new MutationObserver(() => { for (const host of hosts()) host.remove() })
      .observe(document.documentElement, { childList: true })`)
    await drag('#theme')
    await noButton()
    await attackPage()
    await drag('#theme')
    await buttonShows()
  })

  test.each(['text', 'inside', 'area'])(
    'names that stand in for properties: %s',
    async (id) => {
      await driver.open(driver.pages.url('shadowed-names.html'))
      const element = `Document.prototype.getElementById.call(document, '${id}')`
      await dragOverElement(driver.display, run, element)
      await buttonShows()
      await driver.press()
      await popupOpens()
      expect(await popupText()).not.toBe('')
      await driver.closePopup()
    },
  )

  test('a document that is written anew', async () => {
    await attackPage()
    await run(`document.open()
      document.write('<p style="margin: 40px; font-size: 20px"><span id="theme">提升质量意识，推动高质量发展</span></p>')
      document.close()`)
    await drag('#theme')
    await buttonShows()
  })

  test('a frame of an editor, which is written by its page', async () => {
    await attackPage()
    await run(`const frame = document.createElement('iframe')
      frame.id = 'editor'
      frame.style.cssText = 'width: 500px; height: 120px; border: 0'
      document.body.prepend(frame)
      const page = frame.contentDocument
      page.open()
      page.write('<body style="margin: 20px; font-size: 20px" contenteditable><span id="text">提升质量意识，推动高质量发展</span></body>')
      page.close()
      window.editor = frame`)
    const inFrame = (script: string) =>
      run(`const document = window.editor.contentDocument; ${script}`)
    await dragOverElement(
      driver.display,
      run,
      `({ getClientRects: () => {
        const inner = editor.contentDocument.getElementById('text').getBoundingClientRect()
        const outer = editor.getBoundingClientRect()
        return [new DOMRect(outer.left + inner.left, outer.top + inner.top, inner.width, inner.height)]
      } })`,
    )
    await until('the button shows in the frame', () =>
      inFrame(`return document.querySelectorAll('html > div').length === 1`),
    )
  })

  test('all of 200,000 lines', async () => {
    await attackPage()
    await run(
      `document.body.innerHTML = '<pre style="font-size: 12px">' + '质量强国\\n'.repeat(200_000) + '</pre>'`,
    )
    await driver.display.xdotool('key', 'ctrl+a')
    await buttonShows()
    await driver.press()
    await popupOpens()
    await driver.closePopup()
  })

  test('off: the page finds no trace', async () => {
    const options = await driver.openOwn('options.html')
    await options(
      `return (globalThis.browser ?? chrome).storage.local.set({ options: { version: 1, values: {} } })`,
    )
    await until('the script is gone', () =>
      options(
        `return (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length === 0)`,
      ),
    )
    await openUnheard()
    await drag('#theme')
    await noButton()
    const files = ['manifest.json', 'bubble.js', 'popup.html', 'icons/16.png'].map(
      driver.extensionUrl,
    )
    expect(
      await run(`return Promise.all(${JSON.stringify(files)}.map((url) =>
        fetch(url, { mode: 'no-cors' }).then(() => url, () => null))).then((found) => found.filter(Boolean).join())`),
    ).toBe('')
  })
}
