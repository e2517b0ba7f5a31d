// What the user adds to a notice that comes with the extension or from the administrator: that it was
// held against the print, and attachments that the text lacks. The notice itself is never changed.
import * as v from 'valibot'
import {
  type Check,
  checkSchema,
  type Notice,
  type Origin,
  originSchema,
} from '../../data/schema.ts'
import { unknownSlogans } from '../parse/review/index.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

export const addedSchema = v.strictObject({
  /** The place among the attachments of the notice, from 1. */
  place: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text,
  /** None where it is no list of slogans. */
  slogans: v.array(text),
  origin: originSchema,
})

export const supplementSchema = v.strictObject({
  noticeId: text,
  checked: v.nullable(checkSchema),
  /** Who checked it as a file says that was imported: it does not count. */
  claimed: v.optional(checkSchema),
  attachments: v.array(addedSchema),
})

export type AddedAttachment = v.InferOutput<typeof addedSchema>
export type Supplement = v.InferOutput<typeof supplementSchema>

/** The additions to a notice before there are any. */
export const nothingAdded = (noticeId: string): Supplement => ({
  noticeId,
  checked: null,
  attachments: [],
})

/** The notice with what was added to it. What it holds itself comes first and is never replaced. */
export function supplemented(notice: Notice, added: Supplement): Notice {
  const withTexts = added.attachments.reduce(withAttachment, notice)
  const withClaim = added.claimed ? withClaimedCheck(withTexts, added.claimed) : withTexts
  return added.checked === null ? withClaim : withCheck(withClaim, added.checked)
}

/** The notice with the user's mark of checking, or without one. */
export function withCheck(notice: Notice, checked: Check | null): Notice {
  return { ...notice, provenance: { ...notice.provenance, checked } }
}

function withClaimedCheck(notice: Notice, checked: Check): Notice {
  const { origin } = notice.provenance
  // Only these are given, and may have a supplement.
  if (origin.kind !== 'reprint' && origin.kind !== 'policy') return notice
  const claimed: Origin = { ...origin, claims: { origin: null, checked } }
  return { ...notice, provenance: { ...notice.provenance, origin: claimed } }
}

function withAttachment(notice: Notice, added: AddedAttachment): Notice {
  const { place, text: written, slogans, origin } = added
  const known = notice.attachments[place - 1]
  if (!known || known.text !== null) return notice
  const attachments = notice.attachments.map((one) =>
    one === known ? { ...one, text: written, origin } : one,
  )
  const areMissing = notice.slogans.status !== 'known'
  return slogans.length > 0 && areMissing
    ? { ...notice, attachments, slogans: sloganList(slogans, origin) }
    : { ...notice, attachments }
}

/** The same with that text in the place of any other. */
export function withAttachmentOver(notice: Notice, added: AddedAttachment): Notice {
  const { attachments, ...without } = withoutAttachment(notice, added.place)
  const emptied = attachments.map((one, at) =>
    at === added.place - 1 ? { number: one.number, title: one.title, text: null } : one,
  )
  return withAttachment({ ...without, attachments: emptied }, added)
}

/** Without a text that the user added, and the slogans that came with it. */
export function withoutAttachment(notice: Notice, place: number): Notice {
  const added = notice.attachments[place - 1]
  if (!added?.origin) return notice
  const { number, title } = added
  const attachments = notice.attachments.map((one) =>
    one === added ? { number, title, text: null } : one,
  )
  const { slogans } = notice
  const cameWithIt = slogans.status === 'known' && slogans.origin !== undefined
  return cameWithIt && /口号|标语/u.test(title)
    ? { ...notice, attachments, slogans: unknownSlogans(number, title) }
    : { ...notice, attachments }
}

function sloganList(items: string[], origin: Origin): Notice['slogans'] {
  return { status: 'known', items, grade: 'held', complete: null, source: null, origin }
}

/** What is in both stays as it is in the first. */
export function merged(
  first: readonly Supplement[],
  more: readonly Supplement[],
): Supplement[] {
  const byNotice = new Map(first.map((one) => [one.noticeId, one]))
  for (const { noticeId, checked, claimed, attachments } of more) {
    const known = byNotice.get(noticeId) ?? nothingAdded(noticeId)
    const places = new Set(known.attachments.map(({ place }) => place))
    const check = known.claimed ?? claimed
    byNotice.set(noticeId, {
      noticeId,
      checked: known.checked ?? checked,
      ...(check ? { claimed: check } : {}),
      attachments: [
        ...known.attachments,
        ...attachments.filter(({ place }) => !places.has(place)),
      ],
    })
  }
  return [...byNotice.values()]
}
