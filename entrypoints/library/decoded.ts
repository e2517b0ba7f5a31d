// The text of a file in the encodings that are in use here: UTF-8, UTF-16 and GB18030.

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

export function decoded(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  const bom = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (bom) return new TextDecoder(bom[0]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What is no UTF-8 is what Windows writes in Chinese.
    return new TextDecoder('gb18030').decode(bytes)
  }
}
