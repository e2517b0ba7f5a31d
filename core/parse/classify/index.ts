// What one line is, for readers of files that ask it of their own lines; the steps of the parser ask the
// files of this folder.
export { readDocumentNumber } from './document-number.ts'
export { readMarker } from './markers.ts'
export { readPageChrome } from './page-chrome.ts'
