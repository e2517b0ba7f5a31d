// What the script of the wording check brings into a page. Needs the builds (npm run build:all).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const OUTPUT = join(import.meta.dirname, '../../../.output')
const MOST_BYTES = 18_000

test.each(['chrome', 'edge', 'firefox', 'safari'])(
  '%s: it is small, and brings neither rules nor wordings',
  (browser) => {
    const path = join(OUTPUT, `${browser}-mv3`, 'check-page.js')
    if (!existsSync(path)) throw new Error('Run “npm run build:all” before this test.')
    const code = readFileSync(path, 'utf8')
    expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_BYTES)
    expect(code).not.toMatch(/质量|没有找到|市场监管/u)
  },
)
