// Which rows of a list are picked, to be acted on together.
import { useState } from 'preact/hooks'

export interface Picked {
  has: (id: string) => boolean
  pick: (id: string, isPicked: boolean) => void
  /** Rows that are gone are picked no more. */
  forget: (ids: readonly string[]) => void
}

export function usePicked(): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const without = (before: ReadonlySet<string>, gone: readonly string[]): string[] =>
    [...before].filter((id) => !gone.includes(id))
  return {
    has: (id) => ids.has(id),
    pick: (id, isPicked) =>
      setIds((before) => new Set([...without(before, [id]), ...(isPicked ? [id] : [])])),
    forget: (gone) => setIds((before) => new Set(without(before, gone))),
  }
}
