// What a user adds to the library, the same in either browser: the check of a held notice, the
// attachment that it lacks, several texts at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  LONG_DOCX,
  NOTICE_DOCX,
  NOTICE_FIELDS,
  NOTICE_PDF,
  UNREADABLE,
} from './notice-files.ts'
import { ROOT } from './programs.ts'
import { until } from './until.ts'

export interface PagesOfExtension {
  /** Opens a page of the extension: `library.html#/import`. */
  open: (path: string) => Promise<void>
  /** Runs a function body in that page. */
  inPage: (script: string) => Promise<unknown>
  /** Looks at what is on show now, where the browser can be asked how it is. */
  look?: (name: string) => Promise<void>
}

const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]')
  const type = (field, text) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  };`

const NOTICE = 'library.html#/notices/quality-month-2023'
const SLOGANS = ['秤杆要平人心要正', '把住关口守住质量']

/** Files that are chosen: names and contents. */
const chosen = (files: Readonly<Record<string, string | Uint8Array>>): string => `
  const chosen = new DataTransfer()
  for (const [name, base64] of ${JSON.stringify(inBase64(files))})
    chosen.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
  const input = find('import-file')
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))`

function inBase64(files: Readonly<Record<string, string | Uint8Array>>) {
  return Object.entries(files).map(([name, content]) => [
    name,
    Buffer.from(content).toString('base64'),
  ])
}

const noticeText = (at: number): string => `关于开展第${at}次沟渠清淤的通知
各村民委员会：
现将有关事项通知如下：
一、时间安排
第${at}次清淤于三月${at}日开始。
二、有关要求
各村于月底前报送清淤长度。
清溪镇人民政府
2021年3月${at}日`

const report = (file: string): Uint8Array =>
  readFileSync(join(ROOT, 'tests/fixtures/reports', file))

/** @param pages gives the browser's, once it is started */
export function takingInCases(pages: () => PagesOfExtension): void {
  const inPage = (script: string) => pages().inPage(`${FIND} ${script}`)
  const shown = async (what: string): Promise<void> => {
    await until(`${what} is shown`, () => inPage(`return !!find('${what}')`))
  }
  const text = async (): Promise<string> =>
    String(await inPage('return document.body.innerText'))

  const reviewed = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    await shown('review-title')
    for (const [name, value] of Object.entries(fields)) {
      expect(await inPage(`return find('review-${name}').value`)).toBe(value)
    }
  }

  test('a held notice is marked as checked, and the mark is taken back', async () => {
    await pages().open(NOTICE)
    await shown('check')
    await inPage(`find('check').click()`)
    await shown('check-who')
    await pages().look?.('check-form')
    // Whose mark it is has to be said.
    await inPage(`find('check-save').click()`)
    await inPage(`type(find('check-who'), '张三'); type(find('check-note'), '印发本')`)
    await inPage(`find('check-save').click()`)
    await until('it is marked', async () => (await text()).includes('已与原件核对（张三'))

    await pages().look?.('checked')
    await pages().open('popup.html?window=1#text=增强质量意识')
    await shown('card')
    expect(await text()).not.toContain('未与原件核对')

    await pages().open(NOTICE)
    await shown('uncheck')
    await inPage(`find('uncheck').click()`)
    await until('it is no more', async () => (await text()).includes('未与原件核对'))
  })

  test('attachment 4 is added: its slogans are found, with who added them', async () => {
    await pages().open('popup.html?window=1#text=增强质量意识 推进高质量发展')
    await shown('add-attachment')
    expect(await inPage(`return find('add-attachment').getAttribute('href')`)).toBe(
      '/library.html#/import/attachment/quality-month-2023/4',
    )
    await pages().open('library.html#/import/attachment/quality-month-2023/4')
    await shown('import-text')
    const lines = SLOGANS.map((slogan, at) => `${at + 1}. ${slogan}`).join('\\n')
    await inPage(`type(find('import-text'), '附件4\\n${lines}')`)
    await until('it can be read', () => inPage(`return !find('parse').disabled`))
    await inPage(`find('parse').click()`)
    await shown('review-slogans')
    expect(await inPage(`return find('review-slogans').value`)).toBe(SLOGANS.join('\n'))
    await pages().look?.('attachment')
    await inPage(`find('keep').click()`)
    await until('the notice is open', () =>
      inPage(`return location.hash === '#/notices/quality-month-2023/attachments'`),
    )
    await until('it has the text', async () => (await text()).includes('附件正文'))

    await pages().open(`popup.html?window=1#text=${SLOGANS[0]}`)
    await until('it is found', async () => (await text()).includes('用户添加'))
    expect(await text()).toContain('2023年口号')
  })

  test('an attachment from a PDF: what could not be read of it is told', async () => {
    await pages().open('library.html#/import/attachment/quality-month-2023/3')
    await shown('import-text')
    await inPage(chosen({ '附件3.pdf': NOTICE_PDF }))
    await shown('review-preamble')
    expect(await inPage(`return find('lost').textContent`)).toContain('有的页没有文字')
    await pages().look?.('attachment-pdf')
  })

  test('a long Word file for an attachment can be stopped while it is read', async () => {
    await pages().open('library.html#/import/attachment/quality-month-2023/2')
    await shown('import-text')
    await inPage(chosen({ '长.docx': LONG_DOCX }))
    await until('it is stopped', () =>
      inPage(`const stop = find('cancel'); stop?.click(); return Boolean(stop)`),
    )
    await until('nothing is read any more', () =>
      inPage(`return find('reading-progress') === null && !find('import-file').disabled`),
    )
    expect(await inPage(`return find('review-preamble') === null`)).toBe(true)
    // What was stopped is gone: another can be read.
    await inPage(chosen({ '附件2.docx': NOTICE_DOCX }))
    await shown('review-preamble')
  })

  test('several files at once: drafts wait, what cannot be read is named', async () => {
    await pages().open('library.html#/import')
    await shown('import-text')
    await inPage(
      chosen({
        '一.txt': noticeText(1),
        '二.txt': noticeText(2),
        '杂记.txt': '今天天气晴好。',
      }),
    )
    await until('both wait', () => inPage(`return find('drafts')?.children.length === 2`))
    await until('what cannot be read is named', () =>
      inPage(`return find('import-problem')?.textContent.includes('杂记.txt')`),
    )
    await pages().look?.('drafts')
    await inPage(`find('keep-sure').click()`)
    await until('they are kept', () =>
      inPage(`return find('saved-status').textContent.includes('2份')`),
    )
    // The same again is said to be held.
    await inPage(chosen({ '一.txt': noticeText(1), '三.txt': noticeText(3) }))
    await until('both wait', () => inPage(`return find('drafts')?.children.length === 2`))
    expect(await inPage(`return find('drafts').textContent`)).toContain('库中已有')
    await inPage(`find('give-up-draft').click()`)
    await until('one waits', () => inPage(`return find('drafts').children.length === 1`))
    await shown('undo')
    await inPage(`find('undo').click()`)
    await until('both wait again', () =>
      inPage(`return find('drafts').children.length === 2`),
    )
  })

  test('Word files and PDFs: what is in them, what they lack, what cannot be read', async () => {
    await pages().open('library.html#/import')
    await shown('import-text')
    await inPage(chosen({ '通知.docx': NOTICE_DOCX }))
    await reviewed(NOTICE_FIELDS)
    expect(await text()).toContain('（二）清理河道')
    await pages().look?.('docx')

    await pages().open('library.html#/import')
    await shown('import-text')
    await inPage(chosen({ '通知.pdf': NOTICE_PDF }))
    await reviewed(NOTICE_FIELDS)
    // A paragraph that goes on over the page is one; the watermark is none of it.
    expect(await text()).toContain('各村要制定清淤方案，明确责任人、完成时限和保障措施。')
    expect(await text()).not.toContain('内部资料')
    expect(await text()).toContain('有的页没有文字')
    expect(await text()).toContain('斜排的文字')
    await pages().look?.('pdf')
  })

  test('what users reported of other programs: letterheads, forms, columns, pictures that are gone', async () => {
    const reviewOf = async (file: string): Promise<void> => {
      await pages().open('library.html#/import')
      await shown('import-text')
      await inPage(chosen({ [file]: report(file) }))
    }
    await reviewOf('letterhead.docx')
    await reviewed({ documentNumber: '清政发〔2022〕18号' })

    await reviewOf('picture-gone.docx')
    await reviewed({ title: '关于开展水闸检查的通知' })
    expect(await inPage(`return find('lost').textContent`)).toContain('图片')

    await reviewOf('form-field.pdf')
    await reviewed({ documentNumber: '清政发〔2022〕18号' })
    expect(await inPage(`return find('lost').textContent`)).toContain('表单里填写的内容')

    await reviewOf('two-columns.pdf')
    await reviewed({ title: '关于开展水闸检查的通知' })
    expect(await inPage(`return find('lost')`)).toBe(null)

    await reviewOf('running-heads.pdf')
    await reviewed({ title: '关于开展水闸检查的通知' })
    expect(await inPage(`return find('lost').textContent`)).toContain('页眉、页脚')
  })

  test('files that cannot be read: why, and what to do', async () => {
    await pages().open('library.html#/import')
    await shown('import-text')
    const before = await inPage(`return find('drafts')?.children.length ?? 0`)
    await inPage(chosen(UNREADABLE))
    const problems = v.parse(
      v.string(),
      await until('all are named', () =>
        inPage(`const shown = [...document.querySelectorAll('[data-testid=import-problem]')]
          .map((one) => one.textContent).join('\\n')
          return ${JSON.stringify(Object.keys(UNREADABLE))}.every((name) => shown.includes(name)) && shown`),
      ),
    )
    expect(problems).toMatch(/“扫描件.pdf”是扫描件/u)
    expect(problems).toMatch(/“残缺.pdf”已损坏/u)
    expect(problems).toMatch(/“残缺.docx”已损坏/u)
    expect(problems).toMatch(/“炸弹.docx”太大/u)
    expect(problems).toMatch(/“旧版.doc”：请用 Word 或 WPS/u)
    expect(problems).toMatch(/“版式.ofd”：请用 Word 或 WPS/u)
    expect(await inPage(`return find('drafts')?.children.length ?? 0`)).toBe(before)
    await pages().look?.('unreadable')
  })

  test('the list: a name and tags, by which it is found; several removed and brought back', async () => {
    await pages().open('library.html#/notices')
    const count = () => inPage(`return find('own-list')?.children.length ?? -1`)
    await until('both are listed', async () => (await count()) === 2)
    await inPage(`find('label').click()`)
    await shown('label-name')
    await pages().look?.('labels')
    await inPage(
      `type(find('label-name'), '春季清淤'); type(find('label-tags'), '水利、2021')`,
    )
    await inPage(`find('label-save').click()`)
    await until('it has a name', async () => (await text()).includes('春季清淤'))
    await inPage(`type(find('notices-search'), '水利')`)
    await until('one is found', async () => (await count()) === 1)
    await inPage(`type(find('notices-search'), '')`)
    await until('both are listed', async () => (await count()) === 2)
    await inPage(
      `for (const box of document.querySelectorAll('[data-testid=pick]')) box.click()`,
    )
    await until('both are picked', () =>
      inPage(`return find('picked').textContent === '已选2份'`),
    )
    await pages().look?.('picked')
    await inPage(`find('remove-picked').click()`)
    await until('they are gone', async () => (await count()) === 0)
    await shown('undo')
    await inPage(`find('undo').click()`)
    await until('they are back', async () => (await count()) === 2)
    expect(await text()).toContain('春季清淤')
  })
}
