// The text of a .docx, with its automatic numbers as Word prints them, and what is told of the rest.
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { docxText as read } from '../../../../../app/files/docx/docx-text.ts'
import {
  customNumber,
  printedNumber,
} from '../../../../../app/files/docx/number-formats.ts'
import reports from '../../../../fixtures/reports/files.json' with { type: 'json' }
import {
  level,
  list,
  madeDocx,
  paragraph,
  part,
  relations,
  run,
  styles,
} from '../../../../support/made-docx.ts'

const OFFICIAL = list(
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.'),
)
const REPORTS = reports.flatMap(({ file, expected }) =>
  'source' in expected && file.endsWith('.docx') ? [{ file, ...expected }] : [],
)
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/reports/${name}`, import.meta.url))

describe('what users reported of other programs', () => {
  it.each(REPORTS)('$file', ({ file, source }) => {
    expect(read(fixture(file))).toMatchObject({ text: source })
  })

  it.each(['picture-gone.docx', 'vml-picture-gone.docx'])(
    '%s is read, and told to lack its picture',
    (file) => {
      expect(read(fixture(file))).toMatchObject({ lost: ['images'] })
    },
  )
})

describe('automatic numbers', () => {
  it('are written as they are printed, and begin anew below each higher one', () => {
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
    expect(read(docx)).toEqual({
      text: '一、工作安排\n（一）清理河道\n1.清淤\n2.打捞\n（二）巡查\n二、工作要求\n（一）报送小结',
      lost: [],
    })
  })

  it('begin where the list says', () => {
    const anew = `${OFFICIAL}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
    const docx = madeDocx(paragraph('甲', 0) + paragraph('乙', 0, 2), anew)
    expect(read(docx)).toMatchObject({ text: '一、甲\n五、乙' })
  })

  it('in a format that is not known are left out, and that is told', () => {
    const docx = madeDocx(paragraph('甲', 0), list(level(0, 'klingonCounting', '%1、')))
    expect(read(docx)).toEqual({ text: '甲', lost: ['numbers'] })
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
    [21, 'decimalEnclosedCircle', '㉑'],
    [36, 'decimalEnclosedCircle', '㊱'],
    [1, 'decimalEnclosedParen', '⑴'],
    [2, 'decimalEnclosedFullstop', '⒉'],
    [3, 'ideographEnclosedCircle', '㊂'],
  ])('%d as %s is %s', (n, format, printed) => {
    expect(printedNumber(n, format)).toBe(printed)
  })

  it('with leading zeros are printed as their pattern has them', () => {
    expect(customNumber(7, '001, 002, 003, ...')).toBe('007')
    expect(customNumber(7, '甲, 乙, 丙')).toBeNull()
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const numbering = list(
      `<w:lvl w:ilvl="0"><w:start w:val="3"/>${custom}<w:lvlText w:val="%1、"/></w:lvl>`,
    )
    expect(read(madeDocx(paragraph('甲', 0), numbering))).toMatchObject({
      text: '03、甲',
    })
  })

  it('restart after the level that the list names, or never', () => {
    const restart = (value: number): string =>
      list(
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '%2)') +
          level(2, 'decimal', '（%3）').replace(
            '<w:numFmt',
            `<w:lvlRestart w:val="${value}"/><w:numFmt`,
          ),
      )
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => paragraph('甲', at)).join('')
    const third = (value: number): string[] => {
      const { text } = textOf(madeDocx(body, restart(value)))
      return text.match(/（\d）/gu) ?? []
    }
    expect(third(1)).toEqual(['（1）', '（2）', '（1）'])
    expect(third(2)).toEqual(['（1）', '（1）', '（1）'])
    expect(third(0)).toEqual(['（1）', '（2）', '（3）'])
  })

  it('come from a style, from one that it is based on, and go with the number 0', () => {
    const numbered = (style: string, text: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(text)}</w:p>`
    const linked = OFFICIAL.replace(
      '<w:lvlText w:val="（%2）"/>',
      '<w:pStyle w:val="Sub"/><w:lvlText w:val="（%2）"/>',
    )
    const docx = madeDocx(
      numbered('Item', '甲') +
        numbered('Sub', '乙') +
        numbered('SubOfSub', '丙') +
        numbered('Item', '丁', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      linked,
      styles(
        '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="SubOfSub"><w:basedOn w:val="Sub"/></w:style>',
      ),
    )
    expect(textOf(docx).text).toBe('一、甲\n（一）乙\n（二）丙\n丁')
  })

  it('of a paragraph whose end was deleted are those of the one that it went into', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const docx = madeDocx(
      `<w:p><w:pPr>${gone}</w:pPr>${run('检查')}</w:p><w:p><w:pPr>${numbers}</w:pPr>${run('内容')}</w:p>` +
        // All of it was deleted: Word does not count it.
        `<w:p><w:pPr>${numbers}${gone}</w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>` +
        paragraph('要求', 0),
      OFFICIAL,
    )
    expect(read(docx)).toEqual({ text: '一、检查内容\n二、要求', lost: ['revisions'] })
  })

  it('of a heading that runs into its text stay before it', () => {
    const docx = madeDocx(
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('检查时间。')}</w:p>${paragraph('十月检查。')}${paragraph('要求', 0)}`,
      OFFICIAL,
    )
    expect(textOf(docx).text).toBe('一、检查时间。十月检查。\n二、要求')
  })
})

/** Of a document that is read. */
function textOf(docx: Uint8Array): { text: string; lost: readonly string[] } {
  const found = read(docx)
  if ('problem' in found) throw new Error(found.problem)
  return found
}

describe('fields', () => {
  const char = (type: string, more = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`
  const field = (code: string, result = '', data = ''): string =>
    `${char('begin', data)}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${result}${char('end')}`
  const shown = (xml: string) => read(madeDocx(paragraph(xml + run('。'))))

  it.each([
    [String.raw`EQ \o\ac(○,10)`, '⑩'],
    [String.raw`eq \o\ac(○,A)`, 'Ⓐ'],
    [String.raw`EQ \o\ac(○,密)`, '密⃝'],
    [String.raw`EQ \o\ac(□,1)`, '1⃞'],
    [String.raw`EQ \o(\s\up 5(市场),\s\do 3(监管))`, '市场监管'],
    [String.raw`EQ \a\al\co1(水利站,林业站)`, '水利站 林业站'],
    [String.raw`EQ \* jc0 \* "Font:Calibri" \* hps16 \o\ad(\s\up 15(pīn),拼)`, '拼'],
    [String.raw`EQ \x(要求)`, '要求'],
    [String.raw`EQ \b\bc\[(要求)`, '[要求]'],
    [String.raw`SYMBOL 82 \f "Wingdings 2"`, '☑'],
    [String.raw`SYMBOL 0x25A1 \u`, '□'],
    ['MACROBUTTON NoMacro 清溪镇', '清溪镇'],
    ['QUOTE "十月"', '十月'],
    ['XE "水闸"', ''],
  ])('%s shows %s', (code, text) => {
    expect(shown(field(code))).toEqual({ text: `${text}。`, lost: [] })
  })

  it('formulas of them are written in a line, and that is told', () => {
    expect(shown(field(String.raw`EQ \f(a,b)`))).toEqual({
      text: 'a/b。',
      lost: ['formulas'],
    })
    expect(shown(field(String.raw`EQ \r(3,x)`))).toEqual({
      text: '3√(x)。',
      lost: ['formulas'],
    })
  })

  it('boxes that are ticked, entries that are chosen', () => {
    const data = (xml: string): string => `<w:ffData>${xml}</w:ffData>`
    const box = (state: string): string =>
      field('FORMCHECKBOX', '', data(`<w:checkBox>${state}</w:checkBox>`))
    expect(shown(box('<w:checked/>') + box('<w:default w:val="0"/>'))).toEqual({
      text: '☑☐。',
      lost: [],
    })
    const entries = '<w:listEntry w:val="甲"/><w:listEntry w:val="乙"/>'
    const choice = data(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`)
    expect(shown(field('FORMDROPDOWN', '', choice))).toMatchObject({ text: '乙。' })
  })

  it('without a result are told', () => {
    expect(shown(field('MERGEFIELD 单位'))).toEqual({ text: '。', lost: ['fields'] })
    expect(shown(field('LISTNUM'))).toEqual({ text: '。', lost: ['numbers'] })
  })

  it('that do not end swallow no text', () => {
    expect(
      read(madeDocx(paragraph(char('begin') + run('甲')) + paragraph('乙'))),
    ).toEqual({ text: '甲\n乙', lost: ['fields'] })
  })
})

describe('formulas', () => {
  const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
  const formula = (xml: string) =>
    read(madeDocx(paragraph(`<m:oMath>${xml}</m:oMath>${run('。')}`)))

  it.each([
    [
      'V=2/(a+b)',
      `${r('V=')}<m:f><m:num>${r('2')}</m:num><m:den>${r('a+b')}</m:den></m:f>`,
    ],
    ['√(a+b)', `<m:rad><m:deg/><m:e>${r('a+b')}</m:e></m:rad>`],
    [
      'x_i^2',
      `<m:sSubSup><m:e>${r('x')}</m:e><m:sub>${r('i')}</m:sub><m:sup>${r('2')}</m:sup></m:sSubSup>`,
    ],
    [
      '∑_(i=1)^nx',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('n')}</m:sup><m:e>${r('x')}</m:e></m:nary>`,
    ],
  ])('%s is written in a line, and that is told', (text, xml) => {
    expect(formula(xml)).toEqual({ text: `${text}。`, lost: ['formulas'] })
  })

  it('of one line are read as they are', () => {
    const bracket = `<m:d><m:e>${r('a+b')}</m:e></m:d>`
    expect(formula(r('L=') + bracket)).toEqual({ text: 'L=(a+b)。', lost: [] })
  })

  it('that are objects are told', () => {
    const object = '<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'
    expect(read(madeDocx(paragraph(run('按') + object)))).toEqual({
      text: '按',
      lost: ['formulas'],
    })
  })
})

describe('signs of fonts that draw pictures', () => {
  const sign = (font: string, code: string): string =>
    `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`

  it.each([
    ['Wingdings', 'F0FE', '🗹'],
    ['Wingdings 2', '52', '☑'],
    ['Symbol', 'F0B3', '≥'],
    ['宋体', '25A1', '□'],
  ])('%s %s is %s', (font, code, text) => {
    expect(textOf(madeDocx(paragraph(sign(font, code) + run('甲')))).text).toBe(
      `${text}甲`,
    )
  })

  it('that are not known are shown as unknown, and told', () => {
    expect(read(madeDocx(paragraph(sign('自造', 'F041'))))).toEqual({
      text: '\uFFFD',
      lost: ['signs'],
    })
  })

  it('stand as characters, too', () => {
    const docx = madeDocx(
      paragraph(run('\uF052', '<w:rFonts w:ascii="Wingdings 2"/>') + run('甲')),
    )
    expect(textOf(docx).text).toBe('☑甲')
  })
})

it('what is hidden or deleted is no text, what was put in is', () => {
  const docx = madeDocx(
    paragraph(
      run('看得见') +
        run('藏起来', '<w:vanish/>') +
        `<w:del w:id="1"><w:r><w:delText>删掉</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${run('加上')}</w:ins>`,
    ),
  )
  expect(read(docx)).toEqual({ text: '看得见加上', lost: ['revisions'] })
})

describe('what is hidden by styles is not printed', () => {
  const STYLES = styles(
    '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="table" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>',
  )
  const styled = (style: string, content: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
  const textWith = (body: string): string => textOf(madeDocx(body, '', STYLES)).text

  it('of a paragraph, unless a run says otherwise', () => {
    const shown = run('要印', '<w:vanish w:val="0"/>')
    expect(textWith(styled('Note', run('注')) + paragraph('甲'))).toBe('甲')
    expect(textWith(styled('Note', run('注') + shown))).toBe('要印')
  })

  it('by two styles it is shown: the second takes the first back', () => {
    expect(textWith(styled('Note', run('要印', '<w:rStyle w:val="Hid"/>')))).toBe('要印')
  })

  it('of a table', () => {
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Gone"/></w:tblPr><w:tr><w:tc>${paragraph('藏')}</w:tc></w:tr></w:tbl>`
    expect(textWith(table + paragraph('甲'))).toBe('甲')
  })

  it('of all text', () => {
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>'
    const shown = run('要印', '<w:vanish w:val="0"/>')
    const docx = madeDocx(paragraph(run('藏') + shown), '', styles(defaults))
    expect(textOf(docx).text).toBe('要印')
  })

  it('what web pages hide is printed', () => {
    expect(textWith(paragraph(run('要印', '<w:webHidden/>')))).toBe('要印')
  })
})

describe('headers and footers', () => {
  const TITLE = paragraph('关于开展水闸检查的通知')
  const section = (refs: string): string => `<w:sectPr>${refs}</w:sectPr>`
  const header = (type: string, id: string): string =>
    `<w:headerReference w:type="${type}" r:id="${id}"/>`
  const footer = (type: string, id: string): string =>
    `<w:footerReference w:type="${type}" r:id="${id}"/>`
  const PARTS = {
    ...relations(
      ['letterhead', 'header', 'letterhead.xml'],
      ['running', 'header', 'running.xml'],
      ['pages', 'footer', 'pages.xml'],
      ['imprint', 'footer', 'imprint.xml'],
    ),
    'word/letterhead.xml': part(
      'hdr',
      paragraph('清溪镇人民政府文件') + paragraph('清政发〔2022〕18号'),
    ),
    'word/running.xml': part('hdr', paragraph('清溪镇人民政府公报')),
    'word/pages.xml': part(
      'ftr',
      paragraph(
        `${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}`,
      ),
    ),
    'word/imprint.xml': part('ftr', paragraph('抄送：镇水利站。')),
  }
  const LETTERHEAD = '清溪镇人民政府文件\n清政发〔2022〕18号\n关于开展水闸检查的通知'

  it('a letterhead of the first page is read above the text', () => {
    const docx = madeDocx(
      TITLE + section(`<w:titlePg/>${header('first', 'letterhead')}`),
      '',
      PARTS,
    )
    expect(read(docx)).toEqual({ text: LETTERHEAD, lost: [] })
  })

  it('one of every page is read once', () => {
    const docx = madeDocx(
      TITLE + section(header('default', 'letterhead') + footer('default', 'pages')),
      '',
      PARTS,
    )
    expect(read(docx)).toEqual({ text: LETTERHEAD, lost: [] })
  })

  it('a header of the first page that is switched off is not printed', () => {
    const docx = madeDocx(TITLE + section(header('first', 'letterhead')), '', PARTS)
    expect(read(docx)).toEqual({ text: '关于开展水闸检查的通知', lost: [] })
  })

  it('those of even pages count only where the document has them', () => {
    const body = TITLE + section(header('even', 'letterhead'))
    expect(textOf(madeDocx(body, '', PARTS)).text).toBe('关于开展水闸检查的通知')
    const settings = { 'word/settings.xml': part('settings', '<w:evenAndOddHeaders/>') }
    expect(textOf(madeDocx(body, '', { ...PARTS, ...settings })).text).toBe(LETTERHEAD)
  })

  it('running heads are left out, and told', () => {
    const docx = madeDocx(
      TITLE + section(header('default', 'running') + footer('default', 'pages')),
      '',
      PARTS,
    )
    expect(read(docx)).toEqual({ text: '关于开展水闸检查的通知', lost: ['headers'] })
  })

  it('who gets copies is read below the text', () => {
    const docx = madeDocx(TITLE + section(footer('default', 'imprint')), '', PARTS)
    expect(read(docx)).toEqual({
      text: '关于开展水闸检查的通知\n抄送：镇水利站。',
      lost: [],
    })
  })

  it('one that is gone refuses no file, and is told', () => {
    const docx = madeDocx(TITLE + section(header('default', 'nowhere')), '', PARTS)
    expect(read(docx)).toEqual({ text: '关于开展水闸检查的通知', lost: ['parts'] })
  })
})

describe('what cannot be read refuses no file', () => {
  it.each([
    ['a chunk in another format', '<w:altChunk r:id="gone"/>'],
    ['another file', '<w:subDoc r:id="gone"/>'],
  ])('%s', (_, xml) => {
    expect(read(madeDocx(paragraph('甲') + xml))).toEqual({ text: '甲', lost: ['parts'] })
  })

  it('a damaged part, by its name', () => {
    vi.spyOn(console, 'info').mockReturnValue()
    const docx = madeDocx(paragraph('甲'), '', { 'word/styles.xml': '<w:styles' })
    expect(read(docx)).toEqual({ text: '甲', lost: ['parts'] })
  })

  it('lists that are gone', () => {
    const docx = madeDocx(paragraph('甲', 0), '', { 'word/numbering.xml': '<x/>' })
    expect(read(docx)).toEqual({ text: '甲', lost: ['numbers'] })
  })

  it('WordArt is read, a watermark is told', () => {
    const art = (id: string): string =>
      `<w:r><w:pict><v:shape id="${id}"><v:textpath string="清溪镇文件"/></v:shape></w:pict></w:r>`
    expect(read(madeDocx(paragraph(art('s1'))))).toEqual({ text: '清溪镇文件', lost: [] })
    expect(
      read(madeDocx(paragraph(art('PowerPlusWaterMarkObject1') + run('甲')))),
    ).toEqual({ text: '甲', lost: ['tilted'] })
  })

  it('nothing but pictures is a scan', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'
    expect(read(madeDocx(paragraph(picture)))).toEqual({ problem: 'scanned' })
  })

  it('a line that is drawn shows nothing, notes are told', () => {
    const line = '<w:r><w:pict><v:line/></w:pict></w:r>'
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    expect(read(madeDocx(paragraph(run('甲') + line + note)))).toEqual({
      text: '甲',
      lost: ['footnotes'],
    })
  })
})

describe('what is no document that can be read', () => {
  it('another archive', () => {
    const docx = madeDocx('', '', { 'word/document.xml': '' })
    vi.spyOn(console, 'info').mockReturnValue()
    expect(read(docx)).toEqual({ problem: 'damaged' })
    expect(read(docx.slice(0, 40))).toEqual({ problem: 'damaged' })
  })

  it('one that unpacks to more than any notice is', () => {
    const bomb = madeDocx(paragraph('零'.repeat(10_000_000)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(read(bomb)).toEqual({ problem: 'large' })
  })

  it('one that declares entities', () => {
    vi.spyOn(console, 'info').mockReturnValue()
    const docx = madeDocx('', '', {
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    })
    expect(read(docx)).toEqual({ problem: 'damaged' })
  })
})
