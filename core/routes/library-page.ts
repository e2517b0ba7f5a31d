// The full page of the extension, which holds all others by the part of their address after `#`.

/** @param hash the address within it, as '#/saved'; '' is what it opens with */
export const libraryHref = (hash: string): `/library.html${string}` =>
  `/library.html${hash}`
