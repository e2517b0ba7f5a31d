// What the user adds to a held notice: a mark that it was checked, and texts of attachments.

import { saveFile } from '../../app/browser/save-file.ts'
import { supplementedValue } from '../../app/own-library/supplemented-value.ts'
import { storedSupplements } from '../../app/own-library/supplements.ts'
import { putInBin } from '../../app/storage/library/bin.ts'
import type { NoticePageEffects } from '../../components/notice/effects.ts'
import { hasSameText } from '../../core/parse/review/index.ts'
import { newRemoval } from '../../core/records/bin.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import {
  type AddedAttachment,
  withAttachmentOver,
  withCheck,
  withoutAttachment,
} from '../../core/records/supplement.ts'
import { sameData } from '../../data/canonical-json.ts'
import type { Notice } from '../../data/schema.ts'

export interface SupplementEffects extends NoticePageEffects {
  /** The text of an attachment; null where there is none yet. */
  attachment: (notice: Notice, place: number) => StoredValue<AddedAttachment | null>
}

/** @param refresh shows what is stored by now */
export function supplementEffects(refresh: () => Promise<void>): SupplementEffects {
  return {
    saveFile,
    refresh,
    checking,
    attachment,
    removeAttachment: async (notice, place) => {
      const value = attachment(notice, place)
      const seen = addedTo(notice, notice.attachments[place - 1]?.title, place)
      if (!seen) return 'gone'
      return value.write(null, { value: seen })
    },
  }
}

function checking(id: string): StoredValue<Notice> {
  return supplementedValue<Notice>(id, {
    part: (notice) => notice,
    same: (a, b) =>
      hasSameText(a, b) && sameData(a.provenance.checked, b.provenance.checked),
    own: (before, { provenance }) => withCheck(before, provenance.checked),
    given: (before, { provenance }) => ({ ...before, checked: provenance.checked }),
  })
}

function attachment(
  { id, attachments }: Notice,
  place: number,
): StoredValue<AddedAttachment | null> {
  const title = attachments[place - 1]?.title
  const value = supplementedValue<AddedAttachment | null>(id, {
    part: (notice) => addedTo(notice, title, place),
    same: sameData,
    own: (before, added) =>
      added ? withAttachmentOver(before, added) : withoutAttachment(before, place),
    given: (before, added) => {
      const others = before.attachments.filter((one) => one.place !== place)
      return { ...before, attachments: added ? [...others, added] : others }
    },
  })
  return {
    ...value,
    write: async (added, seen) => {
      const stored = await storedSupplements()
      const replaced = stored
        .find(({ noticeId }) => noticeId === id)
        ?.attachments.find((one) => one.place === place)
      const found = await value.read()
      const there = typeof found === 'object' ? found.value : null
      const isSeen = seen === 'gone' || sameData(there, seen.value)
      if (replaced && isSeen) {
        const item = { kind: 'attachment', noticeId: id, added: replaced } as const
        const why = added ? 'replaced' : 'removed'
        const binned = await putInBin(item, newRemoval(why))
        if (binned !== 'ok') return binned
      }
      return value.write(added, seen)
    },
  }
}

/** @returns null without a text; undefined where another attachment stands at that place, or none */
function addedTo(
  { attachments, slogans, provenance }: Notice,
  title: string | undefined,
  place: number,
): AddedAttachment | null | undefined {
  const there = attachments[place - 1]
  if (!there || there.title !== title) return undefined
  if (there.text === null) return null
  const { text, origin = provenance.origin } = there
  const cameWithIt =
    slogans.status === 'known' &&
    slogans.origin !== undefined &&
    sameData(slogans.origin, origin)
  return { place, text, slogans: cameWithIt ? slogans.items : [], origin }
}
