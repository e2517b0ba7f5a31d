// Readings: how wordings sound. pinyin-pro reads polyphones by their words (银行, 重点); at 138 kB
// it is loaded only when entries are made, at build time or from a notice that is taken in.
import { foldText } from '../../text/fold.ts'
import type { Entry } from '../types.ts'
import { type Readings, textsForPinyin } from './pinyin-forms.ts'

/** The readings of all forms of some entries that may be typed by their sound. */
export async function readingsOf(entries: readonly Entry[]): Promise<Readings> {
  const { pinyin } = await import('pinyin-pro')
  const wordings = entries.flatMap(textsForPinyin).map(foldText)
  return Object.fromEntries(
    wordings.map((wording) => [
      wording,
      pinyin(wording, { toneType: 'none', type: 'array', v: true }).join(' '),
    ]),
  )
}
