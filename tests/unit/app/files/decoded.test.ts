// Text files as they are found in offices: in any encoding, declared or not, whole or damaged.
import { describe, expect, it } from 'vitest'
import { decoded } from '../../../../app/files/decoded.ts'
import { hasLostCharacters, isGarbled } from '../../../../core/text/legible.ts'
import { encoded } from '../../../support/encoded.ts'

const SIMPLIFIED = `关于开展“质量月”活动的通知
各村民委员会：
现将有关事项通知如下。
一、检查内容
闸门启闭，逐闸登记渗漏部位和责任人员。
清溪镇人民政府
2022年9月30日
`
const TRADITIONAL = `關於舉辦水閘檢查的通知
各村民委員會：
現將有關事項通知如下。
一、檢查時間
十月十日，按期報送檢查結果。
清溪鎮人民政府
2022年9月30日
`
const FILES = [
  ['utf-8', SIMPLIFIED],
  ['gb18030', SIMPLIFIED],
  ['utf-16le', SIMPLIFIED],
  ['utf-16be', SIMPLIFIED],
  ['utf-8', TRADITIONAL],
  ['gb18030', TRADITIONAL],
  ['big5', TRADITIONAL],
  ['utf-16le', TRADITIONAL],
] as const

const BOMS = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

describe('whole files', () => {
  it.each(FILES)('%s, undeclared: %s', (encoding, text) => {
    expect(decoded(encoded(text, encoding).buffer)).toBe(text)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s with its mark', (encoding) => {
    const bytes = Uint8Array.of(...BOMS[encoding], ...encoded(SIMPLIFIED, encoding))
    expect(decoded(bytes.buffer)).toBe(SIMPLIFIED)
  })

  it('a few characters', () => {
    expect(decoded(encoded('质量月', 'gb18030').buffer)).toBe('质量月')
    expect(decoded(new ArrayBuffer(0))).toBe('')
    expect(decoded(encoded('plain ASCII', 'utf-8').buffer)).toBe('plain ASCII')
  })
})

describe('pages that declare their encoding', () => {
  const DECLARATIONS = [
    (label: string) => `<meta charset="${label}">`,
    (label: string) =>
      `<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=${label}">`,
    (label: string) => `<?xml version="1.0" encoding="${label}"?><html>`,
  ]
  const LABELS = [
    ['big5', 'big5', TRADITIONAL],
    ['Big5-HKSCS', 'big5', TRADITIONAL],
    ['cp950', 'big5', TRADITIONAL],
    ['gbk', 'gb18030', SIMPLIFIED],
    ['GB2312', 'gb18030', SIMPLIFIED],
    ['cp936', 'gb18030', SIMPLIFIED],
    ['windows-936', 'gb18030', SIMPLIFIED],
    ['utf-8', 'utf-8', SIMPLIFIED],
  ] as const
  it.each(LABELS)('%s', (label, encoding, text) => {
    for (const declaration of DECLARATIONS) {
      const page = `${declaration(label)}<p>${text}</p>`
      expect(decoded(encoded(page, encoding).buffer, true)).toBe(page)
    }
  })

  it.each([
    ['gb2312', 'utf-8'],
    ['iso-8859-1', 'gb18030'],
    ['utf-8', 'gb18030'],
    ['big5', 'gb18030'],
    ['no-such-encoding', 'gb18030'],
  ] as const)('wrongly: %s for %s', (label, encoding) => {
    const page = `<meta charset=${label}><p>${SIMPLIFIED}</p>`
    expect(decoded(encoded(page, encoding).buffer, true)).toBe(page)
  })
})

/** Lines that are not in the whole text. */
function damagedLines(text: string, whole: string): number {
  const known = new Set(whole.split('\n'))
  return text.split('\n').filter((line) => !known.has(line)).length
}

describe.each(FILES)('%s with one damaged byte: %s', (encoding, text) => {
  const bytes = encoded(text, encoding)

  it.each([0x00, 0xff, 0x41, null])('as %s', (damage) => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice()
      damaged[at] = damage ?? (bytes[at] ?? 0) ^ 0x80
      // A line break may be damaged, too: then two lines are one.
      expect(damagedLines(decoded(damaged.buffer), text), `byte ${at}`).toBeLessThan(3)
    }
  })
})

// What comes behind a missing byte of UTF-16 cannot be told.
const OF_BYTES = FILES.filter(([encoding]) => !encoding.startsWith('utf-16'))

it.each(OF_BYTES)('%s with one byte missing: %s', (encoding, text) => {
  const bytes = encoded(text, encoding)
  for (let at = 0; at < bytes.length; at++) {
    const cut = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)])
    expect(damagedLines(decoded(cut.buffer), text), `byte ${at}`).toBeLessThan(3)
  }
})

describe('what is no text', () => {
  const asRead = (text: string, encoding: string): string =>
    new TextDecoder(encoding).decode(encoded(text, 'utf-8'))
  it.each(['gb18030', 'big5', 'windows-1252', 'utf-16le'])(
    'UTF-8 read as %s',
    (encoding) => {
      expect(isGarbled(asRead(SIMPLIFIED, encoding))).toBe(true)
      expect(isGarbled(SIMPLIFIED)).toBe(false)
      expect(isGarbled(TRADITIONAL)).toBe(false)
    },
  )

  it('a lost character is seen', () => {
    expect(hasLostCharacters('质\uFFFD月')).toBe(true)
    expect(hasLostCharacters('锟斤拷')).toBe(true)
    expect(hasLostCharacters(SIMPLIFIED)).toBe(false)
  })
})
