// Imports point downwards only: entrypoints → components → lookup → data → data/text.
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
  if (file.startsWith('data/text/')) return LAYERS.indexOf('data/text')
  return LAYERS.findIndex((layer) => file.startsWith(`${layer}/`))
}

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
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
    expect(imported('lookup/index.ts')).toContain('data/text/fold.ts')
  })

  it.each(files)('%s imports nothing from above', (file) => {
    const upwards = imported(file).filter((target) => {
      const layer = layerOf(target)
      return layer !== -1 && layer < layerOf(file)
    })
    expect(upwards).toEqual([])
  })

  it('lookup and data know no browser, no interface and no I/O', () => {
    const pure = files.filter(
      (file) => /^(lookup|data)\//u.test(file) && !file.startsWith('data/store/'),
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
