// The list as it is stored now, and what changes it, each with its way back.
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { WriteResult } from '../../core/records/storage.ts'
import { type WordRow, wordKey } from '../../core/records/word-list.ts'
import { withoutWords, withRows } from '../../core/word-list/rows.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import type { StoredWords, WordsEffects } from './effects.ts'

export interface Words {
  /** Undefined until it is read. */
  stored: StoredWords | undefined
  /**
   * Puts rows in and takes words out.
   * @param text what is said when it is done
   * @returns whether it was stored
   */
  change: (
    change: { put?: readonly WordRow[]; remove?: readonly string[] },
    text: string,
  ) => Promise<boolean>
  removeDamaged: () => void
}

export function useWords(effects: WordsEffects, say: (status: Status) => void): Words {
  const t = useText()
  const [stored, setStored] = useState<StoredWords | undefined>(undefined)
  const read = useCallback(async () => setStored(await effects.load()), [effects])
  useEffect(() => {
    void read()
    return effects.watch(() => void read())
  }, [effects, read])
  const sayFailure = (written: WriteResult): boolean => {
    if (written !== 'ok') say({ text: t(WRITE_FAILED[written]), failed: true })
    return written !== 'ok'
  }
  const change: Words['change'] = async ({ put = [], remove = [] }, text) => {
    const { written, before } = await effects.change((rows) =>
      withRows(withoutWords(rows, remove), put),
    )
    await read()
    if (sayFailure(written)) return false
    const touched = new Set([...put.map(({ word }) => word), ...remove].map(wordKey))
    const restore = before.filter(({ word }) => touched.has(wordKey(word)))
    say({ text, undo: () => void takeBack([...touched], restore) })
    return true
  }
  const takeBack = async (
    touched: readonly string[],
    restore: readonly WordRow[],
  ): Promise<void> => {
    const { written } = await effects.change((rows) =>
      withRows(withoutWords(rows, touched), restore),
    )
    await read()
    if (!sayFailure(written)) say({ text: t('savedUndone', { n: touched.length }) })
  }
  return {
    stored,
    change,
    removeDamaged: () => {
      void effects.removeDamaged().then(async (written) => {
        await read()
        sayFailure(written)
      })
    },
  }
}
