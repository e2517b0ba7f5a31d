// Texts that nobody writes, made to take long: megabytes in a line, one sign again and again.
import type { Random } from '../eval/random.ts'

const FIVE_MB = 5_000_000
const TITLE = '关于开展2023年全国“质量月”活动的通知\n各省、自治区、直辖市：\n'
const SIGNS = [
  '1',
  '一',
  '（',
  '(((（一）',
  '）',
  '“',
  '"',
  '《',
  '〔',
  '。',
  '，',
  '、',
  '：',
  ' ',
  '\u3000',
  '\t',
  '\0',
  '\u0301',
  '\u200B',
  '\u202E',
  '\uD800',
  '-',
  '>',
  '.',
  'a',
  '<',
  '第一条',
  '第一条 ',
  '1.',
  '一、',
  '附件',
  '附件：',
  '主题',
  '关于',
  '的通知',
  '水利部',
  '水利部、',
  '水 利 部 ',
  '2023年',
  '2023年1月1日',
  '\r',
  '主题为“',
  '口号“甲”',
]

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

type Huge = (text: string, random: Random) => string

export const HUGE: Readonly<Record<string, Huge>> = {
  'run-in-line': (text, random) => {
    const at = random.below(text.length + 1)
    const run = filled(random.pick(SIGNS), random.pick([20_000, 100_000, 500_000]))
    return text.slice(0, at) + run + text.slice(at)
  },
  'run-in-title': (_text, random) => `关于${filled(random.pick(SIGNS), 300_000)}的通知`,
  'run-as-item': (_text, random) =>
    `${TITLE}一、${filled(random.pick(SIGNS), 300_000)}\n水利部\n2023年8月31日`,
  'run-in-lines': (_text, random) =>
    `${TITLE}${filled(`${random.pick(SIGNS)}\n`, 200_000)}`,
  '5-mb-line': (text) => filled(text.replaceAll(/[\r\n]/gu, ''), FIVE_MB),
  '5-mb-of-one-sign': (_text, random) => filled(random.pick(SIGNS), FIVE_MB),
  '5-mb-below-a-title': (_text, random) => TITLE + filled(random.pick(SIGNS), FIVE_MB),
  '5-mb-of-lines': (text) => filled(`${text}\n`, FIVE_MB),
  'line-thousands-of-times': (text, random) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    const repeated = new Array<string>(5000).fill(lines[at] ?? '')
    return [...lines.slice(0, at), ...repeated, ...lines.slice(at)].join('\n')
  },
  'text-many-times': (text, random) =>
    new Array<string>(random.pick([50, 300])).fill(text).join('\n'),
  'levels-of-numbers': (_text, random) => {
    const shapes = ['一、', '（一）', '1.', '（1）', '1）', '①', '第一条 ', '第一章 ']
    const line = (): string => random.pick(shapes).repeat(1 + random.below(40))
    return TITLE + Array.from({ length: 5000 }, () => `${line()}甲`).join('\n')
  },
}
