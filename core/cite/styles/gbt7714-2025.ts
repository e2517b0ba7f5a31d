// GB/T 7714—2025 信息与文献 参考文献著录规则, published 2025-12-02, in force since 2026-07-01:
// 市场监管总局，中央宣传部，最高人民法院，等. 关于…的通知[EB/OL]. （2023-08-31）[2026-10-03]. https://….
//
// The standard cannot be read freely. What is followed here was read in a reproduction of its text
// and checked against output made from it:
// - github.com/hushidong/biblatex-gb7714-2025, gbT7714-2025.tex: foreword (changes from 2015), 6.2
//   (symbols), 7.1.2 (more than three: the first three and 等), 7.1.4 (bodies as the source names
//   them), 7.6 (dates as YYYY-MM-DD), 8.11.3 (web page: order of the elements; access date and
//   address are required, a date where there is one), appendix A (EB is 网站、网页; Z is 其他).
// - github.com/zotero-chinese/styles, GB-T-7714—2025（顺序编码，双语）, index.md: Chinese references are
//   set with full-width ，：（） and with a half-width full stop, space and [ ].
//
// Not verified, and chosen with care:
// - No example of a notice of a public body was found in this edition. The one of 2015 stood under
//   A, which is now only for what an archive holds; on a web page a notice is therefore [EB/OL].
// - 7.6 means the date of the page. Only the date of issue is known here, and the example of 2015
//   uses it in this place.
// - The document number behind a colon, as other information about the title, follows the example
//   of 2015; 7.2.3 does not name it. It stands there only when asked for.
// - A notice without an address: [Z] and its date after it, as 8.8.3 sets the date of a report.
import { type Edition, reference } from '../reference.ts'
import type { Style } from '../types.ts'

const EDITION: Edition = {
  online: 'EB/OL',
  offline: 'Z',
  comma: '，',
  colon: '：',
  brackets: ['（', '）'],
}

export const gbt7714of2025: Style = {
  id: 'gbt7714-2025',
  quotes: false,
  typeIsUnverified: true,
  supportedOptions: ['number', 'accessDate'],
  write: (record, options) => reference(record, options, EDITION),
}
