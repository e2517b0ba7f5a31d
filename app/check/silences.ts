// Silences findings of the wording check, with the way back.
import type { Finding } from '../../core/check/index.ts'
import {
  type SilenceScope,
  type Silences,
  silenceOfPlace,
  splitSilenced,
} from '../../core/check/silence.ts'
import { type Silence, silenceKey } from '../../core/records/silences.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { type WordRow, wordKey } from '../../core/records/word-list.ts'
import { effectiveRows, withoutWords, withRows } from '../../core/word-list/rows.ts'
import { sameData } from '../../data/canonical-json.ts'
import { isPrivatePage } from '../history/private-window.ts'
import { putSilences, readSilencesOf, removeSilences } from '../storage/silences.ts'
import { changeWords } from '../storage/words.ts'
import { onWritten } from '../storage/written.ts'
import { loadCheckSettings, onCheckSettings } from './settings.ts'

export interface SilenceOutcome {
  /** `private`: it holds until this page is closed, since nothing of a private window is stored. */
  written: WriteResult
  /** So many older ones of pages were dropped to make room. */
  dropped: number
  undo: () => Promise<WriteResult>
}

export interface SilenceRequest {
  finding: Finding
  /** All findings of the text, by which places that are alike are told apart. */
  findings: readonly Finding[]
  text: string
  scope: SilenceScope
  /** Origin and path of a page, or the id of a draft. */
  draftKey: string
}

/** Those of a private window, as long as this page lives. */
const unstored = {
  silences: new Map<string, Silence>(),
  rows: new Map<string, WordRow>(),
}
const listeners = new Set<() => void>()

export async function silence(request: SilenceRequest): Promise<SilenceOutcome> {
  const isPrivate = await isPrivatePage()
  return request.scope === 'list'
    ? allow(request, isPrivate)
    : silenceStretch(request, isPrivate)
}

/** What is silenced in a draft or page, for `splitSilenced`. Never rejects. */
export async function loadSilences(draftKey: string): Promise<Silences> {
  const [stored, { ownList = [] }] = await Promise.all([
    readSilencesOf(draftKey),
    loadCheckSettings(),
  ])
  const silences = [...unstored.silences.values()].filter(
    (one) => one.draftKey === draftKey,
  )
  const rows = [...unstored.rows.values()]
  return {
    silences: [...(stored?.items ?? []), ...silences],
    ownList: rows.length === 0 ? ownList : effectiveRows(ownList, rows),
  }
}

/** Tells each time they have changed, by whomever. Returns how to stop. */
export function onSilences(
  draftKey: string,
  listener: (silences: Silences) => void,
): () => void {
  let told: Silences | null = null
  const tell = async (): Promise<void> => {
    const silences = await loadSilences(draftKey)
    if (told && sameData(told, silences)) return
    told = silences
    listener(silences)
  }
  const onUnstored = (): void => void tell()
  listeners.add(onUnstored)
  const stops = [
    onWritten('saved', () => void tell()),
    onCheckSettings(() => void tell()),
  ]
  return () => {
    listeners.delete(onUnstored)
    for (const stop of stops) stop()
  }
}

/** Shows a finding again that silences of the draft hide. What the office's list allows is changed there. */
export async function unsilence({
  finding,
  findings,
  text,
  draftKey,
}: Omit<SilenceRequest, 'scope'>): Promise<WriteResult> {
  const { silences } = await loadSilences(draftKey)
  const hiding = silences.filter((silence) =>
    splitSilenced(findings, text, {
      silences: [silence],
      ownList: [],
    }).silenced.some((silenced) => silenced.finding === finding),
  )
  for (const silence of hiding) unstored.silences.delete(silenceKey(silence))
  return removeSilences(...hiding)
}

async function silenceStretch(
  { finding, findings, text, scope, draftKey }: SilenceRequest,
  isPrivate: boolean,
): Promise<SilenceOutcome> {
  const at = Date.now()
  const { rule } = finding
  const written = text.slice(finding.start, finding.end)
  const made: Silence =
    scope === 'place'
      ? silenceOfPlace(finding, findings, text, draftKey, at)
      : { scope: 'draft', draftKey, rule, written, at }
  if (isPrivate) return keepUnstored(unstored.silences, silenceKey(made), made)
  const { written: outcome, dropped } = await putSilences(made)
  return {
    written: outcome,
    dropped: dropped.length,
    undo: async () => {
      const removed = await removeSilences(made)
      return removed === 'ok' && dropped.length > 0
        ? (await putSilences(...dropped)).written
        : removed
    },
  }
}

/** Puts the written form into the office's list as allowed. */
async function allow(
  { finding, text }: SilenceRequest,
  isPrivate: boolean,
): Promise<SilenceOutcome> {
  const word = text.slice(finding.start, finding.end).trim()
  const row: WordRow = {
    kind: 'allowed',
    word,
    reason: '',
    note: '',
    addedAt: Date.now(),
  }
  if (isPrivate) return keepUnstored(unstored.rows, wordKey(word), row)
  const { written, before } = await changeWords((rows) => withRows(rows, [row]))
  const replaced = before.filter((other) => wordKey(other.word) === wordKey(word))
  return {
    written,
    dropped: 0,
    undo: async () => {
      const undone = await changeWords((rows) =>
        replaced.length > 0 ? withRows(rows, replaced) : withoutWords(rows, [word]),
      )
      return undone.written
    },
  }
}

function keepUnstored<T>(kept: Map<string, T>, key: string, value: T): SilenceOutcome {
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  kept.set(key, value)
  tell()
  return {
    written: 'private',
    dropped: 0,
    undo: async () => {
      kept.delete(key)
      tell()
      return 'ok'
    },
  }
}
