// The address of the page of the office's list of words within the library page.

export const WORDS_ROUTE = '#/words'

export const isWordsRoute = (hash: string): boolean => /^#\/words\/?$/u.test(hash)
