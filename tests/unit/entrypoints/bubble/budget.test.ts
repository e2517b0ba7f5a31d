// What the bubble costs the pages it is on. Needs the builds (npm run build:all).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const OUTPUT = join(import.meta.dirname, '../../../../.output')
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const
/** For each frame of each page: what waits for a selection. */
const MOST_BYTES = 8_000

function built(browser: string, file: string): string {
  const path = join(OUTPUT, `${browser}-mv3`, file)
  if (!existsSync(path)) throw new Error('Run “npm run build:all” before this test.')
  return readFileSync(path, 'utf8')
}

test.each(BROWSERS)('%s: the script on pages is small', (browser) => {
  expect(gzipSync(built(browser, 'bubble.js')).length).toBeLessThanOrEqual(MOST_BYTES)
})

test.each(BROWSERS)('%s: neither library nor messages go to pages', (browser) => {
  expect(built(browser, 'bubble.js')).not.toMatch(/质量|没有找到|市场监管/u)
})

test.each(BROWSERS)(
  '%s: no script for pages in the manifest, nothing to fetch',
  (browser) => {
    const manifest = JSON.parse(built(browser, 'manifest.json'))
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.host_permissions).toBeUndefined()
  },
)
