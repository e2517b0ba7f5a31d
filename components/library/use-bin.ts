// The recycle bin as a page sees it: what can be brought back, and what the last act was.
import type { RefObject } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { BinHead, BinReason } from '../../core/records/bin.ts'
import type { MessageWith } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'
import { type StatusState, withStep } from '../ui/use-status.ts'
import type { NoticeEffects } from './effects.ts'

/** What was removed by one act of the user. */
export interface BinAct {
  act: string
  at: number
  why: BinReason
  heads: readonly BinHead[]
}

export interface Bin {
  /** The last first. */
  acts: readonly BinAct[]
  /** The last act, while Ctrl+Z may still mean it; also after the page was loaded again. */
  last: Status | null
  read: () => Promise<void>
  restore: (act: string) => Promise<void>
  empty: () => Promise<void>
}

/** Later, Ctrl+Z would bring back what nobody thinks of any more; the bin itself still does. */
const UNDO_WITHIN = 3_600_000

const ONE: Readonly<Record<BinReason, MessageWith<'text'>>> = {
  removed: 'savedRemoved',
  replaced: 'noticeReplaced',
  edited: 'noticeEdited',
  undone: 'savedRemoved',
}

type BinEffects = Pick<NoticeEffects, 'bin' | 'restore' | 'emptyBin'>

/**
 * What was done last on a page whose removals go into the recycle bin, and the way back from it.
 * @param search where the focus goes when the button of the way back goes away
 * @param changed told after something was brought back
 */
export function useBin(
  effects: BinEffects,
  search: RefObject<HTMLElement | null> | null,
  changed: () => Promise<void>,
): StatusState & { bin: Bin } {
  const [status, say] = useState<Status | null>(null)
  const bin = useBinActs(effects, say, changed)
  const undo = (): void => {
    if (!bin.last?.undo) return
    search?.current?.focus()
    say(null)
    bin.last.undo()
  }
  useListKeys(search, undo)
  return { status: withStep(status, bin.last), say, undo, bin }
}

function useBinActs(
  effects: BinEffects,
  say: (status: Status | null) => void,
  changed: () => Promise<void>,
): Bin {
  const t = useText()
  const [acts, setActs] = useState<readonly BinAct[]>([])
  const read = useCallback(
    async () => setActs(actsOf((await effects.bin())?.items ?? [])),
    [effects],
  )
  useEffect(() => void read(), [read])
  const restore = async (act: string): Promise<void> => {
    const written = await effects.restore(act)
    await read()
    await changed()
    const n = acts.find((one) => one.act === act)?.heads.length ?? 0
    if (written === 'ok') say({ text: t('savedUndone', { n }) })
    else say({ text: t(WRITE_FAILED[written]), failed: true })
  }
  const empty = async (): Promise<void> => {
    const written = await effects.emptyBin()
    await read()
    if (written === 'ok') say({ text: t('binEmptied') })
    else say({ text: t(WRITE_FAILED[written]), failed: true })
  }
  const undoable = acts.find(
    ({ why, at }) => why !== 'undone' && Date.now() - at < UNDO_WITHIN,
  )
  const last = undoable
    ? { text: actText(undoable), undo: () => void restore(undoable.act) }
    : null
  function actText({ why, heads }: BinAct): string {
    const [only] = heads
    return heads.length === 1
      ? t(ONE[why], { text: only?.title ?? '' })
      : t('noticesRemoved', { n: heads.length })
  }
  return { acts, last, read, restore, empty }
}

function actsOf(heads: readonly BinHead[]): BinAct[] {
  const acts = new Map<string, BinHead[]>()
  for (const head of heads) {
    const others = acts.get(head.act)
    if (others) others.push(head)
    else acts.set(head.act, [head])
  }
  return [...acts].flatMap(([act, of]) => {
    const [first] = of
    return first ? [{ act, at: first.at, why: first.why, heads: of }] : []
  })
}
