// PDFs that users reported of other programs, read as the import page reads them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPages } from '../../../../../app/files/pdf/paragraphs.ts'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'
import reports from '../../../../fixtures/reports/files.json' with { type: 'json' }
import { pagesOf } from '../../../../support/read-pdf.ts'

async function read(file: string) {
  const pdf = readFileSync(
    new URL(`../../../../fixtures/reports/${file}`, import.meta.url),
  )
  const pages = await pagesOf(pdf)
  const { paragraphs, lost } = readPages(pages)
  return {
    draft: parseNotice(linesOfText(paragraphs.join('\n'))),
    paragraphs,
    lost,
    pages,
  }
}
/** The stretches that its text has to have. */
function stretchesOf(file: string): string[] {
  const expected: { sourceIncludes?: readonly string[] } =
    reports.find((report) => report.file === file)?.expected ?? {}
  return [...(expected.sourceIncludes ?? [])]
}

describe('running heads and feet', async () => {
  const { draft, paragraphs, lost } = await read('running-heads.pdf')

  it('are no text: paragraphs go on over them', () => {
    const stretches = stretchesOf('running-heads.pdf')
    expect(stretches).toHaveLength(2)
    expect(paragraphs).toEqual(expect.arrayContaining(stretches))
    expect(JSON.stringify(draft.sections)).not.toMatch(/公报|镇政府文件/u)
  })

  it('are told', () => {
    expect(lost).toEqual(['headers'])
  })
})

it('two columns are read one after the other', async () => {
  const { draft, paragraphs, lost } = await read('two-columns.pdf')
  expect(paragraphs).toEqual(expect.arrayContaining(stretchesOf('two-columns.pdf')))
  expect(draft.title.value).toBe('关于开展水闸检查的通知')
  expect(draft.date.value?.iso).toBe('2022-09-30')
  expect(draft.sections).toHaveLength(3)
  expect(lost).toEqual([])
})

it('what is filled into a form is read in its place', async () => {
  const { draft, pages } = await read('form-field.pdf')
  expect(draft.documentNumber.value?.value).toBe('清政发〔2022〕18号')
  expect(pages.some(({ isFilled }) => isFilled)).toBe(true)
})

it('radicals of fonts are read as the ideographs that they stand for', async () => {
  const { draft, paragraphs } = await read('radicals.pdf')
  expect(draft.title.value).toBe('关于开展水闸检查的通知')
  expect(draft.date.value?.iso).toBe('2022-09-30')
  expect(draft.issuers.value).toEqual(['清溪镇人民政府'])
  expect(draft.sections).toHaveLength(2)
  expect(paragraphs.join('')).not.toMatch(/[\u2E80-\u2FDF]/u)
})
