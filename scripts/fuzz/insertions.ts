// What is put into a text somewhere: numbers, dates, brackets and markup that no notice has.
import type { Random } from '../eval/random.ts'
import type { TextDamage } from './text-damages.ts'

const PIECES: Readonly<Record<string, readonly string[]>> = {
  number: [
    '〔99999999999〕第999999999999号',
    '国市监质发〔0000〕0号',
    '国市监质发〔2023〕00000号',
    '国市监质发[2023]073号',
    '发文字号：国〔2023〕1号',
    '（国市监质发〔1900〕第99999号）',
  ],
  date: [
    '99999年99月99日',
    '2023年2月31日',
    '2023年0月0日',
    '1900年1月1日',
    '二〇九九年十二月三十一日',
    '一九〇〇年十十月十十日',
    '（2023年13月1日）',
    '水利部 2023年8月31日',
    '- 全国节水宣传周活动新闻 (2023-99-99)',
    '· 全国节水宣传周活动新闻 2023-1-1',
  ],
  title: [
    '关于开展1900年全国“质量月”活动的通知',
    '关于关于关于的通知',
    '关于 的通知',
    '关于开展2099年活动的通知的通知-某网_某网',
    '水利部关于转发关于活动的通知的通知（试行）',
  ],
  item: [
    '一、',
    '（一）',
    '一、。',
    '百百百百、甲',
    '第一条 第一条 第一条',
    '第一章',
    '1.1.1.1 甲',
    '99）甲',
    '①①①',
    '（ 一 ）、 。',
  ],
  attachment: [
    '附件：1. 2. 3. 甲表',
    '附件：1.《甲表》.docx 2.乙表.pdf 3.',
    '附件1',
    '附件：',
    '附 件 一 ：口号',
    '附件：1.宣传口号\n附件1\n宣传口号\n1.“”\n2.“甲乙丙丁。”',
  ],
  theme: [
    '活动主题：“”',
    '主题为“    ”',
    '一、活动主题\n“ 甲乙丙丁 ”。',
    '以“<b>人民</b>”为主题',
    '宣传口号：“甲乙丙丁”“戊己庚辛”',
  ],
  markup: [
    '<script>alert(1)</script>',
    '<b',
    '&lt;b&gt;&#0;&#xD800;&amp;nbsp;',
    '<!-- <div> -->',
    '<![CDATA[关于]]>',
    '</div></div></body></html>',
    '<br/><br/>',
    '<table><tr><td>水利部<td>教育部',
  ],
  key: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$&$1$`'],
}

const RUNS = [
  '（',
  '）',
  '(',
  '“',
  '"',
  '《',
  '〔',
  '一',
  '1',
  ' ',
  '\u3000',
  '\t',
  '。',
  '、',
  '；',
  '-',
  '>',
  '关于',
  '的通知',
  '第一条',
  '（一）',
  '(((（一）',
  '附件',
  '主题',
  '月',
]

const into = (text: string, piece: string, random: Random): string => {
  const lines = text.split('\n')
  if (random.chance(0.5)) {
    const line = random.below(lines.length + 1)
    return [...lines.slice(0, line), piece, ...lines.slice(line)].join('\n')
  }
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

export const INSERTIONS: Readonly<Record<string, TextDamage>> = {
  ...Object.fromEntries(
    Object.entries(PIECES).map(([name, pieces]) => [
      `with-${name}`,
      (text: string, random: Random) => into(text, random.pick(pieces), random),
    ]),
  ),
  'with-run': (text, random) =>
    into(text, random.pick(RUNS).repeat(random.pick([2, 20, 200, 2000])), random),
  'figures-grown': (text, random) =>
    text.replaceAll(/\d+/gu, (figure) =>
      random.chance(0.3) ? figure.repeat(1 + random.below(12)) : figure,
    ),
}
