// JSON that is the same for the same data, in whatever order its keys stand.

export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))

export const sameData = (a: unknown, b: unknown): boolean =>
  canonicalJson(a) === canonicalJson(b)

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]))
}
