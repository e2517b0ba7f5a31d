// The clipboard: what was copied can be pasted as text everywhere, and with its form where that is
// understood.

/** False where the page is not focused, or a policy forbids it: nothing was copied then. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && canWriteHtml()) {
      const data = {
        'text/plain': blobOf(text, 'plain'),
        'text/html': blobOf(html, 'html'),
      }
      await navigator.clipboard.write([new ClipboardItem(data)])
    } else await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Firefox < 127 has neither. */
function canWriteHtml(): boolean {
  return 'write' in navigator.clipboard && typeof ClipboardItem !== 'undefined'
}

const blobOf = (text: string, type: 'plain' | 'html'): Blob =>
  new Blob([text], { type: `text/${type}` })
