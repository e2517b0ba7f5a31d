// The text of a tab that the user wants to take in: read by a script that is injected on demand, with
// activeTab alone.

import { linesOfText, parseNotice } from '../../../core/parse/index.ts'
import type { UnreadCount } from '../../../core/records/drafts.ts'
import { isoDay } from '../../../core/text/day.ts'
import type { Origin } from '../../../data/schema.ts'
import { runScript } from '../../messages/run-script.ts'
import { type PageText, textOfPage } from './page-text.ts'

/** `blocked`: the browser allows no script there, or the user has gone on to another page. */
type TabProblem = 'blocked' | 'large' | 'pdf'

export type TabText = (PageText & { origin: Origin }) | { problem: TabProblem }

/** Never rejects. */
export async function textOfTab(tabId: number): Promise<TabText> {
  const frames = await copiesOf(tabId)
  const [top] = frames
  if (top === undefined) return { problem: 'blocked' }
  if (typeof top === 'string') return { problem: top }
  const texts: (PageText & { origin: Origin })[] = []
  for (const frame of frames) {
    if (typeof frame === 'string') continue
    // A frame may be of another site than the page: its address is that of its text.
    texts.push({
      ...(await textOfPage(frame.html, frame.title)),
      origin: originOf(frame),
    })
  }
  // Some sites show their notices in a frame.
  const [text] = [...texts.filter(isNotice), ...texts]
  if (!text) return { problem: 'blocked' }
  return text === texts[0] ? text : { ...text, unread: withFrames(text, texts) }
}

/** Of a page whose text stands in a frame, the page around and its other frames are not read. */
function withFrames(read: PageText, all: readonly PageText[]): readonly UnreadCount[] {
  const others = all.filter(({ text }) => text !== '' && text !== read.text).length
  const known = read.unread.filter(({ what }) => what !== 'frames')
  const within = read.unread.find(({ what }) => what === 'frames')?.count ?? 0
  const count = Math.max(others, within)
  return count === 0 ? known : [...known, { what: 'frames', count }]
}

async function copiesOf(tabId: number) {
  try {
    const copies = await runScript('read-page', tabId, { allFrames: true })
    return copies.filter((copy) => copy !== null)
  } catch (error) {
    // A state to show, not a fault.
    console.info('The tab cannot be read.', error)
    return []
  }
}

function isNotice({ text, main }: PageText): boolean {
  const draft = parseNotice(linesOfText(text), main)
  return draft.title.value !== null && draft.sections.length > 0
}

function originOf({ title, url }: { title: string; url: string }): Origin {
  return {
    kind: 'page',
    name: title.trim() === '' ? null : title.trim(),
    url: /^https?:/u.test(url) ? url : null,
    on: isoDay(),
  }
}
