// Small PDFs made for the tests: text in a Chinese font that is named, not held, as official files had
// it for long; a reader needs Adobe's tables for it.

const SIZE = 16
const HEIGHT = 842
const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H
/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light
/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900]
/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>`

export interface DrawnLine {
  text: string
  /** From the left margin, in signs. */
  indent?: number
  /** Drawn at an angle across the page, as watermarks are. */
  isTilted?: boolean
}

/** @param pages lines from the top; a page without any has no text, as a scan @param trailer more of it */
export function madePdf(
  pages: readonly (readonly (string | DrawnLine)[])[],
  trailer = '',
): Uint8Array {
  const contents = pages.map((lines) => lines.map(drawn).join('\n'))
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${5 + 2 * at} 0 R
/Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  const start = file.length
  file += `${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function drawn(line: string | DrawnLine, row: number): string {
  const {
    text,
    indent = 0,
    isTilted = false,
  } = typeof line === 'string' ? { text: line } : line
  const matrix = isTilted
    ? '0.7 0.7 -0.7 0.7 150 300'
    : `1 0 0 1 ${80 + indent * SIZE} ${HEIGHT - 100 - 28 * row}`
  return `BT /F1 ${SIZE} Tf ${matrix} Tm <${hexOf(text)}> Tj ET`
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}
