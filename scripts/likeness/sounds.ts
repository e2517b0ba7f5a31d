// How characters sound, in few bytes: GB 2312 has its common characters in the order of their sounds.

import { pinyin } from 'pinyin-pro'
import { blurred } from '../../core/lookup/match/likeness.ts'
import { COMMON, LESS_COMMON } from './characters.ts'

/** Read zhēn where GB 2312 has it, but only zhèng by the library. */
const MISREAD = '帧'

/**
 * Syllable without tone → the first of the common characters with this sound (the others follow
 * it in GB 2312), then all that stand elsewhere.
 * @param names characters: of the less common ones only those that sound like one of them count
 */
export function sounds(names: readonly string[]): Record<string, string> {
  const bySound = new Map<string, string>()
  const add = (syllable: string, character: string): void => {
    bySound.set(syllable, (bySound.get(syllable) ?? '') + character)
  }
  let current = ''
  const elsewhere: [string, string][] = []
  for (const character of COMMON) {
    const [syllable = '', ...others] = readings(character)
    if (syllable === current || character === MISREAD) continue
    if (others.includes(current)) elsewhere.push([syllable, character])
    else {
      current = syllable
      add(syllable, character)
    }
  }
  for (const [syllable, character] of elsewhere) add(syllable, character)
  const needed = new Set(names.flatMap(readings).map(blurred))
  for (const character of LESS_COMMON) {
    const [syllable = ''] = readings(character)
    if (needed.has(blurred(syllable))) add(syllable, character)
  }
  return Object.fromEntries(bySound)
}

/** Without tones, the usual one first. */
function readings(character: string): string[] {
  const options = { toneType: 'none', type: 'array', v: true } as const
  const [usual = ''] = pinyin(character, options)
  return [usual, ...pinyin(character, { ...options, multiple: true })]
}
