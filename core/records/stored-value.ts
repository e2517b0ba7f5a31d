// Something stored of which a form holds a copy that the user edits. Another window, an import or a
// removal may change it meanwhile, so it is written only where it is still what the form has seen.

import type { WriteResult } from './storage.ts'

/** What stands there; `gone` where it was removed. */
export type Standing<T> = { value: T } | 'gone'

/** `changed`, `gone`: nothing was written, since another value stands there, or none. */
export type Saved = WriteResult | 'changed' | 'gone'

export interface StoredValue<T> {
  read: () => Promise<Standing<T> | 'unreadable'>
  /** Calls the listener each time that it may have changed, by whomever. Returns how to stop. */
  watch: (listener: () => void) => () => void
  same: (a: T, b: T) => boolean
  /** @param seen what it takes the place of; of what is `gone`, it is brought back */
  write: (value: T, seen: Standing<T>) => Promise<Saved>
}

/** What a form was filled from, and what stands there by now. */
export interface Copy<T> {
  seen: Standing<T>
  now: Standing<T>
  /** The form was filled anew, with what another window had written. */
  followed: boolean
}

/** A copy to be edited, beside the value that it was made of. */
export function copyOf<T>(value: T): Copy<T> {
  return { seen: { value }, now: { value }, followed: false }
}

/** @param isTouched whether the user has typed: a form as it was filled follows what is stored */
export function afterReading<T>(
  copy: Copy<T>,
  now: Standing<T>,
  isTouched: boolean,
  same: (a: T, b: T) => boolean,
): Copy<T> {
  if (isTouched || now === 'gone' || isSame(copy.seen, now, same)) return { ...copy, now }
  return { seen: now, now, followed: true }
}

/** What another window has made of it, where the user has to decide; null where not. */
export function conflictOf<T>(
  { seen, now }: Copy<T>,
  same: (a: T, b: T) => boolean,
): Standing<T> | null {
  return isSame(seen, now, same) ? null : now
}

function isSame<T>(
  a: Standing<T>,
  b: Standing<T>,
  same: (a: T, b: T) => boolean,
): boolean {
  return a === 'gone' || b === 'gone' ? a === b : same(a.value, b.value)
}
