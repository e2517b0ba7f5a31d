// The address of the page of the office's list of words within the library page.

export const WORDS_ROUTE = '#/words'

/** @param hash of the address, with its # */
export const isWordsRoute = (hash: string): boolean => /^#\/words\/?$/u.test(hash)
