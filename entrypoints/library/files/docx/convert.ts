// A document of Word as HTML, by mammoth. Needs no DOM.
import mammoth from 'mammoth/mammoth.browser.min.js'

/** @param archive a .docx; rejects where it is none */
export async function htmlOf(archive: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: archive },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  return value
}
