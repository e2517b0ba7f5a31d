// Lines that stand below what is signed: the note on publication, and the block that says to whom the
// notice is copied and who printed it.
import { matchesAny, type Rule } from '../rule.ts'
import { YEAR } from '../vocabulary.ts'

/** The print block. It ends the notice wherever it stands. */
export const PRINT_RULES: readonly Rule[] = [
  {
    id: 'copies',
    means: 'To whom it is copied',
    pattern: /^(?:抄\s*[送报发]|分\s*送|印\s*送|[报发]\s*送)\s*[:：]/u,
    yes: ['抄送：省政府办公厅。', '抄　送：各部门', '分送：各科室'],
    no: ['抄送有关部门', '报送时间：9月'],
  },
  {
    id: 'keywords',
    means: 'The words by which it is filed',
    pattern: /^主\s*题\s*词\s*[:：]/u,
    yes: ['主题词：安全 机构 通知', '主 题 词：防火'],
    no: ['主题：共建共享', '主题词云'],
  },
  {
    id: 'printed-on',
    means: 'Who printed it, and when',
    pattern: new RegExp(`^.{2,40}${YEAR}\\s*年.{3,12}日\\s*印(?:发|制|刷)$`, 'u'),
    yes: ['某县人民政府办公室    2020年4月30日印发'],
    no: ['现将2020年4月的方案印发', '2020年4月30日'],
  },
]

/** Below the texts of attachments looser forms end them, too. */
export const END_OF_ATTACHMENTS_RULES: readonly Rule[] = [
  {
    id: 'drawn-rule',
    means: 'A rule that is drawn with signs',
    pattern: /^[—─－_=*-]{3,}$/u,
    yes: ['———', '======', '***'],
    no: ['——', '—— 说明'],
  },
  {
    id: 'copied-to',
    means: 'To whom it is copied, with or without a colon',
    pattern: /^抄\s*送/u,
    yes: ['抄送：各部门', '抄 送 各部门'],
    no: ['请抄送各部门'],
  },
  {
    id: 'printed-behind-gap',
    means: 'Who printed it, a gap, and when',
    pattern: /^.{2,30}\s\d{4}\s*年.{3,12}印发$/u,
    yes: ['某县人民政府办公室  2020年4月30日印发'],
    no: ['某县人民政府办公室2020年4月30日印发'],
  },
]

export const NOTE_RULES: readonly Rule[] = [
  {
    id: 'publication-note',
    means: 'The note on publication; its first group is the note without its brackets',
    pattern: /^[（(]\s*((?:(?:此|本)件|信息公开)[^（）()]{2,20})\s*[）)]$/u,
    yes: ['（此件公开发布）', '(信息公开形式：主动公开)'],
    no: ['此件公开发布', '（联系人：李四）'],
  },
  {
    id: 'bracketed-line',
    means: 'A note of any kind: a whole line in brackets',
    pattern: /^[（(][^（）()]{2,30}[）)]\s*$/u,
    yes: ['（此件公开发布）', '（联系人：李四）'],
    no: ['（一）', '（此件公开发布）。'],
  },
]
const [PUBLICATION_NOTE, BRACKETED_LINE] = NOTE_RULES

/** Whether the notice itself ends above this line. */
export const isPrintLine = (text: string): boolean => matchesAny(PRINT_RULES, text)

/** Whether the texts of attachments end above this line. */
export const endsAttachmentTexts = (text: string): boolean =>
  matchesAny(END_OF_ATTACHMENTS_RULES, text)

/** The note on publication without its brackets; null for any other line. */
export const readPublicationNote = (text: string): string | null =>
  PUBLICATION_NOTE?.pattern.exec(text)?.[1] ?? null

/** A whole line in brackets: （此件公开发布）, （联系人：李四）. */
export const isBracketedLine = (text: string): boolean =>
  BRACKETED_LINE?.pattern.test(text) ?? false
