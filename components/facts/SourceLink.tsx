// Where a fact was read. A mirror has no address: nobody is sent there.
import type { Source } from '../../data/schema.ts'
import { SOURCE_LABEL } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'

export function SourceLink({ source }: { source: Source }) {
  const t = useText()
  const kind = t(SOURCE_LABEL[source.kind])
  if (source.url === null) return <span>{t('sourceNoLink', { kind })}</span>
  return (
    <a class="target" href={source.url} target="_blank" rel="noreferrer noopener">
      {t('sourceOpen', { host: new URL(source.url).host, kind })}
    </a>
  )
}
