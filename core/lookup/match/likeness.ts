// Whether one character may have been written for another: it sounds or looks like it.
import LIKENESS from '../../../data/likeness.json' with { type: 'json' }

const SHAPES: Readonly<Record<string, string>> = LIKENESS.shapes

/**
 * Whether `written` may stand for `right`: 按 for 安 by sound, 肓 for 育 by shape. By sound of all
 * common characters, by shape of those that short names are made of.
 */
export function isTakenFor(written: string, right: string): boolean {
  return soundsLike(written, right) || (SHAPES[right]?.includes(written) ?? false)
}

let sounds: ReadonlyMap<string, readonly string[]> | null = null

function soundsLike(a: string, b: string): boolean {
  sounds ??= readSounds(LIKENESS.sounds)
  const ofB = sounds.get(b)
  return sounds.get(a)?.some((sound) => ofB?.includes(sound)) ?? false
}

const FIRST_ROW = 0xb0
const LAST_ROW = 0xd7

/** Character → how it sounds, as `blurred`. GB 2312 has common characters in the order of their sounds. */
function readSounds(
  bySyllable: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  const starts = new Map<string, string>()
  const add = (character: string, sound: string): void => {
    all.set(character, [...(all.get(character) ?? []), sound])
  }
  for (const [syllable, [first = '', ...others]] of Object.entries(bySyllable)) {
    starts.set(first, blurred(syllable))
    for (const other of others) add(other, blurred(syllable))
  }
  let sound = ''
  for (const character of commonCharacters()) {
    sound = starts.get(character) ?? sound
    add(character, sound)
  }
  return all
}

function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
}

/**
 * What speakers of many dialects do not tell apart sounds the same: n, l and r; zh and z; ch and
 * c; sh and s; f and h (hui is fei); an and ang, en and eng, in and ing.
 */
export function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^[nr]/u, 'l')
    .replace(/^hui$/u, 'fei')
    .replace(/^hun$/u, 'fen')
    .replace(/^hu(?=[aeio])/u, 'f')
    .replace(/^h/u, 'f')
    .replace(/(?<=[aei])ng$/u, 'n')
}
