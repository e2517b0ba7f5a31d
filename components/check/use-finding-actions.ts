// What is done with findings: replaced, copied, silenced; and with the text of the box.
import type { RefObject } from 'preact'
import type { SilenceScope } from '../../core/check/silence.ts'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type {
  ReplaceRefusal,
  SilencedPlace,
  SilenceOutcome,
} from '../../core/findings/session.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import { replaceInBox } from './box-text.ts'
import type { CheckEffects } from './effects.ts'
import { isWritable } from './findings-view.ts'
import type { CheckAtWork } from './use-check.ts'

export interface FindingActions {
  /** Replaces what is written by a suggestion, or copies that where nothing can be written. */
  fix: (finding: PlacedFinding, suggestion: number) => void
  /** @param findings of one rule, the last in the text first */
  fixRule: (findings: readonly PlacedFinding[]) => void
  silence: (finding: PlacedFinding, scope: SilenceScope) => void
  restore: (silenced: SilencedPlace) => void
  checkPage: () => void
  checkText: (text: string) => void
  copyText: () => void
  stop: () => void
}

type Say = (status: Status | null) => void

const REFUSED: Record<ReplaceRefusal, PlainKey> = {
  gone: 'insertGone',
  'read-only': 'insertReadOnly',
  changed: 'checkChanged',
  secret: 'insertSecret',
  'foreign-frame': 'insertForeignFrame',
  'too-long': 'insertTooLong',
  page: 'insertPage',
  altered: 'insertAltered',
  blocked: 'insertBlocked',
  busy: 'insertBusy',
}

const SILENCED: Record<
  SilenceScope,
  'checkIgnored' | 'checkIgnoredDraft' | 'checkAllowed'
> = { place: 'checkIgnored', draft: 'checkIgnoredDraft', list: 'checkAllowed' }

export function useFindingActions(
  check: CheckAtWork,
  effects: CheckEffects,
  box: RefObject<HTMLTextAreaElement | null>,
  say: Say,
): FindingActions {
  const t = useText()
  const { model, dispatch, running } = check
  const isBox = model.target?.what === 'text'
  const copy = async (text: string, said: string): Promise<void> => {
    const isCopied = await effects.copy(text)
    say(isCopied ? { text: said } : { text: t('copyFailed'), failed: true })
  }
  const checkText = (text: string): void => {
    dispatch({ type: 'box-changed', text })
    const current = isBox ? running() : null
    if (current) current.changeText(text)
    else if (text !== '') check.start({ what: 'text', text })
  }
  const replace: Replace = async (finding, replacement) => {
    if (isBox) return replaceInBox(box.current, finding, replacement, checkText)
    const outcome = await running()?.replace(finding, replacement)
    if (outcome?.state !== 'inserted') return outcome?.reason ?? 'gone'
    return outcome.undo ? 'undoable' : 'final'
  }
  const fix = async (finding: PlacedFinding, at: number): Promise<void> => {
    const text = finding.suggestions[at]
    if (text === undefined) return say({ text: t('checkNoSuggestion'), failed: true })
    if (isWritable(finding) && model.phase !== 'left')
      return say(await fixed(finding, text, replace, effects, t))
    await copy(text, t('checkCopied', { text: shownReplacement(text, t) }))
  }
  const silence = async (finding: PlacedFinding, scope: SilenceScope): Promise<void> => {
    const outcome = await running()?.silence(finding, scope)
    if (outcome) say(silencedStatus(outcome, finding, scope, t))
  }
  return {
    fix: (finding, at) => void fix(finding, at),
    fixRule: (findings) => void fixedRule(findings, replace, t).then(say),
    silence: (finding, scope) => void silence(finding, scope),
    restore: (silenced) => void running()?.restore(silenced),
    checkPage: () =>
      void effects.pageInFront?.().then((target) => target && check.start(target)),
    checkText,
    copyText: () => void copy(model.box, t('checkBoxCopied')),
    stop: () => {
      running()?.stop()
      dispatch({ type: 'stopped' })
    },
  }
}

/** `undoable`: Ctrl+Z takes it back where it was written. */
type Replaced = 'undoable' | 'final' | ReplaceRefusal
type Replace = (finding: PlacedFinding, replacement: string) => Promise<Replaced>

const shownReplacement = (text: string, t: Translate): string =>
  text === '' ? t('checkDeleted') : shorten(text)

/** Writes a replacement; what was not written is copied. */
async function fixed(
  finding: PlacedFinding,
  text: string,
  replace: Replace,
  effects: CheckEffects,
  t: Translate,
): Promise<Status> {
  const result = await replace(finding, text)
  if (result === 'undoable' || result === 'final') {
    const key = result === 'undoable' ? 'checkReplaced' : 'checkReplacedForGood'
    return { text: t(key, { text: shownReplacement(text, t) }) }
  }
  const isCopied = await effects.copy(text)
  const key = isCopied ? 'checkNotReplaced' : 'checkNotReplacedNorCopied'
  return { text: t(key, { reason: t(REFUSED[result]) }), failed: true }
}

/** One at a time: the page verifies each before the next one is written. */
async function fixedRule(
  findings: readonly PlacedFinding[],
  replace: Replace,
  t: Translate,
): Promise<Status> {
  let refused: ReplaceRefusal | null = null
  let done = 0
  for (const finding of findings) {
    const result = await replace(finding, finding.suggestions[0] ?? '')
    if (result === 'undoable' || result === 'final') done += 1
    else refused = result
  }
  return replacedText(done, findings.length - done, refused, t)
}

function silencedStatus(
  { written, undo }: SilenceOutcome,
  finding: PlacedFinding,
  scope: SilenceScope,
  t: Translate,
): Status {
  if (written !== 'ok' && written !== 'private')
    return { text: t(WRITE_FAILED[written]), failed: true }
  const text = t(SILENCED[scope], { text: shorten(finding.written) })
  return { text, undo: () => void undo() }
}

function replacedText(
  done: number,
  left: number,
  refused: ReplaceRefusal | null,
  t: Translate,
): Status {
  return refused === null
    ? { text: t('checkReplacedAll', { n: done }) }
    : {
        text: t('checkReplacedSome', { n: done, left, reason: t(REFUSED[refused]) }),
        failed: true,
      }
}
