// Writing with the side panel (Chromium) and the sidebar (Firefox) open: copied from there, cited
// from there, and put into the field in which the user writes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byId, selectInField, selectInHost } from './support/page-selecting.ts'
import {
  chromiumPanelDriver,
  firefoxPanelDriver,
  type PanelDriver,
} from './support/panel-driver.ts'
import { until } from './support/until.ts'

const TITLE = '《关于开展2023年全国“质量月”活动的通知》'
const MISQUOTED = '提升质量意识，推动高质量发展'

/** Leaves the caret where the selection begins. */
const COLLAPSE = `;
  const chosen = document.activeElement
  if ('selectionStart' in chosen) chosen.setSelectionRange(chosen.selectionStart, chosen.selectionStart)
  else getSelection().collapseToStart()`

describe.each([
  ['Chromium', chromiumPanelDriver],
  ['Firefox', firefoxPanelDriver],
])('%s', (name, start) => {
  let driver: PanelDriver
  beforeAll(async () => {
    driver = await start()
    await driver.open(driver.pages.url('writing.html'))
    await driver.inPage(selectInField(byId('textarea'), MISQUOTED))
    await driver.openPanel()
    await driver.panelShows(MISQUOTED)
  })
  afterAll(() => driver.stop())

  const canInsert = (): Promise<unknown> =>
    driver.inPanel(
      `return document.querySelector('[data-testid="action-insert"]') !== null`,
    )
  /** Selects in a field, after nothing was selected, as the panel follows it. */
  const select = async (script: string, text: string): Promise<void> => {
    // The panel may show the same text already, as it was selected elsewhere.
    await driver.click('.query-clear')
    await driver.focusPage()
    await driver.inPage('document.activeElement.blur(); getSelection().removeAllRanges()')
    await until('there is nothing to write over', async () => !(await canInsert()))
    await driver.inPage(script + COLLAPSE)
    // By the keyboard: what a script selects is not followed.
    await driver.display.xdotool('key', ...[...text].map(() => 'shift+Right'))
    await driver.panelShows(text)
    await until('it can be written over', canInsert)
  }
  const said = (): Promise<unknown> =>
    driver.inPanel(`return document.querySelector('[data-testid="copied"]').textContent`)
  const act = async (action: string, expected: RegExp): Promise<string> => {
    await driver.click(`[data-testid="action-${action}"]`)
    return until('it is said', async () => {
      const text = String(await said())
      return expected.test(text) && text
    })
  }
  const held = (id: string): Promise<unknown> =>
    driver.inPage(`const field = ${byId(id)}; return field.value ?? field.textContent`)
  /** What is on the clipboard, by pasting it where the user writes. */
  const pasted = async (): Promise<unknown> => {
    await driver.inPage(`const box = ${byId('pasted')} ?? document.createElement('textarea')
      box.id = 'pasted'
      box.value = ''
      document.body.append(box)
      box.focus()`)
    await driver.focusPage()
    await driver.display.xdotool('key', 'ctrl+v')
    return until('it is pasted', async () => (await held('pasted')) || null)
  }

  test('copied: the wording is on the clipboard', async () => {
    await act('copy', /已复制/u)
    expect(await pasted()).toBe('增强质量意识 推进高质量发展')
  })

  test('cited: a sentence of an official document', async () => {
    await select(selectInField(byId('textarea'), MISQUOTED), MISQUOTED)
    await driver.click('[data-testid="action-cite"]')
    await until('the styles are there', () =>
      driver.inPanel(`return document.querySelector('[data-testid="citation-in-text"]')`),
    )
    await driver.click('[data-testid="citation-in-text"]')
    await until('it is said', () =>
      driver.inPanel(
        `return document.querySelector('[data-testid="cite-done"]')?.textContent`,
      ),
    )
    expect(await pasted()).toBe(
      `${TITLE}（国市监质发〔2023〕73号）第一部分明确，活动主题为“增强质量意识，推进高质量发展”`,
    )
    await driver.click('[data-testid="cite"] .text-button')
  })

  test('inserted into a textarea, an input and a contenteditable, as each is selected', async () => {
    await select(selectInField(byId('textarea'), MISQUOTED), MISQUOTED)
    await act('insert', /^已插入/u)
    expect(await held('textarea')).toContain('“增强质量意识，推进高质量发展”')

    await select(
      `${byId('input')}.focus(); ${byId('input')}.select()`,
      '主题：提升质量意识 推动高质量发展。',
    )
    await act('insert', /^已插入/u)
    expect(await held('input')).toBe('主题：增强质量意识 推进高质量发展。')

    await select(selectInHost(byId('editable'), MISQUOTED), MISQUOTED)
    await act('insert', /^已插入/u)
    expect(await held('editable')).toContain('“增强质量意识，推进高质量发展”')
  })

  // In Chromium the driver clicks without taking the focus out of the page, which is followed on:
  // the panel then knows of the change. insert.test.ts has the refusal in both browsers.
  if (name === 'Firefox') {
    test('the text changed meanwhile: copied instead, and said so', async () => {
      await driver.inPage(`${byId('textarea')}.value = '主题是${MISQUOTED}吗'`)
      await select(selectInField(byId('textarea'), MISQUOTED), MISQUOTED)
      // The page without the focus is not followed: the panel does not know.
      await driver.click('[data-testid="query"]')
      await until(
        'the page has lost the keyboard',
        async () => !(await driver.inPage('return document.hasFocus()')),
      )
      await driver.inPage(`${byId('textarea')}.value = '别的话'`)
      await act('insert', /^没有插入.*已改为复制/u)
      expect(await held('textarea')).toBe('别的话')
      expect(await pasted()).toBe('增强质量意识，推进高质量发展')
    })
  }

  test('what is selected where nobody writes cannot be inserted', async () => {
    await driver.open(driver.pages.url('news.html'))
    await driver.askAgain('#theme')
    await driver.panelShows(MISQUOTED)
    await until('there is nothing to write over', async () => !(await canInsert()))
  })
})
