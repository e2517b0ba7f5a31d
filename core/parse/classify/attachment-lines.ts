// Lines that begin a list of attachments, or the text of one.
import { matchesAny, type Rule } from '../rule.ts'

const FILE_ENDING = '\\.(?:docx?|pdf|xlsx?|pptx?|wps|ofd|zip|rar)$'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** A line that ends with the name of a file. */
export const ENDS_WITH_FILE_NAME = new RegExp(FILE_ENDING, 'iu')

/** The beginning of a list, or of the links to its files. */
export const LIST_RULES: readonly Rule[] = [
  {
    id: 'attachments-colon',
    means: '附件： with the first of them, or above them',
    pattern: new RegExp(`^附\\s*(?:件|表)?\\s*${NUMBER}?\\s*[:：]`, 'u'),
    yes: ['附件：1.报名表', '附 件：', '附：名单', '附件2：评分表'],
    no: ['附件1', '附属医院：'],
  },
  {
    id: 'attached-file',
    means: 'A link to the file of an attachment',
    pattern: new RegExp(
      `^附\\s*(?:件|表)?\\s*${NUMBER}?\\s*[.．、]?\\s*[^。；:：]{2,60}${FILE_ENDING}`,
      'iu',
    ),
    yes: ['附件1.报名表.docx', '附件 名单.pdf'],
    no: ['报名表.docx', '附件：报名表'],
  },
]

/** The head of the text of an attachment: 附件1, alone on a line or with its title. */
export const HEAD_RULES: readonly Rule[] = [
  {
    id: 'attachment-head',
    means: '附件1, alone on its line or with the title behind a colon',
    pattern: new RegExp(`^附\\s*件\\s*${NUMBER}?\\s*(?:[:：].*)?$`, 'u'),
    yes: ['附件', '附件1', '附 件 二', '附件1：报名表'],
    no: ['附件1 报名表', '附：名单'],
  },
]

/** 附件：1.报名表, or the link to the file of an attachment. */
export const beginsAttachmentList = (text: string): boolean =>
  matchesAny(LIST_RULES, text)
/** 附件1, which stands above the text of an attachment. */
export const isAttachmentHead = (text: string): boolean => matchesAny(HEAD_RULES, text)
