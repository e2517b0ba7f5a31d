// A copy of what a page shows, for the scripts that are injected on demand: markup without what is
// hidden, and with a mark for what is shown and cannot be read.
import { runInSlices } from '../../core/slices.ts'
import { nextTurn } from '../browser/next-turn.ts'
import type { CopiedPage } from '../messages/protocol.ts'
import { copyOf } from './copy-writer.ts'
import { get } from './dom.ts'

const LIMITS = {
  /** More than any page that people read; each is asked for its style. */
  elements: 300_000,
  /** More than a book, and less than what browsers carry between processes. */
  length: 8_000_000,
}

/** The page stays alive meanwhile; what it changes in what was copied already is not seen. */
export async function copyPage(page: Document): Promise<CopiedPage> {
  if (get(Document.prototype, 'contentType', page) === 'application/pdf') return 'pdf'
  // A picture or a feed has none; of a frame that is not shown nothing is.
  const body: HTMLElement | null = get(Document.prototype, 'body', page)
  if (body === null || innerWidth === 0 || innerHeight === 0)
    return { title: '', url: '', html: '' }
  const html = await runInSlices(copyOf(body, LIMITS), nextTurn, () => performance.now())
  if (html === null) return 'large'
  const title = get(Document.prototype, 'title', page)
  return { title, url: get(Document.prototype, 'URL', page), html }
}
