// Separates the paragraphs that close a notice from its last item.
import type { Line } from '../classify/classify-lines.ts'
import {
  addressesAll,
  isClosingFormula,
  isClosingLine,
  isRequestHeading,
  namesContact,
} from '../classify/closing-lines.ts'
import type { Rule } from '../rule.ts'
import { readOpening } from './item-opening.ts'
import { groupSiblings, type Item } from './items.ts'

interface SeparateClosing {
  /** The last of them without the paragraphs that close the notice. */
  items: readonly Item[]
  closing: readonly Line[]
  /** The closing may belong to the last item. */
  isDoubtful: boolean
  /** A paragraph that stays in the last item may close the notice. */
  lastItemDoubt: 'last-item' | null
}

/** Separates the paragraphs that close the notice from the last item. */
export function separateClosing(items: readonly Item[]): SeparateClosing {
  const last = items.at(-1)
  const from = last && closingStart(last, items)
  if (!last || from === undefined || from === -1) {
    const lastItemDoubt = last && mayHoldClosing(last, items) ? 'last-item' : null
    return { items, closing: [], isDoubtful: false, lastItemDoubt }
  }
  const closing = last.below.slice(from)
  return {
    items: [...items.slice(0, -1), { ...last, below: last.below.slice(0, from) }],
    closing,
    isDoubtful:
      !closing.every(({ text }) => isClosingLine(text, '')) ||
      mayBeContactOfItem(closing, last),
    lastItemDoubt: null,
  }
}

/**
 * Behind the first paragraph of a section, one that asks something of all may close the notice as well; and
 * so may any paragraph that the items beside the last do not have.
 */
const mayHoldClosing = ({ marker, below }: Item, items: readonly Item[]): boolean =>
  below.length > 1 &&
  (peersOfLast(items) === 'headings' ||
    (marker.kind === 'han' &&
      below.slice(1).some(({ text }) => isClosingLine(text, '') || addressesAll(text))))

/** Index of the first closing paragraph below the last item; -1 for none. */
function closingStart(last: Item, items: readonly Item[]): number {
  const peers = peersOfLast(items)
  const { heading, text } = readOpening(last.marker, {
    text: !isClosedSentence(last, peers),
    items: false,
  })
  // A heading that runs into its text has all of its text on its line.
  const paragraphs = text === null ? 1 : 0
  const contacts = countContactLines(last, heading, paragraphs)
  // What a section asks for in general, it may ask for in several paragraphs.
  const isAsking = last.marker.kind === 'han' && isRequestHeading(heading)
  const isComplete = contacts > paragraphs || (text !== null && !isAsking)
  const closes = ({ text: paragraph }: Line): boolean =>
    isComplete ||
    isClosingLine(paragraph, heading) ||
    (peers === 'headings' && addressesAll(paragraph))
  return last.below.findIndex(
    (line, at) =>
      at >= Math.max(paragraphs, contacts) &&
      (closes(line) || (peers === 'headings' && standsApart(line, items))),
  )
}

/** An empty line stands above it, and none among the items. */
const standsApart = ({ isApart, number }: Line, items: readonly Item[]): boolean =>
  isApart === true &&
  !items.some(({ own, below }) =>
    [...own, ...below].some((line) => line.isApart && line.number < number),
  )

/**
 * Whether the last item is a sentence of its own. A sentence above what closes the notice is no heading,
 * unless its peers are headings.
 */
function isClosedSentence({ own, below }: Item, peers: Peers | null): boolean {
  if (!own.at(-1)?.text.endsWith('。')) return false
  if (peers !== null) return peers === 'sentences'
  return isClosingLine(below[0]?.text ?? '', '')
}

/** Contacts right below an item that asks to send something may belong to either. */
function mayBeContactOfItem(
  [first]: readonly Line[],
  { marker, own, below }: Item,
): boolean {
  const itemText = [marker.rest, ...[...own, ...below].map(({ text }) => text)].join('')
  return (
    first !== undefined && namesContact(first.text) && REPORTING.pattern.test(itemText)
  )
}

/** Each item beside the last is a line above its text, or a line by itself. */
type Peers = 'headings' | 'sentences'

/** Null where the items beside the last differ, or there are none. */
function peersOfLast(items: readonly Item[]): Peers | null {
  const places = groupSiblings(items).at(-1) ?? []
  const peers = places.slice(0, -1).flatMap((at) => items[at] ?? [])
  if (peers.length === 0) return null
  if (peers.every(({ below }) => below.length === 1)) return 'headings'
  const standsAlone = (at: number): boolean =>
    items[at]?.below.length === 0 &&
    (items[at + 1]?.depth ?? 0) <= (items[at]?.depth ?? 0)
  return places.slice(0, -1).every(standsAlone) ? 'sentences' : null
}

const REPORTING = {
  id: 'item-asks-to-report',
  means: 'The last item asks to send or report something',
  pattern: /报[送名至]|[前请]报/u,
  yes: ['9月底前报送总结', '请报市局'],
  no: ['报刊', '汇报'],
} satisfies Rule

const CONTACT_LINE = {
  id: 'contact-line',
  means: 'A contact on a line of its own',
  pattern:
    /^联\s*系|^(?:电\s*话|手\s*机|传\s*真|(?:电\s*子)?邮\s*箱|地\s*址|邮\s*编)\s*[:：]/u,
  yes: ['联系人：李四', '电 话：12345', '邮箱：a@b.cn'],
  no: ['电话通知各单位', '报送地址：某路'],
} satisfies Rule

const SUBMISSION = {
  id: 'submission-section',
  means: 'A section that says how to submit something',
  pattern: /(?:报名|报送|投稿|申报|咨询)(?:方式|方法|办法|要求|事项|途径)$/u,
  yes: ['报名方式', '材料报送要求'],
  no: ['活动方式', '报名时间'],
} satisfies Rule

export const LAST_ITEM_RULES: readonly Rule[] = [REPORTING, CONTACT_LINE, SUBMISSION]

/** Counts the lines right below the item that are its own contacts: they do not close the notice. */
function countContactLines({ below }: Item, heading: string, paragraphs: number): number {
  const lines = below.slice(paragraphs)
  const isOver = namesContact(heading)
    ? (text: string): boolean => isClosingFormula(text) && !namesContact(text)
    : (text: string): boolean =>
        !SUBMISSION.pattern.test(heading) || !CONTACT_LINE.pattern.test(text)
  const end = lines.findIndex(({ text }) => isOver(text))
  return end === -1 ? below.length : paragraphs + end
}
