// The wording in the largest type, what differs marked on it, and the selection above it.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { compare } from '../../core/lookup/explain/index.ts'
import type { Match } from '../../core/lookup/index.ts'
import { differenceText } from '../../locales/text/difference-text.ts'
import { useText } from '../interface-text.tsx'
import { SelectedWording, Wording } from '../wording/Wording.tsx'
import './card-wording.css'

export function CardWording({ match, text }: { match: Match; text: string }) {
  const t = useText()
  const shown = useRef<HTMLParagraphElement>(null)
  // A card that opens shows the part; later it is scrolled by the reader alone.
  useLayoutEffect(() => showPart(shown.current?.querySelector('mark')), [])
  const comparison = compare(match, text)
  const official = match.entry.text
  const wording = (
    <p ref={shown} class={`card-wording ${sizeOf(official)}`} data-testid="card-wording">
      <Wording
        text={official}
        pieces={comparison?.pieces ?? null}
        part={comparison?.part ?? null}
      />
    </p>
  )
  if (!comparison?.deviates) return wording
  return (
    <div class="card-comparison">
      <span class="card-label">{t('selectedText')}</span>
      <p class="card-selected" data-testid="card-selected">
        <SelectedWording pieces={comparison.pieces} />
      </p>
      <span class="card-label">{t('officialText')}</span>
      {wording}
      <ul class="visually-hidden" data-testid="differences">
        {comparison.pieces.map((piece, at) => {
          const words = differenceText(piece, t)
          return words && <li key={at}>{words}</li>
        })}
      </ul>
    </div>
  )
}

/** Where the part begins below the edge of the card: a third down, with what stands before it. */
function showPart(part: Element | null | undefined): void {
  const card = part?.closest('.scrolls')
  const line = part?.getClientRects()[0]
  if (!card || !line) return
  const { top, bottom, height } = card.getBoundingClientRect()
  if (line.bottom > bottom) card.scrollTop += line.top - top - height / 3
}

/** A theme is set large; a whole clause would not fit so. */
function sizeOf(wording: string): string {
  if (wording.length <= 34) return 'large'
  return wording.length <= 90 ? 'medium' : 'small'
}
