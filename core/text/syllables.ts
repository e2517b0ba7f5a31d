// The syllables of Mandarin in pinyin without tones, and by which letter the sound of an ideograph
// begins.
import { simplified } from './traditional.ts'

/** Finals by initial; v is ü. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => initial + final),
  ),
)

/** The first ideograph of each letter, in the order that browsers sort Chinese by sound. */
const FIRST = '阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫匝'
const LETTERS = 'abcdefghjklmnopqrstwxyz'
/** Of those that are often read otherwise: each with the letter of another sound. */
const ALSO = new Set(
  (
    '长z 长c 重c 重z 行h 行x 乐l 乐y 调t 调d 降x 降j 系j 系x 给g 给j 参s 参c 率s 率l 弹t 弹d 藏z 藏c ' +
    '传z 传c 朝z 朝c 曾z 单s 单c 会k 解x 省x 识z 宿x 提d 校j 盛c 属z 折s 种c 粘n 便p 泊p 否p 查z 车j 畜x ' +
    '合g 见x 强j 奇j 区o 什s 叶x 遗w 还h 大d 都d 着z 了l 地d 色s 相x 将q 说y 信s 期j'
  ).split(' '),
)

let order: Intl.Collator | null = null

/** Whether a syllable can be the sound of an ideograph, as far as its first letter tells. */
export function canSound(ideograph: string, syllable: string): boolean {
  const character = simplified(ideograph)
  const letter = syllable.charAt(0)
  if (ALSO.has(character + letter)) return true
  order ??= new Intl.Collator('zh-Hans-u-co-pinyin')
  const { compare } = order
  const isReached = (first: string): boolean => compare(first, character) <= 0
  const letters = [...FIRST].filter(isReached).length
  return LETTERS.charAt(letters - 1) === letter
}
