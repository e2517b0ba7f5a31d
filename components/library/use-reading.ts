// Reads files, a tab or a pasted text, one after the other, into drafts. What cannot be taken in is
// said, each with its name; the others go on.

import { useRef, useState } from 'preact/hooks'
import { draftFromSource, isReportSource } from '../../core/drafts/create-draft.ts'
import type { Source } from '../../core/drafts/source.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import { isoDay } from '../../core/text/day.ts'
import { isGarbled } from '../../core/text/legible.ts'
import { saidOf } from '../../locales/text/import-outcome.ts'
import { useText } from '../interface-text.tsx'
import type { Said } from '../saved/Status.tsx'
import type { NoticeEffects } from './effects.ts'
import { unreadText } from './review-labels.ts'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

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

/** Some four hundred pages; the review of more would stop this page. */
const LONGEST_TEXT = 500_000

/** A text that is no notice goes into the box to be put right, but not over what the user has there. */
const pouring =
  (text: string): Read['box'] =>
  (before) =>
    before.trim() === '' && text.length <= LONGEST_TEXT ? text : before

/** What became of one source: a draft, what is wrong with it, or that its notices are in the library. */
type Outcome = { draft: WaitingDraft } | { problem: string } | { said: Said }

export interface Read {
  drafts: readonly WaitingDraft[]
  /** How many texts there were. */
  all: number
  /** What stands in the box then, from what stood there before. */
  box: (before: string) => string
  /** Of exported files that were imported. */
  said: Said | null
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

  const tooLong = ({ origin }: Source): string => {
    if (origin.kind === 'page') return t('importTabLarge')
    return 'name' in origin && origin.name !== null
      ? t('fileReadLarge', { name: origin.name })
      : t('importLong')
  }
  const draftOf = async (source: Source): Promise<Outcome> => {
    if (source.text.length > LONGEST_TEXT) return { problem: tooLong(source) }
    const draft = draftFromSource(source)
    if (draft) {
      await onDraft(draft)
      return { draft }
    }
    const { name } = 'name' in source.origin ? source.origin : { name: null }
    if (isGarbled(source.text))
      return {
        problem: name === null ? t('importGarbled') : t('fileReadEncoding', { name }),
      }
    const problem = name === null ? t('importNoNotice') : t('importNoNoticeIn', { name })
    // The notice may stand in a picture or a frame.
    const unread = source.unread?.length ? unreadText(source.unread, t) : ''
    const report = isReportSource(source) ? t('reviewReport') : ''
    return { problem: report + problem + unread }
  }
  const fileOutcome = async (
    file: File,
    signal: AbortSignal,
  ): Promise<{ outcome: Outcome; text: string }> => {
    if (/\.json$/iu.test(file.name)) {
      const imported = await effects.importFile(file, (n, all) => setProgress({ n, all }))
      return { outcome: { said: saidOf(imported, t) }, text: '' }
    }
    const read = await effects.readFile(file, signal)
    return 'problem' in read
      ? { outcome: { problem: t(read.problem, { name: file.name }) }, text: '' }
      : { outcome: await draftOf(read), text: read.text }
  }
  const finish = (outcomes: readonly Outcome[], box: Read['box']): void => {
    setProblems(outcomes.flatMap((one) => ('problem' in one ? [one.problem] : [])))
    const drafts = outcomes.flatMap((one) => ('draft' in one ? [one.draft] : []))
    const said = outcomes.flatMap((one) => ('said' in one ? [one.said] : [])).at(-1)
    onDone({ drafts, all: outcomes.length, box, said: said ?? null })
  }
  return {
    progress,
    problems,
    files: async (files) => {
      const stop = new AbortController()
      running.current = stop
      const outcomes: Outcome[] = []
      let only = ''
      for (const [n, file] of files.entries()) {
        setProgress({ n, all: files.length })
        const read = await fileOutcome(file, stop.signal)
        if (stop.signal.aborted) {
          outcomes.push({ problem: t('importCancelled', { n, all: files.length }) })
          break
        }
        outcomes.push(read.outcome)
        only = files.length === 1 && !('draft' in read.outcome) ? read.text : ''
      }
      setProgress(null)
      finish(outcomes, pouring(only))
    },
    tab: async (tabId) => {
      const read = await effects.readTab(tabId)
      if ('problem' in read) {
        return finish([{ problem: t(TAB_PROBLEM[read.problem]) }], (before) => before)
      }
      const outcome = await draftOf(read)
      finish([outcome], pouring('draft' in outcome ? '' : read.text))
    },
    text: async (text) => {
      const origin = { kind: 'paste', name: null, url: null, on: isoDay() } as const
      const outcome = await draftOf({ text, main: null, origin })
      finish([outcome], (before) => ('draft' in outcome ? '' : before))
    },
    cancel: () => running.current?.abort(),
  }
}
