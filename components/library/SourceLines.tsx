// The source, line by line: those that went nowhere are struck through, those of the focused field are
// marked and in view.
import { useEffect, useRef } from 'preact/hooks'
import type { Draft, SourceLine } from '../../core/parse/index.ts'
import { useText } from '../interface-text.tsx'

export interface SourceLinesProps {
  lines: readonly SourceLine[]
  dropped: Draft['dropped']
  focused: readonly number[]
}

export function SourceLines({ lines, dropped, focused }: SourceLinesProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  const gone = new Set(dropped.map(({ line }) => line))
  const here = new Set(focused)
  useEffect(() => {
    const { current } = list
    const first = current?.querySelector<HTMLElement>('.from-here')
    // Within its own box: the page stays with the field, also where the source is above it.
    if (current && first) current.scrollTop = first.offsetTop - current.clientHeight / 3
  }, [focused])
  return (
    <section class="review-source" aria-labelledby="review-source">
      <h2 id="review-source">
        {t('reviewSource')}
        {gone.size > 0 && (
          <span class="saved-count">{t('reviewDropped', { n: gone.size })}</span>
        )}
      </h2>
      <ol
        ref={list}
        class="scrolls"
        lang="zh-CN"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-labelledby="review-source"
        data-testid="source"
      >
        {lines.map(({ number, text }, at) => (
          <li
            key={at}
            class={`${gone.has(number) ? 'dropped' : ''} ${here.has(number) ? 'from-here' : ''}`}
          >
            {gone.has(number) ? <del>{text}</del> : text}
          </li>
        ))}
      </ol>
    </section>
  )
}
