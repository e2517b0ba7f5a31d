// The library of the worker: made at the first question. A worker that starts for something else has
// no use for it, and one that is ended makes it anew.
import { builtInLibrary, type Library } from '../../lookup/index.ts'

let made: Library | null = null

export function theLibrary(): Library {
  made ??= builtInLibrary()
  return made
}
