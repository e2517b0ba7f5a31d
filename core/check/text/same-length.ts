// A text as patterns read it: simplified, with digits of half width and Arabic years. Every character
// stays at its offset.
import { withArabicYears } from '../../text/numerals.ts'
import { simplifiedText } from '../../text/simplified-text.ts'

/** @returns a text of the same length, so that offsets in it are offsets in the original */
export const readableText = (written: string): string =>
  withArabicYears(simplifiedText(written))
