// What closes a notice: paragraphs below its last item that are none of it.
import type { Line } from '../classify/classify-lines.ts'
import {
  ASKING,
  addressesAll,
  CONTACT,
  isClosingFormula,
  isClosingLine,
} from '../classify/closing-lines.ts'
import { readOpening } from './item-opening.ts'
import { groupSiblings, type Item } from './items.ts'

interface WithClosing {
  /** The last of them without what closes the notice. */
  items: readonly Item[]
  closing: readonly Line[]
  /** It may belong to the last item. */
  doubtful: boolean
}

/** Parts what closes the notice from the last item. */
export function separateClosing(items: readonly Item[]): WithClosing {
  const none: WithClosing = { items, closing: [], doubtful: false }
  const last = items.at(-1)
  if (!last || last.below.length === 0) return none
  const peers = peersOfLast(items)
  const isSentence = last.own.at(-1)?.text.endsWith('。') ?? false
  // A sentence that is followed by what closes the notice is no heading, unless those above it are.
  const isClosed =
    isSentence &&
    (peers === 'sentences' ||
      (peers !== 'headings' && isClosingLine(last.below[0]?.text ?? '', '')))
  const opening = readOpening(last.marker, { text: !isClosed, items: false })
  // A heading that runs into its text has all of it on its line.
  const own = opening.text !== null ? 0 : 1
  const contacts = contactsBelow(last, opening.heading, own)
  // What a section asks for in general, it may ask for in several paragraphs.
  const isAsking = last.marker.kind === 'han' && ASKING.test(opening.heading)
  const isWhole = contacts > own || (opening.text !== null && !isAsking)
  const from = last.below.findIndex(
    ({ text }, at) =>
      at >= Math.max(own, contacts) &&
      (isWhole ||
        isClosingLine(text, opening.heading) ||
        (peers === 'headings' && addressesAll(text))),
  )
  if (from === -1) return none
  const closing = last.below.slice(from)
  return {
    items: [...items.slice(0, -1), { ...last, below: last.below.slice(0, from) }],
    closing,
    doubtful:
      !closing.every(({ text }) => isClosingLine(text, '')) || mayBeReach(closing, last),
  }
}

/** Whom to reach, right below an item that asks to send something: it may belong to either. */
function mayBeReach([first]: readonly Line[], { marker, own, below }: Item): boolean {
  const said = [marker.rest, ...[...own, ...below].map(({ text }) => text)].join('')
  return (
    first !== undefined && CONTACT.test(first.text) && /报[送名至]|[前请]报/u.test(said)
  )
}

/** How the items beside the last stand: each on a line above its text, or each a line by itself. */
function peersOfLast(items: readonly Item[]): 'headings' | 'sentences' | null {
  const places = groupSiblings(items).at(-1) ?? []
  const peers = places.slice(0, -1).flatMap((at) => items[at] ?? [])
  if (peers.length === 0) return null
  if (peers.every(({ below }) => below.length === 1)) return 'headings'
  const stand = (at: number): boolean =>
    items[at]?.below.length === 0 &&
    (items[at + 1]?.depth ?? 0) <= (items[at]?.depth ?? 0)
  return places.slice(0, -1).every(stand) ? 'sentences' : null
}

const REACH =
  /^联\s*系|^(?:电\s*话|手\s*机|传\s*真|(?:电\s*子)?邮\s*箱|地\s*址|邮\s*编)\s*[:：]/u

/** 报名方式 */
const SENT = /(?:报名|报送|投稿|申报|咨询)(?:方式|方法|办法|要求|事项|途径)$/u

/** How many lines right below what an item says of sending tell to whom: they close nothing. */
function contactsBelow({ below }: Item, heading: string, paragraphs: number): number {
  const lines = below.slice(paragraphs)
  const isOver = CONTACT.test(heading)
    ? (text: string): boolean => isClosingFormula(text) && !CONTACT.test(text)
    : (text: string): boolean => !SENT.test(heading) || !REACH.test(text)
  const end = lines.findIndex(({ text }) => isOver(text))
  return end === -1 ? below.length : paragraphs + end
}
