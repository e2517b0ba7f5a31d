// A stored value for tests of forms: two forms that are given the same one are two windows.
import type { Saved, Standing, StoredValue } from '../../core/records/stored-value.ts'
import { sameData } from '../../data/canonical-json.ts'

export class StoredInMemory<T> implements StoredValue<T> {
  readonly #listeners = new Set<() => void>()
  /** What becomes of the next writes. */
  outcome: Saved = 'ok'
  there: Standing<T>

  constructor(value: T) {
    this.there = { value }
  }

  readonly same = sameData
  readonly read = async (): Promise<Standing<T>> => this.there
  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly write = async (value: T, seen: Standing<T>): Promise<Saved> => {
    if (this.outcome !== 'ok') return this.outcome
    if (!sameData(this.there, seen)) return this.there === 'gone' ? 'gone' : 'changed'
    this.put({ value })
    return 'ok'
  }

  /** Another window writes it or removes it. */
  put(there: Standing<T>): void {
    this.there = there
    for (const listener of this.#listeners) listener()
  }
}
