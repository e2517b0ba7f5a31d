// The address of the page of pins and history within the library page.

export const SAVED_ROUTE = '#/saved'

export function isSavedRoute(hash: string): boolean {
  return /^#\/saved\/?$/u.test(hash)
}
