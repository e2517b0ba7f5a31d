// npm run pinyin: writes data/pinyin.json, the readings of all wordings that may be typed in Latin letters.
// pinyin-pro reads polyphones by their words (银行, 重点); it is too heavy to ship.
import { writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { HOLDINGS } from '../data/holdings.ts'
import { foldText } from '../data/text/fold.ts'
import { entriesOf } from '../lookup/entries.ts'
import { spoken } from '../lookup/pinyin.ts'

/** Folded wording → its syllables, digits one by one, separated by spaces. */
export function readings(): Record<string, string> {
  const wordings = entriesOf(HOLDINGS).flatMap((entry) => spoken(entry))
  return Object.fromEntries(
    wordings.map((wording) => [
      foldText(wording),
      pinyin(foldText(wording), { toneType: 'none', type: 'array', v: true }).join(' '),
    ]),
  )
}

if (import.meta.main) {
  const file = new URL('../data/pinyin.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(readings(), null, 2)}\n`)
}
