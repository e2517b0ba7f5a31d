// Documents of Word put together at random from what its files are made of, each with the text that Word
// prints of it.
import type { Random } from '../../scripts/eval/random.ts'
import { archiveOf, docxParts, level, list, paragraph, run, styles } from './made-docx.ts'

interface Piece {
  xml: string
  /** As it is printed. */
  text: string
}

const WORDS = [
  '各村要制定清淤方案',
  '明确责任人',
  '于月底前报送',
  '水闸',
  '检查渠道',
  '落实',
]
const field = (code: string, result: string | null): string => {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const shown = result === null ? '' : char('separate') + result
  return `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${shown}${char('end')}`
}
const within = (open: string, close: string) => (text: string) => ({
  xml: `${open}${run(text)}${close}`,
  text,
})
const unread = (make: (text: string) => string) => (text: string) => ({
  xml: make(text),
  text: '',
})

/** What stands in a paragraph; each is given some words. */
const INLINE: Readonly<Record<string, (text: string) => Piece>> = {
  plain: within('', ''),
  bidi: within('<w:bdo w:val="ltr">', '</w:bdo>'),
  direction: within('<w:dir w:val="ltr">', '</w:dir>'),
  inserted: within('<w:ins w:id="1" w:author="x">', '</w:ins>'),
  'moved-here': within('<w:moveTo w:id="1" w:author="x">', '</w:moveTo>'),
  link: within('<w:hyperlink r:id="gone">', '</w:hyperlink>'),
  'smart-tag': within('<w:smartTag w:element="date">', '</w:smartTag>'),
  'custom-xml': within('<w:customXml w:element="x">', '</w:customXml>'),
  control: within('<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'),
  'simple-field': within('<w:fldSimple w:instr=" TITLE ">', '</w:fldSimple>'),
  'unknown-element': within('<w:notKnown>', '</w:notKnown>'),
  'web-hidden': (text) => ({ xml: run(text, '<w:webHidden/>'), text }),
  'hidden-no-more': (text) => ({
    xml: run(text, '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>'),
    text,
  }),
  'hidden-twice': (text) => ({ xml: run(text, '<w:rStyle w:val="Shown"/>'), text }),
  field: (text) => ({ xml: field('REF x \\h', run(text)), text }),
  'nested-fields': (text) => ({
    xml: field('IF 1 = 1', run('甲') + field('REF y', run(text))),
    text: `甲${text}`,
  }),
  circled: () => ({ xml: field('eq \\o\\ac(○,12)', null), text: '⑫' }),
  'guide-of-old': () => ({
    xml: field('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(tuó),橐)', null),
    text: '橐',
  }),
  quoted: (text) => ({ xml: field(`QUOTE "${text}"`, null), text }),
  symbol: () => ({ xml: field('SYMBOL 82 \\f "Wingdings 2"', null), text: '☑' }),
  sign: () => ({
    xml: '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
    text: '☑',
  }),
  ruby: (text) => ({
    xml: `<w:r><w:ruby><w:rubyPr/><w:rt>${run('tuó')}</w:rt><w:rubyBase>${run(text)}</w:rubyBase></w:ruby></w:r>`,
    text,
  }),
  formula: () => ({
    xml: '<m:oMath><m:r><m:t>L=a+b</m:t></m:r></m:oMath>',
    text: 'L=a+b',
  }),
  hyphens: (text) => ({
    xml: `<w:r><w:t>GB</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>${text}</w:t></w:r>`,
    text: `GB-1${text}`,
  }),
  deleted: unread(
    (text) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`,
  ),
  'moved-away': unread((text) => `<w:moveFrom w:id="1">${run(text)}</w:moveFrom>`),
  hidden: unread((text) => run(text, '<w:vanish/>')),
  'hidden-by-style': unread((text) => run(text, '<w:rStyle w:val="Hidden"/>')),
  'hidden-by-base': unread((text) => run(text, '<w:rStyle w:val="BasedOnHidden"/>')),
  'index-entry': unread((text) => field(`XE "${text}"`, null)),
}

const STYLES = styles(
  [
    '<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="BasedOnHidden"><w:basedOn w:val="Hidden"/></w:style>',
    '<w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="SubItem"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
  ].join(''),
)
const NUMBERING = list(
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）'),
)
const FIGURES = '一二三四五六七八九'

/** Counts as Word does, as far as nine. */
class Numbers {
  private first = 0
  private second = 0

  next(at: number): string {
    if (at === 0) {
      this.first += 1
      this.second = 0
      return `${FIGURES[this.first - 1]}、`
    }
    this.second += 1
    return `（${FIGURES[this.second - 1]}）`
  }

  isFull(at: number): boolean {
    return (at === 0 ? this.first : this.second) >= FIGURES.length
  }
}

const NUMBERED = [
  (at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`,
  (at: number) => `<w:pStyle w:val="${at === 0 ? 'Item' : 'SubItem'}"/>`,
]
const DELETED_MARK = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
const MOVED_MARK = '<w:rPr><w:moveFrom w:id="1" w:author="x"/></w:rPr>'
const HIDDEN_MARK = '<w:rPr><w:vanish/></w:rPr>'

const inBox = (xml: string): string => {
  const box = `<w:txbxContent>${xml}</w:txbxContent>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

export interface MadeDocument {
  docx: Uint8Array
  text: string
  /** What it is made of, for a reader of a failure. */
  how: string
}

export function madeDocument(random: Random): MadeDocument {
  const used: string[] = []
  const numbers = new Numbers()
  const content = (): Piece => {
    const pieces = Array.from({ length: 1 + random.below(4) }, () => {
      const name = random.pick(Object.keys(INLINE))
      used.push(name)
      return INLINE[name]?.(random.pick(WORDS)) ?? { xml: '', text: '' }
    })
    // One that is seen, so that there is a line.
    pieces.push({ xml: run('。'), text: '。' })
    return { xml: joined(pieces, 'xml'), text: joined(pieces, 'text') }
  }
  const paragraphs = (): Piece => {
    const at = random.below(2)
    const isNumbered = random.chance(0.5) && !numbers.isFull(at)
    const properties = isNumbered ? random.pick(NUMBERED)(at) : ''
    // Pieces of one paragraph, whose ends are deleted.
    const parts = Array.from({ length: random.chance(0.2) ? 3 : 1 }, content)
    const mark = random.pick([DELETED_MARK, MOVED_MARK, HIDDEN_MARK])
    const xml = parts.map((one, n) => {
      const end = n === parts.length - 1 ? '' : mark
      return `<w:p><w:pPr>${properties}${end}</w:pPr>${one.xml}</w:p>`
    })
    const number = isNumbered ? numbers.next(at) : ''
    return { xml: xml.join(''), text: number + joined(parts, 'text') }
  }
  const blocks = Array.from({ length: 3 + random.below(6) }, (): Piece => {
    const kind = random.pick(['paragraph', 'paragraph', 'paragraph', 'box', 'table'])
    used.push(kind)
    if (kind === 'paragraph') return paragraphs()
    const inner = paragraphs()
    if (kind === 'box') return { xml: paragraph(inBox(inner.xml)), text: inner.text }
    const cell = (xml: string): string => `<w:tc><w:tcPr/>${xml}</w:tc>`
    const gone = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell(paragraph('删去的行'))}</w:tr>`
    const row = `<w:tr>${cell(paragraph('序号'))}${cell(inner.xml)}</w:tr>`
    return {
      xml: `<w:tbl><w:tblPr/>${gone}${row}</w:tbl>`,
      text: `序号   ${inner.text}`,
    }
  })
  const parts = docxParts(joined(blocks, 'xml'), NUMBERING, STYLES)
  const spelling = random.pick(Object.keys(SPELLINGS))
  used.push(spelling)
  const respelled = Object.entries(parts).map(([name, xml]) => [
    name,
    name.startsWith('word/') ? (SPELLINGS[spelling]?.(xml) ?? xml) : xml,
  ])
  return {
    docx: archiveOf(Object.fromEntries(respelled)),
    text: blocks.map(({ text }) => text).join('\n'),
    how: used.join(', '),
  }
}

/** The same in other names. */
const SPELLINGS: Readonly<Record<string, (xml: string) => string>> = {
  usual: (xml) => xml,
  'other-prefix': (xml) =>
    xml.replaceAll(/\bw(?=[:=])/gu, 'ns0').replaceAll(/\bmc(?=[:=])/gu, 'alt'),
  'no-prefix': (xml) =>
    xml.replaceAll(/(<\/?)w:/gu, '$1').replace(/<(\w+) /u, `<$1 ${DEFAULT} `),
  strict: (xml) =>
    xml.replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
}
const DEFAULT = 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const joined = (pieces: readonly Piece[], of: keyof Piece): string =>
  pieces.map((one) => one[of]).join('')
