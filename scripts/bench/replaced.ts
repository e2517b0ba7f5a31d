// The modules that the ablation takes out, one at a time.

/** Stand-ins by the module that each replaces; they lie in `without/` under the same file name. */
export const REPLACED = {
  traditional: 'data/text/traditional.ts',
  fold: 'data/text/fold.ts',
  grams: 'data/text/grams.ts',
  lcs: 'data/text/lcs.ts',
  boilerplate: 'data/text/boilerplate.ts',
  fuzzy: 'lookup/fuzzy.ts',
} as const
export type Replaced = keyof typeof REPLACED
