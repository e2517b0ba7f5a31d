// From the lines of the text to its preamble, items and closing.
export { type Body, readBody } from './body.ts'
