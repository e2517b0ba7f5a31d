// Adobe's tables from the codes of Chinese fonts to characters, for PDFs that refer to them by name
// (ISO 32000-1, 9.7.5.2). Pages of the extension may fetch nothing, so they come as modules.
const TABLES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1}-UCS2.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Uni{GB,CNS}-{UCS2,UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/GB{-EUC,pc-EUC,K-EUC,Kp-EUC,K2K}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{B5pc,HKscs-B5,ETen-B5,ETenms-B5,CNS-EUC}-{H,V}.bcmap',
  ],
  { eager: true, query: '?url&inline', import: 'default' },
)

/** Throws where it is not held: the text of such a font cannot be read. */
export function cmap(filename: string): Uint8Array {
  const address = TABLES[`/node_modules/pdfjs-dist/cmaps/${filename}`]
  if (address === undefined) throw new Error(`${filename} is not held.`)
  const binary = atob(address.slice(address.indexOf(',') + 1))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
