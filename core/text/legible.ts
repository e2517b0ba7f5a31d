// Whether a text is legible Chinese, or what comes out when its bytes are read in a wrong encoding
// (鍏充簬, å…³äºŽ, 锟斤拷).
import { plainText } from './characters.ts'
import { frequentInSimplified, frequentInTraditional } from './frequent.ts'

/** Marks and signs of Chinese text, kana, and Latin letters of full width. */
const SIGN =
  /[\u00A0·×°±§‐-‧‰′-‵※№℃Ⅰ-ⅿ←-↙①-⒛─-╿■-◿★☆\u3000-\u30FF\u3105-\u312F㈠-㊿㎎-㏕\uFF01-\uFF5E\uFFE0-\uFFE5\uFE30-\uFE4F\u{1F300}-\u{1FAFF}]/u
/** Not of ASCII, and to be seen. */
const TOLD = /[^\0-\x7F\p{Default_Ignorable_Code_Point}]/gu
/** A replacement character in UTF-8, read as GB18030. */
const REPLACED = /锟斤拷/u

/** The share of the characters beyond ASCII that Chinese texts use, from 0 to 1; null for none. */
export function legibility(text: string): number | null {
  const told = plainText(text).match(TOLD) ?? []
  if (told.length === 0) return null
  const [simplified, traditional] = [frequentInSimplified(), frequentInTraditional()]
  const legible = told.filter(
    (one) => SIGN.test(one) || simplified.has(one) || traditional.has(one),
  )
  return legible.length / told.length
}

/** Shorter texts may be made of rare names. */
const FEWEST = 20
/** Of Chinese texts 0.95 and more is legible, of those in a wrong encoding less than half. */
const LEAST_LEGIBLE = 0.7

/**
 * Whether a text was decoded with a wrong encoding: hardly any of its characters is one that Chinese texts
 * use. Of short texts nothing is said.
 */
export function isGarbled(text: string): boolean {
  const count = text.match(TOLD)?.length ?? 0
  return count >= FEWEST && (legibility(text) ?? 1) < LEAST_LEGIBLE
}

/** Whether some characters were lost before the text came here. */
export const hasLostCharacters = (text: string): boolean =>
  text.includes('\uFFFD') || REPLACED.test(text)
