// Where there is a side panel and where there is none: the menu's items, and how it is opened.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { panelOpener, panelRequests } from '../../../../app/browser/open-panel.ts'
import {
  CHECK_MENU_ID,
  CHECK_PAGE_MENU_ID,
  createMenu,
  MENU_ID,
  PAGE_MENU_ID,
  PANEL_MENU_ID,
} from '../../../../entrypoints/background/context-menu.ts'
import { showInPanel } from '../../../../entrypoints/background/show-in-panel.ts'

const WINDOW = 5

/** Browsers by what they have; Chrome got sidePanel in 114 and its `open` in 116. */
const give = (apis: { sidePanel?: unknown; sidebarAction?: unknown }): void => {
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined, ...apis })
}
const menu = async (): Promise<string[]> => {
  const ids: string[] = []
  const contextMenus = {
    removeAll: (done: () => void) => done(),
    create: ({ id }: { id: string }, done: () => void) => {
      ids.push(id)
      done()
    },
  }
  Object.assign(fakeBrowser, { contextMenus })
  await createMenu()
  return ids
}

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'zh-CN' } })
  give({})
})

describe('a browser without a panel', () => {
  test.each([
    ['Chrome 96, Safari', {}],
    ['Chrome 114', { sidePanel: {} }],
  ])('%s: no item, no way, no error', async (_, apis) => {
    give(apis)
    expect(panelOpener()).toBeNull()
    expect(await menu()).toEqual([
      MENU_ID,
      CHECK_MENU_ID,
      CHECK_PAGE_MENU_ID,
      PAGE_MENU_ID,
    ])
    await expect(showInPanel(WINDOW, '质量月', false)).resolves.toBeUndefined()
  })

  test('Firefox before 115 has no way to hand over a text', () => {
    give({ sidebarAction: { open: async () => {} } })
    const { session } = fakeBrowser.storage
    Object.assign(fakeBrowser.storage, { session: undefined })
    expect(panelOpener()).toBeNull()
    Object.assign(fakeBrowser.storage, { session })
  })
})

describe('a browser with a panel', () => {
  test('Chromium: opened at once, in the window of the tab, with the text', async () => {
    const open = vi.fn(async () => {})
    give({ sidePanel: { open } })
    expect(await menu()).toEqual([
      MENU_ID,
      PANEL_MENU_ID,
      CHECK_MENU_ID,
      CHECK_PAGE_MENU_ID,
      PAGE_MENU_ID,
    ])
    const shown = showInPanel(WINDOW, '质\uD800量', false)
    // Before anything is awaited, or the gesture is lost.
    expect(open).toHaveBeenCalledWith({ windowId: WINDOW })
    await shown
    expect(await panelRequests(WINDOW).take()).toMatchObject({
      state: { query: '质\uFFFD量', pageText: '质\uFFFD量' },
    })
    expect(await panelRequests(WINDOW + 1).take()).toBeNull()
  })

  test('Firefox: opened at once, and asked for the selection', async () => {
    const open = vi.fn(async () => {})
    give({ sidebarAction: { open } })
    const shown = showInPanel(WINDOW, null, false)
    expect(open).toHaveBeenCalledWith()
    await shown
    expect(await panelRequests(WINDOW).take()).toEqual({ state: null })
    // It is taken once.
    expect(await panelRequests(WINDOW).take()).toBeNull()
  })

  test.each([['text'], [{ state: { query: 5 } }], [{}], [null]])(
    'a corrupted request is none: %j',
    async (value) => {
      const stored = { id: 'x', value, at: Date.now() }
      await fakeBrowser.storage.session.set({ [`panel-request:${WINDOW}`]: stored })
      expect(await panelRequests(WINDOW).take()).toBeNull()
    },
  )
})
