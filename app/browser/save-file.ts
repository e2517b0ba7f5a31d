const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
}

/** Saves a text as a file, by a link of the page: the API for downloads would want a permission. */
export function saveFile(name: string, text: string): void {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const type = `${TYPES[ending] ?? 'text/plain'};charset=utf-8`
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file by the time this page is idle again; it may ask where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
