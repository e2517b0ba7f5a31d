// The page of notices is reloaded in the middle of an import, the same in either browser.
import { expect, test } from 'vitest'
import { writeFile } from '../../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../../core/exchange/notices-part.ts'
import { madeNotices } from './made-notices.ts'
import type { PagesOfExtension } from './taking-in-cases.ts'
import { until } from './until.ts'

export interface ReloadingBrowser extends PagesOfExtension {
  /** Clicks into the page, as a user who has been here. */
  click: () => Promise<void>
  /** Reloads, and answers yes where the browser asks; whether it asked. */
  reload: () => Promise<boolean>
}

const FILE = writeFile({ notices: noticesToPart(unnamed(madeNotices(150))) })
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`

/** @param pages gives the browser's, once it is started */
export function reloadCases(pages: () => ReloadingBrowser): void {
  const inPage = (script: string) => pages().inPage(`${FIND} ${script}`)
  const choose = (input: string) =>
    inPage(`const chosen = new DataTransfer()
      chosen.items.add(new File([${JSON.stringify(FILE)}], 'notices.json'))
      const input = ${input}
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))`)

  test('a reload in the middle of an import is asked about, and what stayed is said after', async () => {
    await pages().open('library.html#/notices')
    await until('it can be imported', () => inPage(`return !!find('import-file')`))
    await pages().click()
    await choose(`find('import-file')`)
    await until('a part is in', () =>
      inPage(`return find('import-progress')?.firstChild.value > 0`),
    )
    expect(await pages().reload()).toBe(true)
    const said = await until(
      'what stayed is said',
      async () =>
        String(await inPage(`return find('interrupted')?.textContent ?? ''`)) || null,
    )
    const [, stored, missing] = /已存入(\d+)件，其余(\d+)件未存入/u.exec(said) ?? []
    expect(Number(stored) + Number(missing)).toBe(150)
    const listed = await until('the list is there', () =>
      inPage(`return document.querySelector('#own-notices .section-count')?.textContent`),
    )
    expect(listed).toBe(stored)
    await pages().look?.('import-interrupted')

    await choose(`find('interrupted').querySelector('input')`)
    await until('the rest is in, and nothing twice', () =>
      inPage(
        `return document.querySelector('#own-notices .section-count').textContent === '150'`,
      ),
    )
    expect(await inPage(`return find('interrupted')`)).toBeNull()
  })
}
