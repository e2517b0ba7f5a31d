// The text of a file in the encodings that are in use here: UTF-8, GB18030, Big5, UTF-16, and what
// else a page declares.
import { legibility } from '../../core/text/legible.ts'

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Of those that may be guessed, the likelier first. */
const GUESSED = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
/** So many bytes tell the encoding. */
const SAMPLE_BYTES = 100_000
/** A declaration is believed where its text is hardly less legible than the best. */
const TRUST = 0.1
/** It stands at the head of a page. */
const DECLARED_WITHIN = 4096
const DECLARED =
  /<\?xml[^>]{0,100}\sencoding\s*=\s*["']?([\w.:-]+)|<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/iu
/** Names of code pages that browsers do not know. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  '936': 'gb18030',
  '950': 'big5',
  '54936': 'gb18030',
  '65001': 'utf-8',
}

/** @param isPage it may declare its encoding */
export function decoded(buffer: ArrayBuffer, isPage = false): string {
  const bytes = new Uint8Array(buffer)
  const bom = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return new TextDecoder(bom?.[0] ?? encodingOf(bytes, isPage)).decode(bytes)
}

function encodingOf(bytes: Uint8Array, isPage: boolean): string {
  const isUtf8 = isWellFormed(bytes)
  if (isUtf8 && !bytes.includes(0)) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const declared = isPage ? declaredIn(bytes) : null
  const guesses = GUESSED.map((encoding) => ({
    encoding,
    worth: worthOf(sample, encoding),
  }))
  const best = guesses.reduce((one, other) => (other.worth > one.worth ? other : one))
  const isBelieved = declared !== null && worthOf(sample, declared) >= best.worth - TRUST
  return isBelieved ? declared : best.encoding
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** How legible the text is in this encoding; a file of two-byte units is hardly ever of odd length. */
function worthOf(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample)
  const controls = text.match(/\p{Cc}(?<![\t\n\f\r])/gu)?.length ?? 0
  return (legibility(text) ?? 0.5) - controls / Math.max(1, text.length)
}

/** The encoding that a page says it is in; null where it says none, or one that no browser knows. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN))
  const [, xml, meta] = DECLARED.exec(head) ?? []
  const label = xml ?? meta
  if (label === undefined) return null
  const page = /^(?:cp|ms|windows-|x-cp)?(\d+)$/iu.exec(label)?.[1] ?? ''
  const known = Object.hasOwn(CODE_PAGES, page) ? CODE_PAGES[page] : undefined
  try {
    return new TextDecoder(known ?? label).encoding
  } catch {
    return null
  }
}
