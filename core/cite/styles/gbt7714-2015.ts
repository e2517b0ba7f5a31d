// GB/T 7714—2015, replaced on 2026-07-01 but still asked for by journals and schools:
// 市场监管总局, 中央宣传部, 最高人民法院, 等. 关于…的通知[A/OL]. (2023-08-31)[2026-10-03]. https://….
//
// Read in the examples of the standard as github.com/zotero-chinese/styles gives them
// (GB-T-7714—2015（顺序编码，双语）, index.md): the notice of a government office in 4.6 stands under
// [A/OL], its document number behind a colon after the title, its date of issue in round brackets.
//
// Chosen with care: the width of the punctuation is not laid down; half width with a space is what
// biblatex-gb7714-2015 and most journals set, while zotero-chinese sets full width. A notice
// without an address is [A] with its date after it; no example of one was found.
import { type Edition, reference } from '../reference.ts'
import type { Style } from '../types.ts'

const EDITION: Edition = {
  online: 'A/OL',
  offline: 'A',
  comma: ', ',
  colon: ': ',
  brackets: ['(', ')'],
}

export const gbt7714of2015: Style = {
  id: 'gbt7714-2015',
  quotes: false,
  typeIsUnverified: true,
  supportedOptions: ['number', 'accessDate'],
  write: (record, options) => reference(record, options, EDITION),
}
