// Reads files, a tab or a pasted text into drafts, one after the other. What cannot be taken in becomes a
// problem with its name; the others go on.

import { useRef, useState } from 'preact/hooks'
import type { Source } from '../../core/drafts/source.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import { isoDay } from '../../core/text/day.ts'
import type { Translate } from '../../locales/index.ts'
import { importStatus } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'
import { LONGEST_TEXT, type SourceOutcome, sourceOutcome } from './source-outcome.ts'

export interface Reading {
  /** How far it is; null while nothing is read. */
  progress: { n: number; all: number } | null
  problems: readonly string[]
  files: (files: readonly File[]) => Promise<void>
  text: (text: string) => Promise<void>
  /** What was read until then stays. */
  cancel: () => void
}

interface ReadingWithTab extends Reading {
  tab: (tabId: number) => Promise<void>
}

const TAB_PROBLEM = {
  blocked: 'importTabBlocked',
  large: 'importTabLarge',
  pdf: 'importTabPdf',
} as const

/** Puts a text that is no notice into the box, to be put right there; never over what the user has typed. */
const intoEmptyBox =
  (text: string): Read['box'] =>
  (before) =>
    before.trim() === '' && text.length <= LONGEST_TEXT ? text : before

/** What became of a source; of an exported file, that its notices are in the library. */
type Outcome = SourceOutcome | { status: Status }

export interface Read {
  drafts: readonly WaitingDraft[]
  /** How many texts there were. */
  all: number
  /** What stands in the box then, from what stood there before. */
  box: (before: string) => string
  /** Of exported files that were imported. */
  status: Status | null
}

/** With the text that was read, where a notice was not found in it. */
interface FileOutcome {
  outcome: Outcome
  text: string
}

const isExport = ({ name }: File): boolean => /\.json$/iu.test(name)

async function importOutcome(
  file: File,
  effects: Pick<NoticeEffects, 'importFile'>,
  onProgress: (progress: Reading['progress']) => void,
  t: Translate,
): Promise<FileOutcome> {
  const imported = await effects.importFile(file, (n, all) => onProgress({ n, all }))
  return { outcome: { status: importStatus(imported, t) }, text: '' }
}

async function readOutcome(
  file: File,
  signal: AbortSignal,
  effects: Pick<NoticeEffects, 'readFile'>,
  readSource: (source: Source) => Promise<Outcome>,
  t: Translate,
): Promise<FileOutcome> {
  const read = await effects.readFile(file, signal)
  return 'problem' in read
    ? { outcome: { problem: t(read.problem, { name: file.name }) }, text: '' }
    : { outcome: await readSource(read), text: read.text }
}

function summary(outcomes: readonly Outcome[]) {
  const statuses = outcomes.flatMap((outcome) =>
    'status' in outcome ? [outcome.status] : [],
  )
  return {
    drafts: outcomes.flatMap((outcome) => ('draft' in outcome ? [outcome.draft] : [])),
    problems: outcomes.flatMap((outcome) =>
      'problem' in outcome ? [outcome.problem] : [],
    ),
    all: outcomes.length,
    status: statuses.at(-1) ?? null,
  }
}

/** @param onDraft told of each notice that is found @param onDone told after the last one */
export function useReading(
  effects: NoticeEffects,
  onDraft: (draft: WaitingDraft) => Promise<void>,
  onDone: (read: Read) => void,
): ReadingWithTab {
  const t = useText()
  const [progress, setProgress] = useState<Reading['progress']>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const running = useRef<AbortController | null>(null)
  useAskBeforeLeaving(progress !== null)

  const readSource = async (source: Source): Promise<Outcome> => {
    const outcome = sourceOutcome(source, t)
    if ('draft' in outcome) await onDraft(outcome.draft)
    return outcome
  }
  const readFile = (file: File, signal: AbortSignal): Promise<FileOutcome> =>
    isExport(file)
      ? importOutcome(file, effects, setProgress, t)
      : readOutcome(file, signal, effects, readSource, t)
  const finish = (outcomes: readonly Outcome[], box: Read['box']): void => {
    const { problems: wrong, ...read } = summary(outcomes)
    setProblems(wrong)
    onDone({ ...read, box })
  }
  const readFiles = async (files: readonly File[]): Promise<void> => {
    const stop = new AbortController()
    running.current = stop
    const outcomes: Outcome[] = []
    let only = ''
    for (const [n, file] of files.entries()) {
      setProgress({ n, all: files.length })
      const read = await readFile(file, stop.signal)
      if (stop.signal.aborted) {
        outcomes.push({ problem: t('importCancelled', { n, all: files.length }) })
        break
      }
      outcomes.push(read.outcome)
      only = files.length === 1 && !('draft' in read.outcome) ? read.text : ''
    }
    setProgress(null)
    finish(outcomes, intoEmptyBox(only))
  }
  const readTab = async (tabId: number): Promise<void> => {
    const read = await effects.readTab(tabId)
    if ('problem' in read) {
      return finish([{ problem: t(TAB_PROBLEM[read.problem]) }], (before) => before)
    }
    const outcome = await readSource(read)
    finish([outcome], intoEmptyBox('draft' in outcome ? '' : read.text))
  }
  const readText = async (text: string): Promise<void> => {
    const origin = { kind: 'paste', name: null, url: null, on: isoDay() } as const
    const outcome = await readSource({ text, main: null, origin })
    finish([outcome], (before) => ('draft' in outcome ? '' : before))
  }
  const cancel = (): void => running.current?.abort()
  return { progress, problems, files: readFiles, tab: readTab, text: readText, cancel }
}
