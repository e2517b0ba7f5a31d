// Small .docx files made for the tests.
import { strToU8, zipSync } from 'fflate'

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const MAIN =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** @param body paragraphs in Word's XML @param numbering what stands in its part of lists */
export function madeDocx(
  body: string,
  numbering = '',
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return archiveOf(docxParts(body, numbering, more))
}

/** By their names; what an archive of them is. */
export function docxParts(
  body: string,
  numbering: string,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${NS}>${numbering}</w:numbering>`,
    ...more,
  }
}

export function archiveOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; `level` of list 1 where it is numbered. */
export const paragraph = (content: string, level?: number, list = 1): string =>
  `<w:p><w:pPr>${level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

export const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

export const list = (levels: string): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

/** A part of its own, with the namespaces that a document has. */
export const part = (root: string, content: string): string =>
  `<w:${root} ${NS}>${content}</w:${root}>`

export const styles = (content: string): Record<string, string> => ({
  'word/styles.xml': part('styles', content),
})

/** What the document refers to: ids, kinds and targets. */
export const relations = (
  ...all: readonly (readonly [id: string, kind: string, target: string])[]
): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${all
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`,
})
