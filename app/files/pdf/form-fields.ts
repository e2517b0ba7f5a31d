// What was filled into the form of a PDF, or typed over its pages: pieces of text in the places where the
// fields are. What the template has there to write on goes.
import type { Piece } from './lines.ts'

/** What is read of an annotation (ISO 32000-1, 12.5 and 12.7), as pdf.js gives it. */
export interface Annotation {
  subtype?: unknown
  fieldType?: unknown
  fieldValue?: unknown
  rect?: unknown
  annotationFlags?: unknown
  hidden?: unknown
  options?: unknown
  checkBox?: unknown
  radioButton?: unknown
  exportValue?: unknown
  buttonValue?: unknown
  multiLine?: unknown
  password?: unknown
  defaultAppearanceData?: unknown
  contentsObj?: unknown
}

/** On the page, y grows downwards. */
export interface Place {
  left: number
  right: number
  top: number
  bottom: number
}

/** Hidden, or not shown on a screen. */
const UNSEEN = 0b10_0010
const USUAL_SIZE = 12
/** To write on: lines and dots. */
const FILLER = /[_＿…‥.·﹍﹎]{3,}|[\s\u3000]{3,}/gu

/** What a field shows; null where it is empty or not shown. */
export function filledText(annotation: Annotation): string | null {
  const { subtype, fieldType, fieldValue, annotationFlags, hidden, contentsObj } =
    annotation
  if (hidden === true || (Number(annotationFlags) & UNSEEN) !== 0) return null
  if (subtype === 'FreeText') return nonEmpty(stringIn(contentsObj, 'str'))
  if (subtype !== 'Widget' || annotation.password === true) return null
  if (fieldType === 'Tx') return nonEmpty(fieldValue)
  if (fieldType === 'Ch') return chosen(fieldValue, annotation.options)
  return fieldType === 'Btn' ? ticked(annotation) : null
}

function ticked({
  checkBox,
  radioButton,
  fieldValue,
  exportValue,
  buttonValue,
}: Annotation): string | null {
  if (checkBox !== true && radioButton !== true) return null
  const own = checkBox === true ? exportValue : buttonValue
  const isOn = fieldValue !== 'Off' && fieldValue !== null && fieldValue === own
  return isOn ? '☑' : '☐'
}

/** An entry is shown by another name than it is stored by. */
function chosen(value: unknown, options: unknown): string | null {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const entries: unknown[] = Array.isArray(options) ? options : []
  const shown = values.map((one) => {
    const entry = entries.find((option) => stringIn(option, 'exportValue') === one)
    return stringIn(entry, 'displayValue') ?? one
  })
  return nonEmpty(shown.filter((one) => typeof one === 'string').join('、'))
}

const nonEmpty = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

function stringIn(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : null
}

/** The size of its letters; null where the field lets it follow from its height. */
export function sizeOf({ defaultAppearanceData }: Annotation): number | null {
  if (typeof defaultAppearanceData !== 'object' || defaultAppearanceData === null)
    return null
  const size: unknown = Reflect.get(defaultAppearanceData, 'fontSize')
  return typeof size === 'number' && size > 0 ? size : null
}

/** @param usual size of the letters around it */
export function filledPieces(
  text: string,
  place: Place,
  ownSize: number | null,
  usual: number,
): Piece[] {
  const lines = text.split(/\r\n|[\r\n]/u)
  const height = place.bottom - place.top
  const size = ownSize ?? Math.min(usual || USUAL_SIZE, height)
  const step = lines.length > 1 ? Math.min(1.4 * size, height / lines.length) : height
  return lines.map((line, at) => ({
    text: line,
    x: place.left,
    // In the middle of its line; letters stand a little above their baseline.
    y: place.top + (at + 0.5) * step + 0.35 * size,
    width: Math.min(place.right - place.left, widthOf(line) * size),
    size: Math.abs(size - usual) < 0.4 * usual ? usual : size,
    isFilled: true,
  }))
}

/** In signs: those of Chinese are twice as wide as letters and figures. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0)
}

/** The template's pieces without the lines and dots below what was filled in. */
export function withoutFiller(pieces: readonly Piece[], place: Place): Piece[] {
  return pieces.flatMap((piece) => {
    const isAtPlace =
      piece.isFilled !== true &&
      piece.y > place.top &&
      piece.y < place.bottom + 0.5 * piece.size &&
      piece.x < place.right &&
      piece.x + piece.width > place.left
    return isAtPlace ? partsBeside(piece, place) : [piece]
  })
}

function partsBeside(piece: Piece, { left, right }: Place): Piece[] {
  const unit = piece.width / Math.max(1, widthOf(piece.text))
  const at = (index: number): number =>
    piece.x + unit * widthOf(piece.text.slice(0, index))
  for (const found of piece.text.matchAll(FILLER)) {
    const end = found.index + found[0].length
    if (at(found.index) > right || at(end) < left) continue
    const [before, after] = [piece.text.slice(0, found.index), piece.text.slice(end)]
    return [
      { ...piece, text: before, width: at(found.index) - piece.x },
      {
        ...piece,
        text: after,
        x: Math.max(at(end), right),
        width: unit * widthOf(after),
      },
    ].filter(({ text }) => text.trim() !== '')
  }
  return [piece]
}
