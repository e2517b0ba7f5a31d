// Checks a text, and the same text again after each change: a short one in the page, in slices, and a
// long one, or any against many own notices, in a worker. What checks is loaded with the first text.
import type { Checked, CheckSettings } from '../../core/check/index.ts'
import type { Library } from '../../core/lookup/index.ts'
import { supplementedNotices } from '../own-library/library.ts'
import type { CheckingWorker, TextChecked } from './check-in-worker.ts'
import { checkLibrary, countOwnNotices, type GivenNotices } from './library.ts'

/** UTF-16 units up to which a text is checked in the page. */
const SHORT = 20_000
/** Own notices up to which their index is made in the page: some milliseconds. */
const FEW_OWN = 10

export interface TextChecker {
  /**
   * @param onProgress gets the share that is done, 0 to 1
   * @returns `over` where a later text took its place or it was stopped; `failed` where the worker did
   */
  check: (text: string, onProgress: (share: number) => void) => Promise<TextChecked>
  /** Ends what is running; the next text can be checked. */
  stop: () => void
}

export function textChecker(settings: CheckSettings): TextChecker {
  let turn = 0
  let worker: CheckingWorker | null = null
  let library: Promise<Library> | null = null
  let earlier: Checked | null = null
  let basis: Promise<{ own: number; given: GivenNotices | null }> | null = null

  const inPage = async (
    text: string,
    given: GivenNotices | null,
    onProgress: (share: number) => void,
  ): Promise<TextChecked> => {
    const mine = turn
    const { checkInSlices } = await import('./checking.ts')
    library ??= checkLibrary(given)
    const checked = await checkInSlices({
      text,
      library: await library,
      settings,
      earlier,
      onProgress,
      isOver: () => turn !== mine,
    })
    if (checked === null) return 'over'
    earlier = checked
    return checked.findings
  }

  return {
    check: async (text, onProgress) => {
      turn += 1
      const mine = turn
      basis ??= readBasis()
      const { own, given } = await basis
      if (turn !== mine) return 'over'
      if (text.length <= SHORT && own <= FEW_OWN) return inPage(text, given, onProgress)
      const { startCheckingWorker } = await import('./check-in-worker.ts')
      if (turn !== mine) return 'over'
      worker ??= startCheckingWorker(given)
      return worker.check(text, settings, onProgress)
    },
    stop: () => {
      turn += 1
      worker?.end()
      worker = null
    },
  }
}

async function readBasis(): Promise<{ own: number; given: GivenNotices | null }> {
  const [own, given] = await Promise.all([countOwnNotices(), supplementedNotices()])
  return { own, given }
}
