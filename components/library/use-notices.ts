// The user's own notices as they are in the database now, and what can be done with them.

import { useCallback, useEffect, useState } from 'preact/hooks'
import { type ListFormat, writeNoticeList } from '../../core/export/index.ts'
import type { Head } from '../../core/records/library.ts'
import { ORDERS, type Order } from '../../core/records/sort-heads.ts'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import { importStatus } from '../../locales/text/import-outcome.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { listWords } from '../../locales/text/list-words.ts'
import { useLocale, useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'

export interface Notices {
  /** Undefined until they are read; null where they cannot be. */
  kept: ReadResult<Head> | null | undefined
  /** Bytes on the disk. */
  usage: number | null
  /** How far an import is; null while there is none. */
  done: { n: number; all: number } | null
  read: () => Promise<void>
  order: Order
  setOrder: (order: Order) => void
  takeIn: (file: File) => Promise<void>
  labels: NoticeEffects['labels']
  remove: (ids: readonly string[]) => Promise<void>
  exportAs: (heads: readonly Head[], format: ListFormat) => Promise<void>
}

export function useNotices(
  effects: NoticeEffects,
  say: (status: Status | null) => void,
): Notices {
  const t = useText()
  const locale = useLocale()
  const [kept, setKept] = useState<Notices['kept']>(undefined)
  const [done, setDone] = useState<Notices['done']>(null)
  const [order, setOrder] = useState<Order>(
    () => ORDERS.find((one) => one === effects.order.read()) ?? 'added',
  )
  const [usage, setUsage] = useState<number | null>(null)
  const read = useCallback(async () => {
    setKept(await effects.list())
    setUsage(await effects.usage())
  }, [effects])
  useEffect(() => {
    void read()
  }, [read])
  // What a reload would cut short stays as far as it is in; the same file completes it.
  useAskBeforeLeaving(done !== null)

  const takeIn = async (file: File): Promise<void> => {
    const outcome = await effects.importFile(file, (n, all) => setDone({ n, all }))
    setDone(null)
    await read()
    say(importStatus(outcome, t))
  }
  const failed = (written: WriteResult): boolean => {
    if (written !== 'ok') say({ text: t(WRITE_FAILED[written]), failed: true })
    return written !== 'ok'
  }
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (failed(await effects.drop(ids))) return
    // What was removed is said by what the recycle bin has.
    say(null)
    await read()
  }
  const exportAs = async (heads: readonly Head[], format: ListFormat): Promise<void> => {
    const chosen = await effects.read(heads.map(({ id }) => id))
    const { name, text } = writeNoticeList(chosen, format, listWords(t, locale))
    effects.saveFile(name, text)
    say({ text: t('noticesExported', { n: chosen.length, file: name }) })
  }
  const chooseOrder = (chosen: Order): void => {
    setOrder(chosen)
    effects.order.write(chosen)
  }
  return {
    kept,
    usage,
    done,
    read,
    order,
    setOrder: chooseOrder,
    takeIn,
    labels: effects.labels,
    remove,
    exportAs,
  }
}
