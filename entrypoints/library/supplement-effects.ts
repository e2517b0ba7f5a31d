// What the user adds to a held notice: one of their own is changed itself, for a given one it is kept
// apart.
import type { NoticePageEffects } from '../../components/notice/effects.ts'
import {
  type AddedAttachment,
  type Supplement,
  withAttachment,
  withCheck,
  withoutAttachment,
} from '../../data/records/supplement.ts'
import type { Notice } from '../../data/schema.ts'
import type { Written } from '../../data/store/outcome.ts'
import { saveFile } from '../exchange/save-file.ts'
import { changeNotice } from '../held/keep-notices.ts'
import { changeSupplement } from '../held/supplements.ts'

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
    const written = await changeNotice(id, (before) => ({
      ...before,
      notice: own(before.notice),
    }))
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
    removeAttachment: (notice, place) =>
      change(
        notice,
        (own) => withoutAttachment(own, place),
        ({ attachments, ...before }) => ({
          ...before,
          attachments: attachments.filter((one) => one.place !== place),
        }),
      ),
  }
}

async function storing(work: Promise<void>): Promise<Written> {
  try {
    await work
    return 'kept'
  } catch (error) {
    console.warn('What was added could not be stored.', error)
    return /quota/iu.test(String(error)) ? 'full' : 'failed'
  }
}
