// Bundles a script of a fixture page with the packages that it uses, in memory: pages have no network.
import { build } from 'vite'

const bundles = new Map<string, Promise<string>>()

/**
 * The code of a script, built once in a run.
 * @param format `iife` runs as a plain script, too; it waits for nothing at its top
 */
export function bundled(path: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  let bundle = bundles.get(path)
  if (!bundle) {
    bundle = built(path, format)
    bundles.set(path, bundle)
  }
  return bundle
}

async function built(path: string, format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Draft.js looks for `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: path, output: { format } },
    },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`no code for ${path}`)
  return chunk.code
}
