// Checks long texts, one after the other: of the text before it takes over what did not change.
import type { Checked } from '../../core/check/index.ts'
import type { Library } from '../../core/lookup/index.ts'
import { checkInSlices } from './checking.ts'
import { checkLibrary } from './library.ts'
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts'

let library: Promise<Library> | null = null
let earlier: Checked | null = null
/** The id of the last request: one that comes meanwhile takes the place of the one before. */
let wanted = 0

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void answer(data))

async function answer({ id, text, settings, given }: WorkerRequest): Promise<void> {
  wanted = id
  library ??= checkLibrary(given)
  const checked = await checkInSlices({
    text,
    library: await library,
    settings,
    earlier,
    onProgress: (progress) => tell({ id, progress }),
    isOver: () => wanted !== id,
  })
  if (checked === null) return
  earlier = checked
  tell({ id, findings: checked.findings })
}

const tell = (message: WorkerAnswer): void => postMessage(message)
