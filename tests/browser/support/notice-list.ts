// The list of own notices as a user of it: a file is imported, what is said is read, rows are counted.
import { writeFile } from '../../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../../core/exchange/notices-part.ts'
import type { Notice } from '../../../data/schema.ts'
import type { MortalBrowser } from './killed-cases.ts'
import { until } from './until.ts'

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`

export async function openList({ open, inPage }: MortalBrowser): Promise<void> {
  // A page of another route first: the same address again would not be loaded anew.
  await open('library.html#/saved')
  await open('library.html#/notices')
  await until('it can be imported', () =>
    inPage(`${FIND} return find('import-file') && find('own-list')`).then(Boolean),
  )
}

export async function importFile(
  { inPage }: MortalBrowser,
  notices: readonly Notice[],
): Promise<void> {
  const file = writeFile({ notices: noticesToPart(unnamed(notices)) })
  await inPage(`${FIND}
    const chosen = new DataTransfer()
    chosen.items.add(new File([${JSON.stringify(file)}], 'notices.json'))
    find('import-file').files = chosen.files
    find('import-file').dispatchEvent(new Event('change', { bubbles: true }))`)
}

export async function said({ inPage }: MortalBrowser): Promise<string> {
  return until(
    'something is said',
    () => textOf({ inPage }, `${FIND} return find('saved-status').textContent`),
    60_000,
  )
}

/** What a script gives, where it is a text; null where it is none, or empty. */
export async function textOf(
  { inPage }: Pick<MortalBrowser, 'inPage'>,
  script: string,
): Promise<string | null> {
  const given = await inPage(script)
  return typeof given === 'string' && given !== '' ? given : null
}

export async function listed(browser: MortalBrowser): Promise<number> {
  await openList(browser)
  const count = await until('the list is read', () =>
    browser.inPage(`${FIND} return find('own-list').children.length || null`),
  )
  return Number(count)
}
