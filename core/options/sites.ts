// The sites where the bubble is off: host names as the address bar has them.

/** The host name in a line that a user wrote (a name or a whole address); null where there is none. */
export function siteOf(line: string): string | null {
  const text = line.trim().replace(/^\*\./u, '')
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`
  try {
    const site = new URL(address).hostname.replace(/\.$/u, '')
    // URL admits * and other signs that no host has.
    return /^([\p{L}\d_-]+(\.[\p{L}\d_-]+)*|\[[\d:a-f]+\])$/u.test(site) ? site : null
  } catch {
    return null
  }
}

/**
 * Whether a text is a site as the option stores it (example.gov.cn), and not an address or a part of one.
 */
export function isSite(text: string): boolean {
  return siteOf(text) === text
}

/** Whether a page is on one of the sites or below it. */
export function isOnSite(hostname: string, sites: readonly string[]): boolean {
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`))
}
