/** Saves a text as a file, by a link of the page: the API for downloads would want a permission. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file by the time this page is idle again; it may ask where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
