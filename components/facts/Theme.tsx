// The theme of one notice, with what it rests on.
import type { NoticeFacts } from '../../core/lookup/index.ts'
import { useText } from '../interface-text.tsx'
import { Grade } from './Grade.tsx'
import { SourceLink } from './SourceLink.tsx'

export function Theme({ theme }: { theme: NoticeFacts['theme'] }) {
  const t = useText()
  if (theme === null) return <span data-testid="theme">{t('unknown')}</span>
  return (
    <span data-testid="theme">
      <span lang="zh-CN">{theme.text}</span>
      <Grade grade={theme.grade} />
    </span>
  )
}

/** How often the theme was seen, and the pages to which a reader may be sent. */
export function ThemeSources({ theme }: { theme: NonNullable<NoticeFacts['theme']> }) {
  const t = useText()
  return (
    <>
      {theme.pagesSeen !== null && <p>{t('themePages', { n: theme.pagesSeen })}</p>}
      <ul class="quiet">
        {theme.sources.map((source, at) => (
          <li key={at}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}
