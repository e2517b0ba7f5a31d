// The library of the worker: made at the first question. A worker that starts for something else has
// no use for it, and one that is ended makes it anew.

import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import type { Library } from '../../core/lookup/index.ts'

let made: Promise<Library> | null = null

/** With what own notices hold for a text. */
export async function libraryFor(text: string): Promise<Library> {
  const library = await theLibrary()
  return (await storedLibraryFor(text, library)) ?? library
}

function theLibrary(): Promise<Library> {
  if (!made) {
    made = loadLibrary()
    onLibrary((library) => {
      made = Promise.resolve(library)
    })
  }
  return made
}
