// Starts the check of a page, a selection or a pasted text, with all that it depends on.
import { browser } from 'wxt/browser'
import type { Finding } from '../../core/check/index.ts'
import { splitSilenced } from '../../core/check/silence.ts'
import type {
  CheckTarget,
  CheckUpdate,
  RunningCheck,
} from '../../core/findings/session.ts'
import type { Library } from '../../core/lookup/index.ts'
import { loadLibrary } from '../own-library/library.ts'
import { withOwnNotices } from '../own-library/stored-library.ts'
import { countBadge } from './badge.ts'
import { countOwnNotices } from './library.ts'
import { openPage } from './page-source.ts'
import { type CheckSurroundings, runCheck, type SilenceStore } from './run-check.ts'
import { loadCheckSettings, onCheckSettings } from './settings.ts'
import { loadSilences, onSilences, silence, unsilence } from './silences.ts'
import { openBox } from './source.ts'
import { textChecker } from './text-checker.ts'

export function startCheck(
  target: CheckTarget,
  onUpdate: (update: CheckUpdate) => void,
): RunningCheck {
  return runCheck(surroundingsOf(target), onUpdate)
}

function surroundingsOf(target: CheckTarget): CheckSurroundings {
  const base = loadLibrary()
  const common = {
    checker: async () => textChecker(await loadCheckSettings()),
    onSettings: onCheckSettings,
    silences: async () => silenceStore(await draftKeyOf(target)),
    compared: async (findings: readonly Finding[]) => compared(await base, findings),
  }
  if (target.what === 'text')
    return {
      ...common,
      open: openBox(target.text),
      onCount: () => {},
      title: async () => '',
    }
  const { tabId, what, text } = target
  const badge = countBadge(tabId)
  return {
    ...common,
    open: openPage(tabId, what, text),
    onCount: (certain) => (certain === null ? badge.hide() : badge.show(certain)),
    title: async () => (await tabOf(tabId))?.title ?? '',
  }
}

async function compared(
  base: Library,
  findings: readonly Finding[],
): Promise<{ library: Library; notices: number }> {
  const ids = findings.flatMap(({ provenance }) =>
    provenance.type === 'notice' ? (provenance.noticeId ?? []) : [],
  )
  const known = new Set(base.holdings.notices.map(({ id }) => id))
  const own = [...new Set(ids)].filter((id) => !known.has(id))
  const [library, ownCount] = await Promise.all([
    own.length === 0 ? base : withOwnNotices(base, own),
    countOwnNotices(),
  ])
  return { library, notices: known.size + ownCount }
}

function silenceStore(draftKey: string): SilenceStore {
  return {
    split: async (findings, text) =>
      splitSilenced(findings, text, await loadSilences(draftKey)),
    silence: (finding, findings, text, scope) =>
      silence({ finding, findings, text, scope, draftKey }),
    restore: async (finding, findings, text) => {
      await unsilence({ finding, findings, text, draftKey })
    },
    watch: (listener) => onSilences(draftKey, listener),
  }
}

/** What silences are kept by: origin and path of a page. All pasted texts are one draft. */
async function draftKeyOf(target: CheckTarget): Promise<string> {
  if (target.what === 'text') return 'box'
  const url = (await tabOf(target.tabId))?.url
  if (url === undefined || !URL.canParse(url)) return `tab:${target.tabId}`
  const { origin, protocol, pathname } = new URL(url)
  // The origin of a file is null.
  return `${origin === 'null' ? protocol : origin}${pathname}`
}

/** Undefined where it is closed; title and address are told only where the user invoked the extension. */
async function tabOf(tabId: number) {
  try {
    return await browser.tabs.get(tabId)
  } catch {
    return undefined
  }
}
