// Sketches of texts, by which two that are nearly the same are told without reading them: the smallest
// hashes of their runs of four characters (bottom-k sketch; Broder, On the resemblance and containment
// of documents, 1997).
import { foldText } from './fold.ts'

const RUN = 4
const HASHES = 128

/** Up to 128 numbers, ascending; of a text with fewer runs all of them. */
export function sketchOf(text: string): Uint32Array<ArrayBuffer> {
  const folded = foldText(text)
  const hashes = new Set<number>()
  for (let at = 0; at + RUN <= folded.length; at += 1) hashes.add(hashAt(folded, at))
  return Uint32Array.from(hashes).sort().slice(0, HASHES)
}

/** The share of runs that two texts have in common, from 0 to 1; for long texts within 0.1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const [inA, inB] = [new Set(a), new Set(b)]
  const smallest = Uint32Array.from(new Set([...a, ...b]))
    .sort()
    .slice(0, HASHES)
  if (smallest.length === 0) return 0
  const both = smallest.filter((hash) => inA.has(hash) && inB.has(hash))
  return both.length / smallest.length
}

/** FNV-1a, with a last mixing so that small numbers are as frequent as large ones. */
function hashAt(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + RUN; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
