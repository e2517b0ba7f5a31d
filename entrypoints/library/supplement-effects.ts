// What the user adds to a held notice: one of their own is changed itself, for a given one it is kept
// apart.
import type { NoticePageEffects } from '../../components/notice/effects.ts'
import { newRemoval } from '../../data/records/bin.ts'
import {
  type AddedAttachment,
  type Supplement,
  withAttachment,
  withCheck,
  withoutAttachment,
} from '../../data/records/supplement.ts'
import type { Notice } from '../../data/schema.ts'
import { putInBin } from '../../data/store/library/bin.ts'
import type { Written } from '../../data/store/outcome.ts'
import { problemOf } from '../../data/store/problem.ts'
import { saveFile } from '../exchange/save-file.ts'
import { changeNotice } from '../held/keep-notices.ts'
import { changeSupplement, storedSupplements } from '../held/supplements.ts'

interface SupplementEffects extends NoticePageEffects {
  addAttachment: (notice: Notice, added: AddedAttachment) => Promise<Written>
}

/** @param changed told after one of the user's own was changed, of which nobody else hears */
export function supplementEffects(changed: () => Promise<void>): SupplementEffects {
  const change = async (
    { id }: Notice,
    own: (notice: Notice) => Notice,
    given: (before: Supplement) => Supplement,
  ): Promise<Written> => {
    // What stood there before is in the recycle bin.
    const written = await changeNotice(
      id,
      (before) => ({ ...before, notice: own(before.notice) }),
      { removal: newRemoval('edited') },
    )
    if (written === null) return storing(changeSupplement(id, given))
    if (written === 'kept') await changed()
    return written
  }
  return {
    saveFile,
    check: (notice, checked) =>
      change(
        notice,
        (own) => withCheck(own, checked),
        (before) => ({ ...before, checked }),
      ),
    addAttachment: (notice, added) =>
      change(
        notice,
        (own) => withAttachment(own, added),
        ({ attachments, ...before }) => ({
          ...before,
          attachments: [
            ...attachments.filter(({ place }) => place !== added.place),
            added,
          ],
        }),
      ),
    removeAttachment: async (notice, place) => {
      const supplements = await storedSupplements()
      const added = supplements
        .find(({ noticeId }) => noticeId === notice.id)
        ?.attachments.find((one) => one.place === place)
      if (added) {
        const item = { kind: 'attachment', noticeId: notice.id, added } as const
        const binned = await putInBin(item, newRemoval('removed'))
        if (binned !== 'kept') return binned
      }
      return change(
        notice,
        (own) => withoutAttachment(own, place),
        ({ attachments, ...before }) => ({
          ...before,
          attachments: attachments.filter((one) => one.place !== place),
        }),
      )
    },
  }
}

async function storing(work: Promise<void>): Promise<Written> {
  try {
    await work
    return 'kept'
  } catch (error) {
    console.warn('What was added could not be stored.', error)
    return /quota/iu.test(String(error)) ? 'full' : problemOf(error)
  }
}
