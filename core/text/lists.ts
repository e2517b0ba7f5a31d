// What lists of the oldest browsers that the manifest admits cannot do: `findLast` and `toSorted` came
// with Chrome 97 and 110, Firefox 104 and 115.

/** The last item that passes; undefined where none does. */
export function lastWhere<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): T | undefined {
  return items[lastIndexWhere(items, passes)]
}

/** Its index; -1 where none passes. */
export function lastIndexWhere<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): number {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item !== undefined && passes(item)) return at
  }
  return -1
}
