// Why a page cannot be read, from its address and the browser's refusal. The popup has a
// sentence for each.

import type { BlockedReason } from '../../core/findings/session.ts'

/**
 * What stands in the refusals. Chromium does not tell the address of a page that it refuses, and
 * refuses its error pages, view-source: and data: in the same words: those stay `other` there.
 */
const BY_REFUSAL: readonly (readonly [RegExp, BlockedReason])[] = [
  [/extensions gallery/iu, 'store'],
  [/showing error page/iu, 'error-page'],
  [/^(error: )?cannot access an? [\w-]+:\/\/ url$/iu, 'browser-page'],
]

/** First rule that fits. Chromium's forks name their schemes after themselves. */
const BY_ADDRESS: readonly (readonly [RegExp, BlockedReason])[] = [
  [/^view-source:/iu, 'source'],
  [/^(about:reader\b|read:|chrome-distiller:)/iu, 'reader'],
  [/^(chrome-error:|about:(neterror|certerror|blocked|tabcrashed)\b)/iu, 'error-page'],
  [/^https?:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)(\/|$)/iu, 'store'],
  [/^https?:\/\/(chrome\.google\.com\/webstore|addons\.opera\.com)(\/|$)/iu, 'store'],
  [/^https?:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/iu, 'store'],
  [/^[^?#]*\.pdf([?#]|$)/iu, 'pdf'],
  [/^file:/iu, 'file'],
  [
    /^(about|chrome|edge|brave|vivaldi|opera|qqbrowser|se|resource|devtools):/iu,
    'browser-page',
  ],
  [/^chrome-(search|native|untrusted):/iu, 'browser-page'],
]

/**
 * @param url the address of the tab; undefined where the browser does not tell it
 * @param refusal the message with which the browser refused the script
 */
export function blockedReason(url: string | undefined, refusal = ''): BlockedReason {
  const fits = (text: string, rules: typeof BY_ADDRESS): BlockedReason | undefined =>
    rules.find(([pattern]) => pattern.test(text))?.[1]
  return fits(refusal, BY_REFUSAL) ?? fits(url ?? '', BY_ADDRESS) ?? 'other'
}
