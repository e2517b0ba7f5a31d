// What a user saves as a file, the same in either browser: a notice as a document, the wordings of their
// own as a table.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PagesOfExtension } from './taking-in-cases.ts'
import { until } from './until.ts'

export interface SavingBrowser extends PagesOfExtension {
  /** The folder into which it saves. */
  downloads: string
}

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
const TITLE = '关于开展2023年全国“质量月”活动的通知'
const THEME = '增强质量意识 推进高质量发展'
const OWN = `关于开展沟渠清淤的通知
各村民委员会：
一、时间安排
清淤于3月5日开始。
清溪镇人民政府
2021年3月1日`

/** @param browser gives the browser, once it is started */
export function exportCases(browser: () => SavingBrowser): void {
  const inPage = (script: string) => browser().inPage(`${FIND} ${script}`)
  const shown = (id: string) =>
    until(`${id} is shown`, () => inPage(`return !!find('${id}')`))
  const saved = (isMeant: (name: string) => boolean): Promise<string> =>
    until('the file is whole', async () => {
      const { downloads } = browser()
      const name = (await readdir(downloads)).find(isMeant)
      const text = name === undefined ? '' : await readFile(join(downloads, name), 'utf8')
      // Firefox holds the place of a file with an empty one until it has all of it.
      return text !== '' && text
    })

  test('a notice as a document, with what is known of it', async () => {
    await browser().open('library.html#/notices/quality-month-2023')
    await shown('export-md')
    for (const format of ['md', 'html', 'txt']) {
      await inPage(`find('export-${format}').click()`)
      const text = await saved((name) => name === `${TITLE}.${format}`)
      expect(text).toContain(THEME)
      expect(text).toContain('收录文本，未与原件核对。')
      expect(text).toContain('附件4未收录')
    }
    expect(await inPage(`return find('exported').textContent`)).toBe(
      `已导出：${TITLE}.txt`,
    )
  })

  test('the wordings of own notices as a table', async () => {
    await browser().open('library.html#/import')
    await shown('import-text')
    await inPage(`find('import-text').value = ${JSON.stringify(OWN)}
      find('import-text').dispatchEvent(new Event('input', { bubbles: true }))`)
    await until('it can be read', () => inPage(`return !find('parse').disabled`))
    await inPage(`find('parse').click()`)
    await shown('keep')
    await inPage(`find('keep').click()`)
    await until('it is kept', () =>
      inPage(`return location.hash.startsWith('#/notices/own-')`),
    )
    await browser().open('library.html#/notices')
    await shown('export-format')
    await inPage(`find('export-format').value = 'csv'
      find('export-format').dispatchEvent(new Event('change', { bubbles: true }))`)
    await until('the format is chosen', () =>
      inPage(`return find('export-format').value === 'csv'`),
    )
    await inPage(`find('export').click()`)
    const table = await saved((name) => name.endsWith('.csv'))
    expect(table).toContain(
      '时间安排。清淤于3月5日开始。,条款,一、,2021,关于开展沟渠清淤的通知',
    )
  })
}
