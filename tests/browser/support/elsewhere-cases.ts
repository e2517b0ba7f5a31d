// The same thing edited in two windows, in either browser: the second window is a frame of the same
// page of the extension, which has nothing in common with it but what is stored.
import { expect, test } from 'vitest'
import { writeFile } from '../../../core/exchange/file.ts'
import { noticesToPart } from '../../../core/exchange/notices-part.ts'
import { blankNotice } from '../../support/blank-notice.ts'
import type { PagesOfExtension } from './taking-in-cases.ts'
import { until } from './until.ts'

const NOTICE = {
  ...blankNotice('own-1', '关于清淤的通知'),
  attachments: [{ number: null, title: '清淤进度表', text: null }],
}
const FILE = writeFile({
  notices: noticesToPart([{ notice: NOTICE, name: '春灌', tags: ['水利'], addedAt: 1 }]),
})

/** `w` is a window: this one or the other. */
const FIND = `const find = (id, w = window) => w.document.querySelector('[data-testid="' + id + '"]')
  const type = (field, text) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const other = document.getElementById('other')?.contentWindow
  const said = () => find('changed-elsewhere')?.textContent ?? '';`

/** @param pages gives the browser's, once it is started */
export function elsewhereCases(pages: () => PagesOfExtension): void {
  const inPage = (script: string) => pages().inPage(`${FIND} ${script}`)
  const holds = (what: string, script: string) =>
    until(what, () => inPage(`return !!(${script})`))

  /** The same page in both windows. */
  async function twoWindows(path: string, isReady: string): Promise<void> {
    await pages().open('about:blank')
    await pages().open(path)
    await holds('this window is ready', `find('${isReady}')`)
    await inPage(`const frame = document.createElement('iframe')
      frame.id = 'other'
      frame.src = location.href
      document.body.append(frame)`)
    await holds(
      'the other window is ready',
      `other?.document.readyState === 'complete' && find('${isReady}', other)`,
    )
  }

  test('a notice is imported', async () => {
    await pages().open('library.html#/notices')
    await holds('the list is there', `find('import')`)
    await inPage(`const chosen = new DataTransfer()
      chosen.items.add(new File([${JSON.stringify(FILE)}], '清淤.json'))
      const input = document.querySelector('input[type=file]')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))`)
    await holds('it is listed', `find('own-list')?.children.length === 1`)
  })

  test('name and tags: what the other window saved is said; mine is saved over it when I say so', async () => {
    await twoWindows('library.html#/notices', 'label')
    await inPage(`find('label').click(); find('label', other).click()`)
    await holds('both forms are open', `find('label-name') && find('label-name', other)`)
    await inPage(`type(find('label-name'), '清淤')`)
    await inPage(`type(find('label-name', other), '秋灌')`)
    await inPage(`find('label-save', other).click()`)
    await holds('it is said', `said().includes('秋灌；水利')`)
    expect(await inPage(`return find('label-name').value`)).toBe('清淤')
    await pages().look?.('changed-elsewhere')
    await inPage(`find('label-save').click()`)
    await holds(
      'the other is still there',
      `find('own-list', other).textContent.includes('秋灌') && find('label-name').value === '清淤'`,
    )
    await inPage(`find('save-over').click()`)
    await holds(
      'mine is there',
      `find('own-list').querySelector('.notice-name')?.textContent === '清淤'`,
    )
  })

  test('name and tags of a notice that the other window removed', async () => {
    await twoWindows('library.html#/notices', 'label')
    await inPage(`find('label').click()`)
    await holds('the form is open', `find('label-name')`)
    await inPage(`type(find('label-name'), '夏灌'); find('remove', other).click()`)
    await holds('it is said', `said().includes('移除')`)
    expect(await inPage(`return find('label-name').value`)).toBe('夏灌')
    await inPage(`find('save-over').click()`)
    await holds('it is back, with mine', `find('own-list')?.textContent.includes('夏灌')`)
  })

  test('the mark of checking', async () => {
    await twoWindows('library.html#/notices/own-1', 'check')
    await inPage(`find('check').click(); find('check', other).click()`)
    await holds('both forms are open', `find('check-who') && find('check-who', other)`)
    await inPage(
      `type(find('check-who'), '张三'); type(find('check-who', other), '李四')`,
    )
    await inPage(`find('check-save', other).click()`)
    await holds('it is said', `said().includes('李四')`)
    await inPage(`find('take-over').click()`)
    await holds(
      'the page shows the mark of the other window',
      `find('provenance').textContent.includes('李四')`,
    )
  })

  test('the text of an attachment', async () => {
    await twoWindows('library.html#/import/attachment/own-1/1', 'import-text')
    await inPage(`type(find('import-text'), '清淤进度表\\n第一村已清三里')
      type(find('import-text', other), '清淤进度表\\n第二村已清五里')`)
    await holds('both can be read', `find('parse') && find('parse', other)`)
    await inPage(`find('parse').click(); find('parse', other).click()`)
    await holds('both are reviewed', `find('keep') && find('keep', other)`)
    await inPage(`find('keep', other).click()`)
    await holds('it is said', `said().includes('第二村已清五里')`)
    expect(await inPage(`return find('review-preamble').value`)).toContain('第一村')
    await inPage(`find('save-over').click()`)
    await holds(
      'mine is on the page of the notice',
      `location.hash.startsWith('#/notices/own-1') &&
        document.body.textContent.includes('第一村已清三里')`,
    )
  })

  test('a saved notice: the draft is one for both windows, and a change of the notice is said', async () => {
    await pages().open('about:blank')
    await pages().open('library.html#/import/edit/own-1')
    await holds('it is reviewed', `find('review-closing')`)
    await inPage(`type(find('review-closing'), '特此通知。')`)
    await inPage(`const frame = document.createElement('iframe')
      frame.id = 'other'
      frame.src = location.href
      document.body.append(frame)`)
    await holds(
      'the other window has the same draft',
      `other && find('review-closing', other)?.value === '特此通知。'`,
    )
    await inPage(`type(find('review-closing', other), '请遵照执行。')`)
    await holds('it is said', `said().includes('在别的窗口改过')`)
    expect(await inPage(`return find('review-closing').value`)).toBe('特此通知。')
    await inPage(`find('save-over').click()`)
    await holds(
      'the other window is told, too',
      `find('changed-elsewhere', other)?.textContent.includes('在别的窗口改过')`,
    )
    await inPage(`find('take-over', other).click()`)
    await holds('it has mine', `find('review-closing', other).value === '特此通知。'`)
    await inPage(`find('keep', other).click()`)
    await holds('the draft is gone', `said().includes('移除')`)
  })

  test('the sites where the bubble stays away', async () => {
    await twoWindows('options.html', 'option-bubbleOffSites')
    await inPage(`const mine = find('option-bubbleOffSites')
      mine.value = 'mine.example'
      mine.dispatchEvent(new Event('input', { bubbles: true }))
      type(find('option-bubbleOffSites', other), 'other.example')`)
    await holds('it is said', `said().includes('other.example')`)
    expect(await inPage(`return find('option-bubbleOffSites').value`)).toBe(
      'mine.example',
    )
    await pages().look?.('options-changed-elsewhere')
    await inPage(`find('save-over').click()`)
    await holds(
      'the other window follows, and says so',
      `find('option-bubbleOffSites', other).value === 'mine.example' &&
        find('changed-elsewhere', other).textContent.includes('已按别的窗口的改动更新')`,
    )
  })
}
