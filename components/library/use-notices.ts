// The user's own notices as they are in the database now, and what can be done with them.
import { useEffect, useState } from 'preact/hooks'
import type { Head } from '../../data/records/library.ts'
import type { Kept } from '../../data/store/outcome.ts'
import { saidOf } from '../exchange/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import type { Said } from '../saved/Status.tsx'
import type { NoticeEffects } from './effects.ts'

export interface Notices {
  /** Undefined until they are read; null where they cannot be. */
  kept: Kept<Head> | null | undefined
  /** Bytes on the disk. */
  usage: number | null
  /** How far an import is; null while there is none. */
  done: { n: number; all: number } | null
  takeIn: (file: File) => Promise<void>
  remove: (head: Head) => Promise<void>
}

export function useNotices(
  effects: NoticeEffects,
  say: (said: Said | null) => void,
): Notices {
  const t = useText()
  const [kept, setKept] = useState<Notices['kept']>(undefined)
  const [done, setDone] = useState<Notices['done']>(null)
  const [usage, setUsage] = useState<number | null>(null)
  const read = async (): Promise<void> => {
    setKept(await effects.list())
    setUsage(await effects.usage())
  }
  useEffect(() => {
    void read()
  }, [effects])

  const takeIn = async (file: File): Promise<void> => {
    const outcome = await effects.importFile(file, (n, all) => setDone({ n, all }))
    setDone(null)
    await read()
    say(saidOf(outcome, t))
  }
  const remove = async ({ id, title }: Head): Promise<void> => {
    const before = await effects.read([id])
    const written = await effects.drop([id])
    if (written !== 'kept') return say({ text: t(KEEPING_FAILED[written]), failed: true })
    await read()
    const restore = async (): Promise<void> => {
      const restored = await effects.keep(before)
      if (restored !== 'kept')
        return say({ text: t(KEEPING_FAILED[restored]), failed: true })
      await read()
      say({ text: t('savedUndone', { n: 1 }) })
    }
    say({ text: t('savedRemoved', { text: title }), undo: () => void restore() })
  }
  return { kept, usage, done, takeIn, remove }
}
