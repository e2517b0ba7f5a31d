// What a line begins with that begins a paragraph.
import { readDateAlone } from '../classify/dates.ts'
import { readDocumentNumber } from '../classify/document-number.ts'
import { readNames } from '../classify/issuer-names.ts'
import { isBracketedLine } from '../classify/print-lines.ts'
import { matchesAny, type Rule } from '../rule.ts'
import { HAN_NUMERAL } from '../vocabulary.ts'

export const INDENT = /^(?:\u3000| {2,})/u
export const ENDS_PARAGRAPH = /[。！？：:；;]$/u

/** What begins a paragraph, however full the line above it is. */
export const PARAGRAPH_START_RULES: readonly Rule[] = [
  {
    id: 'starts-with-section',
    means: '一、',
    pattern: new RegExp(`^[\\s\\u3000]*${HAN_NUMERAL}、`, 'u'),
    yes: ['一、时间', '　　二、地点'],
    no: ['一是时间', '第一、二季度'],
  },
  {
    id: 'starts-with-brackets',
    means: '（一） or （1）',
    pattern: new RegExp(`^[\\s\\u3000]*[（(](?:${HAN_NUMERAL}|\\d{1,2})[）)]`, 'u'),
    yes: ['（一）报名', '(12)其他'],
    no: ['（2023）', '（见附件）'],
  },
  {
    id: 'starts-with-figure',
    means: '1. or 1、',
    pattern: /^[\s\u3000]*\d{1,2}[.．、](?!\d)/u,
    yes: ['1.报名', '2、评审'],
    no: ['3.5亿元', '2023年'],
  },
  {
    id: 'starts-with-article',
    means: '第一条 or 第一章',
    pattern: new RegExp(`^[\\s\\u3000]*第${HAN_NUMERAL}[条章]`, 'u'),
    yes: ['第一条 为规范管理', '第二章'],
    no: ['第一季度', '依照第一条'],
  },
  {
    id: 'starts-with-circle',
    means: '①',
    pattern: /^[\s\u3000]*[①-⑳❶-❿㊀-㊉]/u,
    yes: ['①现代农业', '❶宣传'],
    no: ['1现代农业'],
  },
  {
    id: 'starts-attachments',
    means: '附件： or 附1',
    pattern: /^[\s\u3000]*附件?[\s\d:：]/u,
    yes: ['附件：报名表', '附：名单', '附件1'],
    no: ['附属医院', '附件中的表格'],
  },
  {
    id: 'starts-contacts',
    means: 'To whom it is copied, or whom to reach',
    pattern: /^[\s\u3000]*(?:抄送|联系)/u,
    yes: ['抄送：各部门', '联系人：李四'],
    no: ['加强联系', '请抄送'],
  },
]

/** Whether a line begins a paragraph, however full the line above it is. An empty line ends one. */
export const beginsParagraph = (text: string): boolean =>
  text.trim() === '' ||
  INDENT.test(text) ||
  matchesAny(PARAGRAPH_START_RULES, text) ||
  isBracketedLine(text) ||
  readNames(text.trim()) !== null ||
  readDateAlone(text.trim()) !== null ||
  readDocumentNumber(text) !== null
