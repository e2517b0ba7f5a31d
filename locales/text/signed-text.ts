// Who signed, in short.
import type { Translate } from '../index.ts'

export function signedText(issuers: readonly string[], t: Translate): string {
  const [first] = issuers
  return issuers.length > 2
    ? t('issuersSigned', { first: first ?? '', n: issuers.length })
    : issuers.join('、')
}
