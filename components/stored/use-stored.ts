// The form's side of a stored value: hears of changes, follows them until the user types, and writes
// one after the other, never over what the user has not seen.
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  afterReading,
  type Copy,
  conflictOf,
  copyOf,
  type Saved,
  type Standing,
  type StoredValue,
} from '../../core/records/stored-value.ts'

export interface StoredForm<T> {
  /** Whether the user has typed. */
  isTouched: () => boolean
  /** Puts a value into the fields. */
  fill: (value: T) => void
}

export interface Stored<T> {
  /** What another window has made of it, where the user has to decide; null where not. */
  conflict: Standing<T> | null
  /** The form was filled anew, with what another window had written. */
  followed: boolean
  /** Writes where there is no conflict. Of several in a row the last is written. */
  save: (value: T) => Promise<Saved>
  /** Writes over what is shown as the conflict. */
  saveOver: (value: T) => Promise<Saved>
  /** The form gives up its own for what stands there. */
  takeOver: () => void
}

interface Next<T> {
  value: T
  isOver: boolean
}

const isRefused = (saved: Saved): boolean => saved === 'changed' || saved === 'gone'

/** @param initial what the form is filled from when it opens */
export function useStored<T>(
  stored: StoredValue<T>,
  initial: T,
  form: StoredForm<T>,
): Stored<T> {
  const [copy, setCopy] = useState<Copy<T>>(() => copyOf(initial))
  const current = useRef({ copy, stored, form })
  current.current = { ...current.current, stored, form }
  const next = useRef<Next<T> | null>(null)
  const running = useRef<Promise<Saved> | null>(null)
  /** Counts writes: what was read before one is out of date after it. */
  const writes = useRef(0)

  const put = (changed: Copy<T>): void => {
    current.current.copy = changed
    setCopy(changed)
  }
  const look = async (): Promise<void> => {
    const before = writes.current
    const found = await current.current.stored.read()
    if (found === 'unreadable' || running.current || before !== writes.current) return
    const { copy: known, form: fields, stored: value } = current.current
    const changed = afterReading(known, found, fields.isTouched(), value.same)
    if (changed.followed && changed.seen !== known.seen && found !== 'gone') {
      fields.fill(found.value)
    }
    put(changed)
  }
  useEffect(() => {
    void look()
    return stored.watch(() => void look())
  }, [])

  const writeAll = async (): Promise<Saved> => {
    let outcome: Saved = 'ok'
    // What another window has decided meanwhile ends it, but for what is to be written over that.
    while (next.current && (next.current.isOver || !isRefused(outcome))) {
      const { value, isOver } = next.current
      next.current = null
      const { seen, now } = current.current.copy
      outcome = await current.current.stored.write(value, isOver ? now : seen)
      writes.current += 1
      if (outcome === 'ok') put(copyOf(value))
    }
    next.current = null
    running.current = null
    await look()
    return outcome
  }
  const enqueue = (wanted: Next<T>): Promise<Saved> => {
    next.current = wanted
    running.current ??= writeAll()
    return running.current
  }
  const conflict = conflictOf(copy, stored.same)
  return {
    conflict,
    followed: copy.followed,
    save: (value) => enqueue({ value, isOver: false }),
    saveOver: (value) => enqueue({ value, isOver: true }),
    takeOver: () => {
      if (conflict === null || conflict === 'gone') return
      form.fill(conflict.value)
      put(copyOf(conflict.value))
    },
  }
}
