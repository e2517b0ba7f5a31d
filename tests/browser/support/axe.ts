// What axe finds wrong with a page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Each by the rule's id, with the elements; none is good. */
export async function axeViolations(page: Page): Promise<unknown> {
  await page.evaluate(AXE)
  const json = await page.evaluate(
    'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])))',
  )
  return JSON.parse(String(json))
}
