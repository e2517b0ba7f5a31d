// Who issued a notice: as signed and in that order, or as reported, or not known.

import type { NoticeFacts } from '../../core/lookup/index.ts'
import type { Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'

export function Issuers({ facts, open = false }: { facts: NoticeFacts; open?: boolean }) {
  const t = useText()
  const { issuers, issuersCount, issuersAs } = facts
  if (issuers.length === 0) {
    return (
      <span data-testid="issuers">
        {issuersCount === null
          ? t('unknown')
          : t('issuersCountOnly', { n: issuersCount })}
      </span>
    )
  }
  return (
    <details open={open} data-testid="issuers">
      <summary>
        <span>{summaryOf(facts, t)}</span>
        <span class="remark">{orderOf(facts, t)}</span>
      </summary>
      <ol class={`issuers ${issuersAs}`} lang="zh-CN">
        {issuers.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    </details>
  )
}

function summaryOf({ issuers, issuersCount }: NoticeFacts, t: Translate): string {
  const [first = ''] = issuers
  return issuersCount === null
    ? t('issuersFirst', { first })
    : t('issuersSigned', { first, n: issuersCount })
}

function orderOf({ issuersAs, issuersWhole }: NoticeFacts, t: Translate): string {
  if (issuersAs === 'signed') return t('issuersAsSigned')
  return issuersWhole ? t('issuersReported') : t('issuersPartly')
}
