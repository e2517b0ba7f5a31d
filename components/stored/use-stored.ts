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
  const latest = useRef({ stored, form })
  latest.current = { stored, form }
  const [sync] = useState(() => new Sync(copy, () => latest.current, setCopy))
  useEffect(() => {
    void sync.read()
    return latest.current.stored.watch(() => void sync.read())
  }, [sync])
  const conflict = conflictOf(copy, stored.same)
  return {
    conflict,
    followed: copy.followed,
    save: (value) => sync.write({ value, isOver: false }),
    saveOver: (value) => sync.write({ value, isOver: true }),
    takeOver: () => {
      if (conflict === null || conflict === 'gone') return
      form.fill(conflict.value)
      sync.put(copyOf(conflict.value))
    },
  }
}

interface Ends<T> {
  stored: StoredValue<T>
  form: StoredForm<T>
}

/** Keeps the copy in a form in step with what is stored, one reading or writing at a time. */
class Sync<T> {
  private copy: Copy<T>
  private readonly ends: () => Ends<T>
  private readonly onCopy: (copy: Copy<T>) => void
  private next: Next<T> | null = null
  private running: Promise<Saved> | null = null
  /** Counts writes: what was read before one is out of date after it. */
  private writes = 0

  /** @param ends the stored value and the form as they are now: a form is drawn many times */
  constructor(copy: Copy<T>, ends: () => Ends<T>, onCopy: (copy: Copy<T>) => void) {
    this.copy = copy
    this.ends = ends
    this.onCopy = onCopy
  }

  put(copy: Copy<T>): void {
    this.copy = copy
    this.onCopy(copy)
  }

  /** Reads what is stored, and fills the form with it where the user has not typed. */
  async read(): Promise<void> {
    const before = this.writes
    const found = await this.ends().stored.read()
    if (found === 'unreadable' || this.running || before !== this.writes) return
    const { stored, form } = this.ends()
    const changed = afterReading(this.copy, found, form.isTouched(), stored.same)
    if (changed.followed && changed.seen !== this.copy.seen && found !== 'gone') {
      form.fill(found.value)
    }
    this.put(changed)
  }

  /** Of several writes in a row, the last one counts. */
  write(wanted: Next<T>): Promise<Saved> {
    this.next = wanted
    this.running ??= this.writeAll()
    return this.running
  }

  private async writeAll(): Promise<Saved> {
    let outcome: Saved = 'ok'
    // What another window has decided meanwhile ends it, but for what is to be written over that.
    while (this.next && (this.next.isOver || !isRefused(outcome))) {
      const { value, isOver } = this.next
      this.next = null
      const { seen, now } = this.copy
      outcome = await this.ends().stored.write(value, isOver ? now : seen)
      this.writes += 1
      if (outcome === 'ok') this.put(copyOf(value))
    }
    this.next = null
    this.running = null
    await this.read()
    return outcome
  }
}
