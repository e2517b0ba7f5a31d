/**
 * What is stored beside a notice (its head, the segments of the index) is derived from it by folding,
 * grams, kinds of entries and sketches. Raise this with each change of what comes out: whatever is
 * stored under another number is made anew (entrypoints/held/repair-index.ts).
 */
export const DERIVATION = 2
