// From a text to the lines of its paragraphs.
export { linesOfText } from './lines-of-text.ts'
