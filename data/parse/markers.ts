// The numbers of items, by their shape: 一、 （一） 1. （1） ① 第一条; also those that are one character
// of their own: ㈠ ⑴ ⒈.

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

const HAN = '[一二三四五六七八九十百]{1,4}'

const SHAPES: readonly [MarkerKind, RegExp][] = [
  ['chapter', new RegExp(`^(第\\s?${HAN}[章节])(?:[\\s\\u3000]+|(?=$))`, 'u')],
  ['article', new RegExp(`^(第\\s?${HAN}条)[\\s\\u3000]*`, 'u')],
  ['han', new RegExp(`^(${HAN})[、.．][\\s\\u3000]*`, 'u')],
  [
    'han-brackets',
    new RegExp(`^[（(][\\s]?(${HAN})[\\s]?[）)][、.．]?[\\s\\u3000]*`, 'u'),
  ],
  ['figure-brackets', /^[（(]\s?(\d{1,2})\s?[）)][、.．]?[\s\u3000]*/u],
  ['figure-half', /^(\d{1,2})[）)][、.．]?[\s\u3000]*/u],
  [
    'figure',
    /^(\d{1,2})(?:[.．](?:(?![\d．.])|(?=(?:19|20)\d\d\s?年|\d{1,2}月[\d底]|\d{1,2}日前))|、)[\s\u3000]*/u,
  ],
  ['circle', /^([①-⑳㉑-㉟㊱-㊿])[、.．]?[\s\u3000]*/u],
  ['circle-dark', /^([❶-❿⓫-⓴])[、.．]?[\s\u3000]*/u],
  ['circle-han', /^([㊀-㊉])[、.．]?[\s\u3000]*/u],
]

/**
 * Numbers with their marks in one character, as the input methods of Windows offer them, where an item
 * begins: at the head of a line, of a list of attachments, or behind a stop or a gap.
 */
const IN_ONE = /(?<=(?:^|附件[：:]|[。\s])\s{0,12})[㈠-㈩⑴-⒇⒈-⒛➀-➉➊-➓](\d)?/gmu
/** The same circles, as symbol fonts draw them. */
const CIRCLES = { from: '➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓', to: '①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿' }

/** The text with such numbers in the characters that are printed: （一）, （1）, 1. */
export function withPlainNumbers(text: string): string {
  return text.replace(IN_ONE, (written: string, figure: string | undefined) => {
    const [sign = ''] = written
    const circle = CIRCLES.to[CIRCLES.from.indexOf(sign)]
    const number = circle ?? sign.normalize('NFKC').replace('(', '（').replace(')', '）')
    // ⒈5月 is no 1.5.
    return figure === undefined ? number : `${number} ${figure}`
  })
}

export function markerOf(line: string): Marker | null {
  for (const [kind, shape] of SHAPES) {
    const found = shape.exec(line)
    if (!found) continue
    const [whole, number = ''] = found
    return { kind, number: printed(kind, number), rest: line.slice(whole.length) }
  }
  return null
}

function printed(kind: MarkerKind, number: string): string {
  const solid = number.replace(/\s/gu, '')
  if (kind === 'han-brackets' || kind === 'figure-brackets') return `（${solid}）`
  return kind === 'figure-half' ? `${solid}）` : solid
}
