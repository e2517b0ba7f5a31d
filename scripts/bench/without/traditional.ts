// Without the folding of traditional characters.
export const simplified = (character: string): string => character
