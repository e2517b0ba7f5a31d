// Files as users have them: a notice in Word and in PDF, and what cannot be read.
import { strToU8, zipSync } from 'fflate'
import { level, list, madeDocx, paragraph, run } from '../../support/made-docx.ts'
import { madePdf } from '../../support/made-pdf.ts'

const TITLE = '关于开展沟渠清淤的通知'
const NUMBER = '浔水函〔2022〕18号'
const SIGNED = '清溪镇水利站　　清溪镇林业站'
const DATE = '2022年3月5日'

/** What is read from either, by the names of the fields. */
export const NOTICE_FIELDS = {
  title: TITLE,
  documentNumber: NUMBER,
  issuers: '清溪镇水利站\n清溪镇林业站',
}

/** The numbers of its items are those that Word counts. */
export const NOTICE_DOCX = madeDocx(
  paragraph(TITLE) +
    paragraph(NUMBER) +
    paragraph('各村民委员会：') +
    paragraph('现将有关事项通知如下。') +
    paragraph('工作安排', 0) +
    paragraph('清理沟渠', 1) +
    paragraph('清理河道', 1) +
    paragraph(SIGNED) +
    paragraph(DATE),
  list(level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）')),
)

const FONT = '<w:rFonts w:eastAsia="FangSong" w:cs="FangSong" w:hint="eastAsia"/>'

/** It takes seconds to be read. */
export const LONG_DOCX = madeDocx(
  paragraph(TITLE) +
    paragraph(
      run('各村要', FONT) + run('制定方案，', FONT) + run('明确责任。', FONT),
    ).repeat(30_000),
)

/** The last page is a scan. */
export const NOTICE_PDF = madePdf([
  [
    { text: TITLE, indent: 8 },
    { text: NUMBER, indent: 9 },
    '各村民委员会：',
    { text: '现将有关事项通知如下。', indent: 2 },
    { text: '一、工作安排', indent: 2 },
    { text: '内部资料　严禁外传', isTilted: true },
    { text: '各村要制定清淤方案，明确责任人、完成', indent: 2 },
  ],
  [
    '时限和保障措施。',
    { text: '二、工作要求', indent: 2 },
    { text: '各村于月底前报送清淤长度。', indent: 2 },
    { text: '清溪镇水利站', indent: 2 },
    { text: '清溪镇林业站', indent: 10 },
    { text: DATE, indent: 10 },
  ],
  [],
])

const BOMB = madeDocx(paragraph('零'.repeat(10_000_000)))
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export const UNREADABLE: Readonly<Record<string, Uint8Array>> = {
  '扫描件.pdf': madePdf([[], []]),
  '残缺.pdf': NOTICE_PDF.slice(0, 12),
  '残缺.docx': NOTICE_DOCX.slice(0, 200),
  '炸弹.docx': BOMB,
  '旧版.doc': Uint8Array.from(OLE),
  '版式.ofd': zipSync({ 'OFD.xml': strToU8('<OFD/>') }),
}
