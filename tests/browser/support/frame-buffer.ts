// A picture of the whole virtual display, menus and popups of the browser included: Xvfb keeps
// its frame buffer in a file (XWD format), which becomes a PNG here.
import { readFile, writeFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'

/** Places in the XWD header, in 32-bit words. */
const HEADER = { size: 0, width: 4, height: 5, bytesPerLine: 12, colours: 19 } as const
const COLOUR_BYTES = 12
const PIXEL_BYTES = 4

/** The colour at a point, as `rrggbb`. */
export async function pixelOf(file: string, x: number, y: number): Promise<string> {
  const buffer = await readFile(file)
  const { start, bytesPerLine } = layoutOf(buffer)
  const from = start + y * bytesPerLine + x * PIXEL_BYTES
  return Buffer.from([...buffer.subarray(from, from + 3)].reverse()).toString('hex')
}

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The bytes of an area's rows in a picture, to be compared with those of another moment. */
export function bytesIn(picture: Buffer, area: Area): Buffer {
  const { start, width, height, bytesPerLine } = layoutOf(picture)
  const [left, top] = [Math.max(0, area.x), Math.max(0, area.y)]
  const right = Math.min(width, area.x + area.width)
  const bottom = Math.min(height, area.y + area.height)
  const rows: Buffer[] = []
  for (let y = top; y < bottom; y += 1) {
    const from = start + y * bytesPerLine
    rows.push(picture.subarray(from + left * PIXEL_BYTES, from + right * PIXEL_BYTES))
  }
  return Buffer.concat(rows)
}

export async function saveFrameBuffer(file: string, path: string): Promise<void> {
  const buffer = await readFile(file)
  const { start, width, height, bytesPerLine } = layoutOf(buffer)
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * bytesPerLine + x * PIXEL_BYTES
      const to = y * (1 + width * 3) + 1 + x * 3
      // Xvfb has blue first, PNG red.
      rows[to] = buffer[from + 2] ?? 0
      rows[to + 1] = buffer[from + 1] ?? 0
      rows[to + 2] = buffer[from] ?? 0
    }
  }
  await writeFile(path, png(width, height, rows))
}

function layoutOf(buffer: Buffer) {
  const field = (name: keyof typeof HEADER): number =>
    buffer.readUInt32BE(HEADER[name] * 4)
  return {
    start: field('size') + field('colours') * COLOUR_BYTES,
    width: field('width'),
    height: field('height'),
    bytesPerLine: field('bytesPerLine'),
  }
}

function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
