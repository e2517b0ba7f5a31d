// Has the browser type, which keeps its undo.
import { call } from './dom.ts'

/** False where it did nothing. */
export function typed(document: Document, text: string): boolean {
  try {
    return call(Document.prototype, 'execCommand', document, 'insertText', false, text)
  } catch {
    // Documents that are XML have no such command.
    return false
  }
}
