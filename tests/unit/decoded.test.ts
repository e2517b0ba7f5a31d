// Text files as they are found in offices.
import { expect, it } from 'vitest'
import { decoded } from '../../entrypoints/library/decoded.ts'

const TEXT = '关于开展“质量月”活动的通知'

const utf16 = (littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(TEXT.length * 2 + 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < TEXT.length; at++)
    view.setUint16(at * 2 + 2, TEXT.charCodeAt(at), littleEndian)
  return view.buffer
}
const utf8 = (text: string): ArrayBuffer => {
  const bytes = new TextEncoder().encode(text)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
/** 质量月 as Windows writes it. */
const GB18030 = new Uint8Array([0xd6, 0xca, 0xc1, 0xbf, 0xd4, 0xc2]).buffer

it.each([
  ['UTF-8', utf8(TEXT), TEXT],
  ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16, little endian', utf16(true), TEXT],
  ['UTF-16, big endian', utf16(false), TEXT],
  ['GB18030', GB18030, '质量月'],
  ['nothing', new ArrayBuffer(0), ''],
])('%s', (_, buffer, text) => expect(decoded(buffer)).toBe(text))
