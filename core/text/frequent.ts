// The ideographs in frequent use, as the national standards sort them: level 1 of GB 2312 and of Big5.
// The tables are in every browser already, as those of its decoders.

function decodedRows(
  encoding: 'gb18030' | 'big5',
  [firstLead, lastLead]: readonly [number, number],
  trails: readonly number[],
): Set<string> {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (const trail of trails) bytes.push(lead, trail)
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return new Set(text.match(/\p{Script=Han}/gu))
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

let simplified: Set<string> | null = null
let traditional: Set<string> | null = null

/** The 3,755 ideographs that simplified Chinese uses most. */
export function frequentInSimplified(): ReadonlySet<string> {
  simplified ??= decodedRows('gb18030', [0xb0, 0xd7], range(0xa1, 0xfe))
  return simplified
}

/** The 5,401 ideographs that traditional Chinese uses most. */
export function frequentInTraditional(): ReadonlySet<string> {
  traditional ??= decodedRows(
    'big5',
    [0xa4, 0xc6],
    [...range(0x40, 0x7e), ...range(0xa1, 0xfe)],
  )
  return traditional
}
