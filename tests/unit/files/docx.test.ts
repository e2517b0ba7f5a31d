// @vitest-environment happy-dom
// The text of a .docx, with its automatic numbers as Word prints them.
import { describe, expect, it, vi } from 'vitest'
import { htmlOf } from '../../../entrypoints/library/files/docx/convert.ts'
import { textOfDocx } from '../../../entrypoints/library/files/docx/docx-file.ts'
import { printedNumber } from '../../../entrypoints/library/files/docx/number-formats.ts'
import { level, list, madeDocx, paragraph, run } from '../../support/made-docx.ts'

const read = (docx: Uint8Array) => textOfDocx(docx, new AbortController().signal, htmlOf)

const OFFICIAL = list(
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.'),
)

describe('automatic numbers', () => {
  it('are written as they are printed, and begin anew below each higher one', async () => {
    const docx = madeDocx(
      paragraph('工作安排', 0) +
        paragraph('清理河道', 1) +
        paragraph('清淤', 2) +
        paragraph('打捞', 2) +
        paragraph('巡查', 1) +
        paragraph('工作要求', 0) +
        paragraph('报送小结', 1),
      OFFICIAL,
    )
    expect(await read(docx)).toEqual({
      text: '一、工作安排\n（一）清理河道\n1.清淤\n2.打捞\n（二）巡查\n二、工作要求\n（一）报送小结',
      lost: [],
    })
  })

  it('begin where the list says', async () => {
    const anew = `${OFFICIAL}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
    const docx = madeDocx(paragraph('甲', 0) + paragraph('乙', 0, 2), anew)
    expect(await read(docx)).toMatchObject({ text: '一、甲\n五、乙' })
  })

  it('in a format that is not known are left out, and that is told', async () => {
    const docx = madeDocx(paragraph('甲', 0), list(level(0, 'klingonCounting', '%1、')))
    expect(await read(docx)).toEqual({ text: '甲', lost: ['numbers'] })
  })

  it.each([
    [10, 'chineseCounting', '十'],
    [11, 'chineseCountingThousand', '十一'],
    [20, 'japaneseCounting', '二十'],
    [100, 'chineseCounting', null],
    [3, 'decimalEnclosedCircle', '③'],
    [12, 'decimalFullWidth', '１２'],
    [4, 'upperRoman', 'IV'],
    [27, 'lowerLetter', 'aa'],
    [2, 'ideographTraditional', '乙'],
    [1, 'toString', null],
  ])('%d as %s is %s', (n, format, printed) => {
    expect(printedNumber(n, format)).toBe(printed)
  })
})

it('what is hidden or deleted is no text, what was put in is', async () => {
  const docx = madeDocx(
    paragraph(
      run('看得见') +
        run('藏起来', '<w:vanish/>') +
        `<w:del w:id="1"><w:r><w:delText>删掉</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${run('加上')}</w:ins>`,
    ),
  )
  expect(await read(docx)).toEqual({ text: '看得见加上', lost: [] })
})

describe('what is no document that can be read', () => {
  it('another archive', async () => {
    const docx = madeDocx('', '', { 'word/document.xml': '' })
    vi.spyOn(console, 'info').mockReturnValue()
    expect(await read(docx)).toEqual({ problem: 'damaged' })
    expect(await read(docx.slice(0, 40))).toEqual({ problem: 'damaged' })
  })

  it('one that unpacks to more than any notice is', async () => {
    const bomb = madeDocx(paragraph('零'.repeat(6_000_000)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await read(bomb)).toEqual({ problem: 'large' })
  })

  it('one that declares entities', async () => {
    vi.spyOn(console, 'info').mockReturnValue()
    const docx = madeDocx('', '', {
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    })
    expect(await read(docx)).toEqual({ problem: 'damaged' })
  })
})
