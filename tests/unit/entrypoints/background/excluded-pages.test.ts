// The sites where the bubble is off, as match patterns.
import { describe, expect, it } from 'vitest'
import { excludedPages } from '../../../../entrypoints/background/excluded-pages.ts'

describe('the sites that are left out', () => {
  it.each([
    ['oa.example.com', ['*://oa.example.com/*', '*://*.oa.example.com/*']],
    ['xn--fiqs8s', ['*://xn--fiqs8s/*', '*://*.xn--fiqs8s/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
  ])('%s', (site, patterns) => expect(excludedPages([site])).toEqual(patterns))
})
