// The source, line by line: those that went nowhere are struck through, those of the focused field are
// marked and in view.
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Draft, SourceLine } from '../../core/parse/index.ts'
import { useText } from '../interface-text.tsx'
import './source-lines.css'

export interface SourceLinesProps {
  lines: readonly SourceLine[]
  dropped: Draft['dropped']
  focused: readonly number[]
}

/** Lines that are laid out together: some more than are in sight at once. */
const BLOCK = 40

export function SourceLines({ lines, dropped, focused }: SourceLinesProps) {
  const t = useText()
  const list = useRef<HTMLElement>(null)
  const droppedLines = useMemo(() => new Set(dropped.map(({ line }) => line)), [dropped])
  const blocks = useMemo(() => blocksOf(lines), [lines])
  useEffect(() => {
    if (focused.length > 0) scrollToMarked(list.current)
  }, [focused])
  return (
    <div class="source">
      <h2 id="review-source">
        {t('reviewSource')}
        {droppedLines.size > 0 && (
          <span class="source-count">{t('reviewDropped', { n: droppedLines.size })}</span>
        )}
      </h2>
      <section
        ref={list}
        class="source-lines scrolls"
        lang="zh-CN"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-labelledby="review-source"
        data-testid="source"
      >
        {blocks.map((block, at) => (
          <SourceBlock key={at} lines={block} dropped={droppedLines} focused={focused} />
        ))}
      </section>
    </div>
  )
}

interface SourceBlockProps {
  lines: readonly SourceLine[]
  dropped: ReadonlySet<number>
  focused: readonly number[]
}

/** Drawn anew only where other lines of it are marked. */
function SourceBlock({ lines, dropped, focused }: SourceBlockProps) {
  // As text, since the list of the focused lines is another one each time.
  const marked = lines
    .flatMap(({ number }) => (focused.includes(number) ? [number] : []))
    .join()
  return useMemo(() => {
    const numbers = new Set(marked.split(',').map(Number))
    return (
      <div class="source-block">
        {lines.map(({ number, text }, at) => (
          <p
            key={at}
            class={`${dropped.has(number) ? 'dropped' : ''} ${numbers.has(number) ? 'from-here' : ''}`}
          >
            {dropped.has(number) ? <del>{text}</del> : text}
          </p>
        ))}
      </div>
    )
  }, [lines, dropped, marked])
}

const blocksOf = (lines: readonly SourceLine[]): SourceLine[][] =>
  Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) =>
    lines.slice(at * BLOCK, (at + 1) * BLOCK),
  )

/** Within its own box: the page stays with the field, also where the source is above it. */
function scrollToMarked(list: HTMLElement | null): void {
  const scroll = (): void => {
    const first = list?.querySelector<HTMLElement>('.from-here')
    if (list && first) list.scrollTop = first.offsetTop - list.clientHeight / 3
  }
  scroll()
  // Lines that were not in sight before have their real height only now.
  requestAnimationFrame(scroll)
}
