// Words that Taiwan writes with another character than the mainland, which no table of single
// characters can tell: 著力 is 着力, but 著作 is 著作.
import { isSimplified } from './traditional.ts'

/** Each on simplified text, character for character. */
const RULES: readonly [written: RegExp, mainland: string][] = [
  // Not in 显著, 著名 and the like; 配合著 and 谈论著 are 着 again.
  [
    /(?<![显昭卓原名专编译巨遗土撰拙]|微知|(?<![配结联综混符])合|(?<![谈讨议])论)著(?![作名述称者录书])/gu,
    '着',
  ],
  [/(?<=[计规企策筹谋])画/gu, '划'],
  [/(?<![慰狼枕蕴])藉/gu, '借'],
  [/(?<=[答回反])覆/gu, '复'],
]
const CONCERNED = /[著画藉覆]/u

/**
 * @param folded text in simplified characters
 * @param original what was folded: in simplified writing 著力 is a wrong character, and stays
 * @returns a text of the same length
 */
export function inMainlandWords(folded: string, original: string): string {
  if (!CONCERNED.test(folded) || isSimplified(original)) return folded
  return RULES.reduce(
    (text, [written, mainland]) => text.replace(written, mainland),
    folded,
  )
}
