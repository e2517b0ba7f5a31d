// The numbers of items, by their shape: 一、 （一） 1. （1） ① 第一条; also those that are one character
// of their own: ㈠ ⑴ ⒈.
import type { Rule } from '../rule.ts'
import { HAN_NUMERAL } from '../vocabulary.ts'

/** Shapes of numbers; which stands above which is told by the order in which a notice uses them. */
export type MarkerKind =
  | 'chapter'
  | 'article'
  | 'han'
  | 'han-brackets'
  | 'figure'
  | 'figure-brackets'
  | 'figure-half'
  | 'circle'
  /** ❶ */
  | 'circle-dark'
  /** ㊀ */
  | 'circle-han'
  /** 3.1, by how many figures it has. */
  | 'decimal-1'
  | 'decimal-2'
  | 'decimal-3'
  /** A heading without a number. */
  | 'none'

export interface Marker {
  kind: MarkerKind
  /** As printed, in full width, without the mark after it. */
  number: string
  /** What stands behind it. */
  rest: string
}

interface MarkerRule extends Rule {
  id: Exclude<MarkerKind, 'decimal-1' | 'decimal-2' | 'decimal-3' | 'none'>
}

export const MARKER_RULES: readonly MarkerRule[] = [
  {
    id: 'chapter',
    means: 'A chapter or section of a rule',
    pattern: new RegExp(`^(第\\s?${HAN_NUMERAL}[章节])(?:[\\s\\u3000]+|(?=$))`, 'u'),
    yes: ['第一章　总则', '第二节 报名', '第十章'],
    no: ['第一章节的内容', '第三章是附则'],
  },
  {
    id: 'article',
    means: 'An article of a rule',
    pattern: new RegExp(`^(第\\s?${HAN_NUMERAL}条)[\\s\\u3000]*`, 'u'),
    yes: ['第一条　为规范管理', '第十二条本办法自发布之日起施行。'],
    no: ['第1条', '依照第一条'],
  },
  {
    id: 'han',
    means: '一、',
    pattern: new RegExp(`^(${HAN_NUMERAL})[、.．][\\s\\u3000]*`, 'u'),
    yes: [
      '一、活动时间',
      '十二．其他',
      '二、',
      '一〇〇、报送',
      '一百〇一、验收',
      '一百零二、其他',
    ],
    no: ['一是加强领导', '（一）报名'],
  },
  {
    id: 'han-brackets',
    means: '（一）',
    pattern: new RegExp(
      `^[（(][\\s]?(${HAN_NUMERAL})[\\s]?[）)][、.．]?[\\s\\u3000]*`,
      'u',
    ),
    yes: ['（一）报名', '(二)、评审', '（ 三 ）公示', '（一〇二）其他'],
    no: ['（一式两份）', '（1）'],
  },
  {
    id: 'figure-brackets',
    means: '（1）',
    pattern: /^[（(]\s?(\d{1,2})\s?[）)][、.．]?[\s\u3000]*/u,
    yes: ['（1）身份证', '(12)其他'],
    no: ['（2023）', '1）'],
  },
  {
    id: 'figure-half',
    means: '1）',
    pattern: /^(\d{1,2})[）)][、.．]?[\s\u3000]*/u,
    yes: ['1）身份证', '12)其他'],
    no: ['（1）', '1.'],
  },
  {
    id: 'figure',
    means: '1. with no figure behind it, unless that begins a date or a time',
    pattern:
      /^(\d{1,2})(?:[.．](?:(?![\d．.])|(?=(?:19|20)\d\d\s?年|\d{1,2}月[\d底]|\d{1,2}日前|\d{1,2}[:：]\d{2}))|、)[\s\u3000]*/u,
    yes: [
      '1.报名',
      '2、评审',
      '3．公示',
      '4.2023年总结',
      '5.9月底前报送',
      '6.14:30-15:00致辞',
    ],
    no: ['3.5亿元', '1.1 总则', '2023.9.1'],
  },
  {
    id: 'circle',
    means: '①',
    pattern: /^([①-⑳㉑-㉟㊱-㊿])[、.．]?[\s\u3000]*/u,
    yes: ['①现代农业', '㉑其他'],
    no: ['❶', '1'],
  },
  {
    id: 'circle-dark',
    means: '❶',
    pattern: /^([❶-❿⓫-⓴])[、.．]?[\s\u3000]*/u,
    yes: ['❶宣传', '⓫其他'],
    no: ['①'],
  },
  {
    id: 'circle-han',
    means: '㊀',
    pattern: /^([㊀-㊉])[、.．]?[\s\u3000]*/u,
    yes: ['㊀宣传', '㊉其他'],
    no: ['㈠'],
  },
]

/**
 * Numbers with their marks in one character, as the input methods of Windows offer them, where an item
 * begins: at the head of a line, of a list of attachments, or behind a stop or a gap.
 */
const IN_ONE = /(?<=(?:^|附件[：:]|[。\s])\s{0,12})[㈠-㈩⑴-⒇⒈-⒛➀-➉➊-➓](\d)?/gmu
/** The same circles, as symbol fonts draw them. */
const CIRCLES = { from: '➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓', to: '①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿' }

/** The text with such numbers in the characters that are printed: （一）, （1）, 1. */
export function normalizeMarkers(text: string): string {
  return text.replace(IN_ONE, (written: string, figure: string | undefined) => {
    const [sign = ''] = written
    const circle = CIRCLES.to[CIRCLES.from.indexOf(sign)]
    const number = circle ?? sign.normalize('NFKC').replace('(', '（').replace(')', '）')
    // ⒈5月 is no 1.5.
    return figure === undefined ? number : `${number} ${figure}`
  })
}

/**
 * The number that an item begins with, and what stands behind it; null where the line begins with none.
 */
export function readMarker(line: string): Marker | null {
  for (const { id: kind, pattern } of MARKER_RULES) {
    const found = pattern.exec(line)
    if (!found) continue
    const [whole, number = ''] = found
    return {
      kind,
      number: normalizePunctuation(kind, number),
      rest: line.slice(whole.length),
    }
  }
  return null
}

function normalizePunctuation(kind: MarkerKind, number: string): string {
  const solid = number.replace(/\s/gu, '')
  if (kind === 'han-brackets' || kind === 'figure-brackets') return `（${solid}）`
  return kind === 'figure-half' ? `${solid}）` : solid
}
