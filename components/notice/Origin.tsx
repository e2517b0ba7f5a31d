// How the text of a notice came here.
import type { Origin as OriginValue } from '../../data/schema.ts'
import type { MessageKey } from '../../locales/index.ts'
import { formatDate } from '../format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'

const TAKEN_FROM: Record<'page' | 'file' | 'paste', MessageKey> = {
  page: 'originPage',
  file: 'originFile',
  paste: 'originPaste',
}

export function Origin({ origin }: { origin: OriginValue }) {
  const t = useText()
  const locale = useLocale()
  if (origin.kind === 'reprint') return t('noticeProvenanceHow')
  if (origin.kind === 'policy') return t('originPolicy')
  const { kind, name, url, on } = origin
  return (
    <>
      {t(TAKEN_FROM[kind], { on: formatDate(on, locale) })}
      {name}
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {url}
        </a>
      )}
    </>
  )
}
