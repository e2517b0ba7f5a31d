// The characters of GB 2312: 3,755 common ones in the order of their sounds, then 3,008 others.

const LEVEL_1 = 0xb0
const LEVEL_2 = 0xd8
const LAST_ROW = 0xf7

/** The characters of some rows of the character set, in its order. */
function rows(from: number, to: number): string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = from; row <= to; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/\p{Script=Han}/u.test(character)) characters.push(character)
    }
  }
  return characters
}

export const COMMON: readonly string[] = rows(LEVEL_1, LEVEL_2 - 1)
export const LESS_COMMON: readonly string[] = rows(LEVEL_2, LAST_ROW)
