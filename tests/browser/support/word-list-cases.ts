// The office's list of words, the same in either browser: added, changed, imported, exported, taken
// back, and rules that are switched.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SavingBrowser } from './export-cases.ts'
import { until } from './until.ts'

export interface KeyboardBrowser extends SavingBrowser {
  /** Presses a key as a user does, as xdotool names it. */
  press: (key: string) => Promise<void>
  /** Types ASCII characters as a user does. */
  type: (text: string) => Promise<void>
}

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');
const all = (id) => [...document.querySelectorAll('[data-testid="' + id + '"]')];`

export function wordListCases(browser: () => KeyboardBrowser): void {
  const inPage = (script: string): Promise<unknown> => browser().inPage(FIND + script)
  const openWords = async (): Promise<void> => {
    await browser().open('library.html#/words')
    await until('the page is there', () => inPage(`return !!find('word-list')`))
  }
  const rows = async (): Promise<string[]> =>
    JSON.parse(
      String(
        await inPage(
          `return JSON.stringify(all('word-row').map((row) => row.querySelector('p').textContent))`,
        ),
      ),
    )
  const hasRows = (count: number): Promise<unknown> =>
    until(`there are ${count} words`, async () => (await rows()).length === count)
  const status = async (): Promise<string> =>
    String(await inPage(`return find('saved-status').textContent`))
  const fill = (id: string, value: string): Promise<unknown> =>
    inPage(
      `const field = find('${id}'); field.value = ${JSON.stringify(value)}
      field.dispatchEvent(new Event('input', { bubbles: true })); return true`,
    )
  const click = (id: string, at = 0): Promise<unknown> =>
    inPage(`all('${id}')[${at}].click(); return true`)
  const choose = (name: string, bytes: string): Promise<unknown> =>
    inPage(
      `const chosen = new DataTransfer()
      chosen.items.add(new File([${bytes}], ${JSON.stringify(name)}))
      find('import-file').files = chosen.files
      find('import-file').dispatchEvent(new Event('change', { bubbles: true })); return true`,
    )
  const chooseText = (name: string, text: string): Promise<unknown> =>
    choose(name, JSON.stringify(text))

  test('a word is added, changed and removed, and each is taken back', async () => {
    await openWords()
    await fill('word', '登陆')
    await fill('word-right', '登录')
    await fill('word-reason', '《规范词形》')
    await click('word-save')
    await hasRows(1)
    expect(await rows()).toEqual(['错误登陆 → 登录'])
    await click('edit')
    await until('the form is open', () => inPage(`return all('word').length === 2`))
    await inPage(
      `const field = all('word-right')[1]; field.value = '登入'
      field.dispatchEvent(new Event('input', { bubbles: true })); return true`,
    )
    await click('word-save', 1)
    await until('it is changed', async () => (await rows())[0] === '错误登陆 → 登入')
    await click('remove')
    await hasRows(0)
    await click('undo')
    await until('it is back', async () => (await rows())[0] === '错误登陆 → 登入')
    await click('undo')
    await until('as it was', async () => (await rows())[0] === '错误登陆 → 登录')
    await click('undo')
    await hasRows(0)
  })

  test('what contradicts is said, and saved at the second press alone', async () => {
    await openWords()
    await fill('word', '水利部')
    await fill('word-right', '水利厅')
    await click('word-save')
    await until('it is said', async () =>
      String(await inPage(`return find('word-add').textContent`)).includes('收录的名称'),
    )
    expect(await rows()).toEqual([])
    await click('word-save')
    await hasRows(1)
    await click('undo')
    await hasRows(0)
  })

  test('a file with faults names their lines and gives nothing; put right it is previewed and taken', async () => {
    await openWords()
    await chooseText('词表.csv', '错误写法,规范写法\n帐户,账户\n登录,登录\n"亲自,\n')
    await until('the faults are named', () => inPage(`return !!find('import-problems')`))
    const said = String(await inPage(`return find('import-problems').textContent`))
    expect(said).toContain('第3行')
    expect(said).toContain('第4行')
    expect(await rows()).toEqual([])
    const lines =
      '错误写法,规范写法,依据\n帐户,账户,《异形词表》\n水利部,水利厅\n登陆,登录\n登陆,登入\n亲自,\n'
    await chooseText('词表.csv', lines)
    await until('it is previewed', () => inPage(`return !!find('import-preview')`))
    const conflicts = String(await inPage(`return find('import-conflicts').textContent`))
    expect(conflicts).toContain('第3行')
    expect(conflicts).toContain('第5行')
    expect(await rows()).toEqual([])
    await click('import-take')
    await hasRows(2)
    expect((await rows()).sort()).toEqual(['不用亲自', '错误帐户 → 账户'])
    expect(await status()).toContain('2')
  })

  test('a table in GB18030 is read', async () => {
    await openWords()
    await hasRows(2)
    // 按照国家, a tab, 依照国家.
    const bytes =
      'new Uint8Array([0xb0,0xb4,0xd5,0xd5,0xb9,0xfa,0xbc,0xd2,9,0xd2,0xc0,0xd5,0xd5,0xb9,0xfa,0xbc,0xd2,13,10])'
    await choose('词表.txt', bytes)
    await until('it is previewed', () => inPage(`return !!find('import-preview')`))
    await click('import-take')
    await hasRows(3)
    expect((await rows())[0]).toBe('错误按照国家 → 依照国家')
  })

  test('by the keyboard alone a word is added, searched for and removed', async () => {
    await openWords()
    await hasRows(3)
    await inPage(`find('word').focus(); return true`)
    await until('keys go to the page', () => inPage(`return document.hasFocus()`))
    await browser().type('APP')
    await browser().press('Tab')
    await browser().type('app1')
    await browser().press('Return')
    await hasRows(4)
    expect(await inPage(`return document.activeElement === find('word')`)).toBe(true)
    await inPage(`find('word-search').focus(); return true`)
    await browser().type('app1')
    await hasRows(1)
    await browser().press('Tab')
    await until('the focus is below the search', () =>
      inPage(`return document.activeElement !== find('word-search')`),
    )
    for (let step = 0; step < 6; step++) {
      if (await inPage(`return document.activeElement.dataset.testid === 'remove'`)) break
      await browser().press('Tab')
    }
    await browser().press('Return')
    await hasRows(0)
    await browser().press('ctrl+z')
    await hasRows(1)
    // The page may stay open for the next test.
    await fill('word-search', '')
    await hasRows(4)
  })

  test('the list is exported as a table that is read again', async () => {
    await openWords()
    await hasRows(4)
    await click('export')
    const { downloads } = browser()
    const { file, text } = await until('the file is written', async () => {
      const found = (await readdir(downloads)).find((name) => name.endsWith('.csv'))
      const written = found ? await readFile(join(downloads, found), 'utf8') : ''
      return found && written !== '' ? { file: found, text: written } : null
    })
    expect(text.split('\r\n').filter(Boolean).sort()).toEqual(
      [
        '\uFEFF错误写法,规范写法,依据,备注',
        'APP,app1,,',
        '按照国家,依照国家,,',
        '帐户,账户,《异形词表》,',
        '亲自,,,',
      ].sort(),
    )
    await chooseText(file, text)
    await until('nothing is new', async () =>
      String(await inPage(`return find('import-preview')?.textContent`)).includes(
        '相同的4条',
      ),
    )
  })

  test('a rule is switched off and on in the options, and only what was set is stored', async () => {
    await browser().open('options.html')
    const rule = (): Promise<unknown> =>
      until('the rules are there', () => inPage(`return !!find('rule-marks')`))
    await rule()
    expect(await inPage(`return find('rule-marks').checked`)).toBe(true)
    const stored = async (): Promise<unknown> =>
      JSON.parse(
        String(
          await inPage(
            `return (globalThis.browser ?? chrome).storage.local.get('options').then((found) => JSON.stringify(found.options?.values ?? {}))`,
          ),
        ),
      )
    await click('rule-marks')
    await until('it is stored', async () =>
      JSON.stringify(await stored()).includes('marks'),
    )
    expect(await stored()).toMatchObject({ rules: { marks: false } })
    await browser().open('options.html')
    await rule()
    expect(await inPage(`return find('rule-marks').checked`)).toBe(false)
    await click('rule-marks')
    await until(
      'nothing is set',
      async () => !JSON.stringify(await stored()).includes('marks'),
    )
  })
}
