// An official wording; what differs from the selection is marked on it.

import type { Compared } from '../../core/lookup/explain/index.ts'
import type { Span } from '../../core/lookup/index.ts'
import './wording.css'

/** What is given of wording before the selected part where there is little room. */
const CONTEXT = 6

export interface WordingProps {
  text: string
  pieces?: readonly Compared[] | null
  /** The selected part where that is not all: its ground is tinted. */
  part?: Span | null
  /** Leaves out most of what lies before the selected part. */
  short?: boolean
}

/** Its text content is the wording, character by character. */
export function Wording({ text, pieces, part, short = false }: WordingProps) {
  if (!pieces) return <span lang="zh-CN">{text}</span>
  const draw = (piece: Compared, at: number) => (
    <OfficialPiece key={at} piece={piece} short={short && at === 0} />
  )
  if (!part) return <span lang="zh-CN">{pieces.map(draw)}</span>
  return (
    <span lang="zh-CN">
      <span class="wording-beyond">{text.slice(0, part[0])}</span>
      <mark class="wording-part" data-testid="wording-part">
        {within(pieces, part).map(draw)}
      </mark>
      <span class="wording-beyond">{text.slice(part[1])}</span>
    </span>
  )
}

/** The pieces of a stretch of the wording; punctuation at its ends may lie outside of it. */
function within(pieces: readonly Compared[], [from, to]: Span): Compared[] {
  let end = 0
  return pieces.flatMap((piece) => {
    const start = end
    end += piece.official.length
    if (piece.type === 'beyond') return []
    const official = piece.official.slice(Math.max(0, from - start), to - start)
    return [{ ...piece, official }]
  })
}

function OfficialPiece({ piece, short }: { piece: Compared; short: boolean }) {
  const { type, official } = piece
  switch (type) {
    case 'same':
      return official
    case 'beyond': {
      const cut = short && official.length > CONTEXT * 2
      return (
        <span class="wording-beyond">
          {cut ? `…${official.slice(-CONTEXT)}` : official}
        </span>
      )
    }
    case 'extra':
      // Nothing of the wording stands here: the selection has something more.
      return <span class="wording-gap" />
    case 'moved':
      return official && <ins class="wording-moved">{official}</ins>
    default:
      return <ins class="wording-differs">{official}</ins>
  }
}

/** The selected stretch, with what the official wording has not struck out. */
export function SelectedWording({ pieces }: { pieces: readonly Compared[] }) {
  return (
    <span lang="zh-CN">
      {pieces.map(({ type, selected }, at) =>
        type === 'changed' || type === 'extra' ? (
          <del key={at} class="wording-struck">
            {selected}
          </del>
        ) : type === 'moved' ? (
          selected && (
            <span key={at} class="wording-moved">
              {selected}
            </span>
          )
        ) : (
          selected
        ),
      )}
    </span>
  )
}
