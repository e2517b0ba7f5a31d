// The items of the context menu are in the language of the interface.
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { saveOptions } from '../../../../app/options/stored-options.ts'
import { createMenu } from '../../../../entrypoints/background/context-menu.ts'
import { messagesOf } from '../../../../locales/index.ts'

let items: { title: string }[]
beforeEach(() => {
  fakeBrowser.reset()
  items = []
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN' })
  Object.assign(fakeBrowser, { sidePanel: { open: async () => {} } })
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: (done: () => void) => {
      items = []
      done()
    },
    create: (item: { title: string }, done: () => void) => {
      items.push(item)
      done()
    },
  })
})

it('follows the browser, then the choice', async () => {
  await createMenu()
  expect(items).toMatchObject([
    { title: '在通知中查找“%s”' },
    { title: '在侧边栏中查找“%s”' },
    { title: '校核所选' },
    { title: '校核本页' },
    { title: '将本页作为通知导入' },
  ])
  await saveOptions({ language: 'en' })
  await createMenu()
  const english = { title: expect.stringMatching(/^Look up/u) }
  expect(items).toMatchObject([
    english,
    english,
    { title: messagesOf('en').checkSelection },
    { title: messagesOf('en').checkPage },
    { title: 'Import this page as a notice' },
  ])
})

it('made twice at once, they are there once, in the language that was chosen last', async () => {
  const first = createMenu()
  await saveOptions({ language: 'zh-TW' })
  await Promise.all([first, createMenu()])
  expect(items).toMatchObject([
    { title: '在通知中查找“%s”' },
    { title: '在側邊欄中查找“%s”' },
    { title: messagesOf('zh-TW').checkSelection },
    { title: messagesOf('zh-TW').checkPage },
    { title: '將本頁作為通知匯入' },
  ])
})
