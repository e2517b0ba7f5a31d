// Where a text stops being JSON. Browsers say it in their message only, each in its own way.

/** Line and column from 1; null where the message does not say. */
export function jsonError(
  text: string,
  error: unknown,
): { line: number; column: number } | null {
  const message = error instanceof Error ? error.message : ''
  const told = /line (\d+) column (\d+)/u.exec(message)
  if (told) return { line: Number(told[1]), column: Number(told[2]) }
  const position = /position (\d+)/u.exec(message)?.[1]
  if (position !== undefined) return lineAt(text, Number(position))
  return /unexpected (end|eof)/iu.test(message) ? lineAt(text, text.length) : null
}

function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
