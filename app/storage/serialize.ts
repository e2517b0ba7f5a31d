// Changes to stored data that several windows, popups and the worker may make at the same time.

/** What is read, changed and written back as a whole. */
export type Resource =
  | 'acts'
  | 'importing'
  | 'options'
  | 'supplements'
  | 'library'
  | 'copy'
  | 'words'
  | 'log'

/**
 * Runs `work` while no other page of the extension runs work on the same resource. Read what you
 * change inside of `work`: what was read before may be out of date. The lock is not re-entrant, so
 * `work` must not call `serialize` with the same name; it ends with the page that holds it.
 */
export function serialize<T>(name: Resource, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}
