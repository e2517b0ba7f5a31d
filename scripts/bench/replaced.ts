// The modules that the ablation takes out, one at a time.

/** Stand-ins by the module that each replaces; they lie in `without/` under the same file name. */
export const REPLACED = {
  traditional: 'core/text/traditional.ts',
  fold: 'core/text/fold.ts',
  grams: 'core/text/grams.ts',
  lcs: 'core/text/lcs.ts',
  boilerplate: 'core/text/boilerplate.ts',
  fuzzy: 'core/lookup/match/fuzzy.ts',
} as const
export type Replaced = keyof typeof REPLACED
