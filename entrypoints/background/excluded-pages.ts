// The sites where the bubble is off, as the match patterns of a registered script.

/**
 * @param sites host names as core/options/sites.ts admits them
 */
export function excludedPages(sites: readonly string[]): string[] {
  return sites.flatMap((site) => {
    const itself = `*://${site}/*`
    // An address of numbers has no subdomains, and Chromium refuses the pattern for [::1].
    return isAddress(site) ? [itself] : [itself, `*://*.${site}/*`]
  })
}

function isAddress(site: string): boolean {
  return site.startsWith('[') || /^\d+(\.\d+){3}$/u.test(site)
}
