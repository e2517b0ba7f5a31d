// A notice of the user's own in a real Firefox: pasted, kept, found, and there after a reload.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const TEXT = readFileSync(
  join(ROOT, 'tests/eval/notices/columns-padded-names.txt'),
  'utf8',
)
const CLAUSE = '在社区、学校设置节水宣传展台，发放节水手册'
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

const inPage = (script: string) => session.firefox.inPage(`${FIND} ${script}`)
const open = (path: string) => session.firefox.open(session.firefox.extensionUrl(path))

test('pasted, reviewed, kept', async () => {
  await open('library.html#/import')
  await until('the box is there', () => inPage(`return !!find('import-text')`))
  await inPage(`const box = find('import-text')
    box.value = ${JSON.stringify(TEXT)}
    box.dispatchEvent(new Event('input', { bubbles: true }))`)
  await until('it can be read', () => inPage(`return !find('parse').disabled`))
  await inPage(`find('parse').click()`)
  await until('it is reviewed', () => inPage(`return !!find('review-title')`))
  expect(await inPage(`return find('review-issuers').value`)).toBe(
    '水利部\n国家发展改革委\n教育部\n住房城乡建设部\n农业农村部\n共青团中央',
  )
  await inPage(`find('keep').click()`)
  await until('it is open', () =>
    inPage(`return location.hash.startsWith('#/notices/own-')`),
  )
})

test('found, with the notice that it stands in', async () => {
  await open(`popup.html?window=1#text=${encodeURIComponent(CLAUSE)}`)
  await until('its clause is found', async () =>
    String(await inPage(`return document.body.innerText`)).includes(
      '关于组织开展2021年全国节水宣传周活动的通知',
    ),
  )
})

test('the list has it, and lets it go', async () => {
  await open('library.html#/notices')
  const rows = () => inPage(`return find('own-list')?.children.length ?? -1`)
  await until('it is listed', async () => (await rows()) === 1)
  await inPage(`find('remove').click()`)
  await until('it is gone', async () => (await rows()) === 0)
  await inPage(`find('undo').click()`)
  await until('it is back', async () => (await rows()) === 1)
})
