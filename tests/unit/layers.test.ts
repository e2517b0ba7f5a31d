// Imports point downwards only: entrypoints → components → lookup → data → data/text; and the
// only I/O of data/, app/storage/, is for entrypoints and components alone.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** From the top to the bottom; `locales` are words that the two upper layers use. */
const LAYERS = ['entrypoints', 'components', 'lookup', 'data', 'data/text'] as const

const files = globSync('{entrypoints,components,lookup,data,locales}/**/*.{ts,tsx}', {
  cwd: ROOT,
})

function layerOf(file: string): number {
  if (file.startsWith('core/text/')) return LAYERS.indexOf('data/text')
  return LAYERS.findIndex((layer) => file.startsWith(`${layer}/`))
}

function codeOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

function isStore(target: string): boolean {
  return target.startsWith('app/storage/')
}

function importsOf(file: string): string[] {
  return [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
    ([, name = '']) => name,
  )
}

function imported(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
}

describe('layers', () => {
  it('reads the code', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imported('core/lookup/index.ts')).toContain('core/text/fold.ts')
  })

  it.each(files)('%s imports nothing from above', (file) => {
    const upwards = imported(file).filter((target) => {
      const layer = layerOf(target)
      return layer !== -1 && layer < layerOf(file)
    })
    expect(upwards).toEqual([])
  })

  const STORE = 'app/storage/'

  it('data/store is for entrypoints and components alone', () => {
    const others = files.filter(
      (file) => !/^(entrypoints|components)\//u.test(file) && !file.startsWith(STORE),
    )
    expect(others.filter((file) => imported(file).some(isStore))).toEqual([])
    // The other direction, so that the rule is not held by a folder that is gone.
    expect(files.filter((file) => imported(file).some(isStore)).length).toBeGreaterThan(1)
  })

  it('data/store alone reaches the database, and of the browser only what it stores', () => {
    const usesDatabase = (file: string): boolean =>
      importsOf(file).some((name) => name === 'idb') ||
      /\bindexedDB\b/u.test(codeOf(file))
    expect(files.filter((file) => usesDatabase(file) && !file.startsWith(STORE))).toEqual(
      [],
    )
    const foreign = files
      .filter((file) => file.startsWith(STORE))
      .flatMap((file) =>
        importsOf(file).filter(
          (name) => !/^(\.|idb$|valibot$|wxt\/browser$)/u.test(name),
        ),
      )
    expect(foreign).toEqual([])
  })

  it('lookup and data know no browser, no interface and no I/O', () => {
    const pure = files.filter(
      (file) => /^(lookup|data)\//u.test(file) && !file.startsWith(STORE),
    )
    const impure = pure.flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          /^(wxt|preact|node:)|components|locales|entrypoints/u.test(name),
        )
        .map((name) => `${file}: ${name}`),
    )
    expect(impure).toEqual([])
  })
})
