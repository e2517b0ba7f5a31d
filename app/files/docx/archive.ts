// Reads a ZIP archive by its central directory, as Word does. Nothing that the archive says of its sizes
// is believed: parts are unpacked in small steps, and all that comes out counts against one limit.
import { Inflate } from 'fflate'

/** More would come out than is allowed. */
export class TooLarge extends Error {}

export interface Archive {
  names: readonly string[]
  /** Null where there is no such part. Throws where it is damaged, and `TooLarge`. */
  read: (name: string) => Uint8Array | null
}

interface Entry {
  method: number
  isEncrypted: boolean
  crc: number
  packedSize: number
  /** Of its local header. */
  offset: number
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 0xffff
/** The size or offset stands in an extra field (ZIP64). */
const ELSEWHERE = 0xffff_ffff
const STORED = 0
const DEFLATED = 8
/** A step of this size unpacks to at most a thousand times as much. */
const STEP = 4096

/** Throws where it is no archive. @param mostBytes of all parts that are read @param mostParts that it may have */
export function openArchive(
  bytes: Uint8Array,
  mostBytes: number,
  mostParts: number,
): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(bytes, view, mostParts)
  let left = mostBytes
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const part = unpacked(packedBytes(bytes, view, entry), entry.method, left)
      if (entry.isEncrypted || crc32(part) !== entry.crc)
        throw new Error(`${name} is damaged.`)
      left -= part.length
      return part
    },
  }
}

function directoryOf(
  bytes: Uint8Array,
  view: DataView,
  mostParts: number,
): Map<string, Entry> {
  const end = directoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) throw new TooLarge()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('No entry.')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const extraAt = at + ENTRY_SIZE + nameLength
    const name = partName(bytes.subarray(at + ENTRY_SIZE, extraAt))
    // Of two with one name the first counts.
    if (!entries.has(name)) entries.set(name, entryAt(view, at, extraAt, extraLength))
    at = extraAt + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record at the end, which may have a comment behind it. */
function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  }
  throw new Error('It has no directory.')
}

function entryAt(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Entry {
  const [packedSize, size, offset] = [20, 24, 42].map((field) =>
    view.getUint32(at + field, true),
  )
  const large = largeSizes(view, extraAt, extraAt + extraLength)
  // ZIP64 lists only those that have no room: size, packed size, offset, in this order.
  const [, realPacked = packedSize, realOffset = offset] = [size, packedSize, offset].map(
    (value) => (value === ELSEWHERE ? large.shift() : value),
  )
  return {
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize: realPacked ?? 0,
    offset: realOffset ?? 0,
  }
}

function largeSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), to - at - 4) / 8)
    return Array.from({ length: Math.min(count, 3) }, (_, n) =>
      Number(view.getBigUint64(at + 4 + 8 * n, true)),
    )
  }
  return []
}

/** `word/document.xml`; some programs write `\word\document.xml`. */
function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\//u, '')
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packedSize } = entry
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new Error('No local header.')
  const from =
    offset +
    LOCAL_SIZE +
    view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true)
  if (from + packedSize > bytes.length) throw new Error('A part is cut off.')
  return bytes.subarray(from, from + packedSize)
}

function unpacked(packed: Uint8Array, method: number, mostBytes: number): Uint8Array {
  if (method === STORED) {
    if (packed.length > mostBytes) throw new TooLarge()
    return packed
  }
  if (method !== DEFLATED) throw new Error(`Method ${method} is not known.`)
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    if (size > mostBytes) throw new TooLarge()
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit += 1)
    crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

/** Its checksum: a damaged part must not give a wrong wording. */
function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}
