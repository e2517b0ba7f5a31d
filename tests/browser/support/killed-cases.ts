// A browser that is killed in the middle of an import, the same in either: what is in is whole and is
// found, the rest is not there at all, and the same file completes it.
import * as v from 'valibot'
import { expect, onTestFinished, test } from 'vitest'
import { writeFile } from '../../../core/exchange/file.ts'
import { noticesToPart, unnamed } from '../../../core/exchange/notices-part.ts'
import type { Notice } from '../../../data/schema.ts'
import { madeNotices } from './made-notices.ts'
import { parseView, VIEW_SCRIPT } from './popup-view.ts'
import { newProfile } from './profile.ts'
import type { PagesOfExtension } from './taking-in-cases.ts'
import { until } from './until.ts'

export interface MortalBrowser extends PagesOfExtension {
  consoleErrors: () => Promise<readonly string[]>
  kill: () => Promise<void>
  stop: () => Promise<void>
}

const NOTICES = madeNotices(150)
const FILE = writeFile({ notices: noticesToPart(unnamed(NOTICES)) })
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`

/** @param start starts the browser on a profile that stays */
export function killedCases(start: (profile: string) => Promise<MortalBrowser>): void {
  test('killed while notices are imported', { timeout: 240_000 }, async () => {
    const profile = await newProfile()
    const first = await start(profile)
    onTestFinished(first.stop)
    await importFile(first)
    await until('a part is in', () =>
      first.inPage(`${FIND} return find('import-progress')?.firstChild.value > 0`),
    )
    await first.kill()

    const second = await start(profile)
    onTestFinished(second.stop)
    const listed = await idsOfList(second)
    const isListed = ({ id }: Notice): boolean => listed.includes(id)
    const held = NOTICES.filter(isListed)
    const missing = NOTICES.filter((notice) => !isListed(notice))
    const [aHeldOne] = held
    const [aMissingOne] = missing
    if (!aHeldOne || !aMissingOne)
      throw new Error(`${held.length} were in when it ended.`)
    expect(listed).toHaveLength(held.length)
    expect(await interruptedIn(second)).toContain(
      `导入中断：已存入${held.length}件，其余${missing.length}件未存入。再次导入“notices.json”即可补齐`,
    )
    for (const notice of held) await isWhole(second, notice)
    for (const notice of missing) await isUnknown(second, notice)
    const found = await resultsFor(second, aHeldOne, aMissingOne)
    expect(found).toContain(beginningOf(aHeldOne))
    expect(found).not.toContain(beginningOf(aMissingOne))

    await importFile(second)
    await until(
      'it is said',
      () =>
        second.inPage(
          `${FIND} return find('saved-status').textContent ===
          '已导入：自己导入的通知新增${missing.length}条（原有${held.length}条）。'`,
        ),
      60_000,
    )
    expect(await second.inPage(`${FIND} return find('interrupted')`)).toBeNull()
    expect((await idsOfList(second)).sort()).toEqual(NOTICES.map(({ id }) => id).sort())
    expect(await resultsFor(second, aMissingOne)).toContain(beginningOf(aMissingOne))
    expect(await second.consoleErrors()).toEqual([])
  })
}

async function importFile({ open, inPage }: MortalBrowser): Promise<void> {
  await open('library.html#/notices')
  await until('it can be imported', () =>
    inPage(`${FIND} return find('import-file') && find('own-list')`).then(Boolean),
  )
  await inPage(`${FIND}
    const chosen = new DataTransfer()
    chosen.items.add(new File([${JSON.stringify(FILE)}], 'notices.json'))
    find('import-file').files = chosen.files
    find('import-file').dispatchEvent(new Event('change', { bubbles: true }))`)
}

async function idsOfList({ open, inPage }: MortalBrowser): Promise<string[]> {
  await open('library.html#/notices')
  const links = await until('the list is there', () =>
    inPage(`${FIND}
      const links = [...(find('own-list')?.querySelectorAll('a.row-main') ?? [])]
      return links.length > 0 && links.map(({ hash }) => hash.replace('#/notices/', ''))`),
  )
  return v.parse(v.array(v.string()), links)
}

const interruptedIn = ({ inPage }: MortalBrowser): Promise<unknown> =>
  until('the interruption is said', () =>
    inPage(`${FIND} return find('interrupted')?.textContent || null`),
  )

const show = (id: string): string => `location.hash = '#/notices/${id}';`

/** Every passage from the first to the last. */
async function isWhole({ inPage }: MortalBrowser, notice: Notice): Promise<void> {
  const passages = JSON.stringify(notice.sections.map(({ text }) => text))
  await inPage(show(notice.id))
  await until(`${notice.id} is there, whole`, () =>
    inPage(`const shown = document.querySelector('article')?.textContent ?? ''
      return ${passages}.every((passage) => shown.includes(passage))`),
  )
}

async function isUnknown({ inPage }: MortalBrowser, { id }: Notice): Promise<void> {
  await inPage(show(id))
  await until(`${id} is not there`, () =>
    inPage(`return document.body.textContent.includes('没有收录编号为“${id}”的通知')`),
  )
}

const wordingOf = ({ sections }: Notice): string => sections[0]?.text ?? ''
/** The list of results shortens what is long. */
const beginningOf = (notice: Notice): string => wordingOf(notice).slice(0, 12)

/** What is shown for the wordings of notices, once that of the first is: own notices come later. */
async function resultsFor(
  { open, inPage }: MortalBrowser,
  first: Notice,
  ...others: readonly Notice[]
): Promise<string> {
  const text = [first, ...others].map(wordingOf).join('')
  await open(`popup.html?window=1#text=${encodeURIComponent(text)}`)
  const shown = await until(`a wording of ${first.id} is found`, async () => {
    const results = parseView(await inPage(VIEW_SCRIPT))?.results.map((one) => one.text)
    return results?.join('\n').includes(beginningOf(first)) && results.join('\n')
  })
  return String(shown)
}
