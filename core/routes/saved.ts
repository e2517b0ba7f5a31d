// The address of the page of pins and history within the library page.

export const SAVED_ROUTE = '#/saved'

/** Whether the address is that of pins and history. */
export function isSavedRoute(hash: string): boolean {
  return /^#\/saved\/?$/u.test(hash)
}
