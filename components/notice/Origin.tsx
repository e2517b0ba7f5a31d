// How the text of a notice came here.
import type { Origin as OriginValue } from '../../data/schema.ts'
import { originText } from '../../locales/text/provenance-lines.ts'
import { useLocale, useText } from '../interface-text.tsx'

export function Origin({ origin }: { origin: OriginValue }) {
  const t = useText()
  const locale = useLocale()
  const url = 'url' in origin ? origin.url : null
  return (
    <>
      {originText(origin, t, locale)}
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {url}
        </a>
      )}
    </>
  )
}
