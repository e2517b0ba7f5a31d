// The findings of a check in a window of their own, where the browser has no side panel.
import { targetOfWindow } from '../../app/check/check-target.ts'
import { CHECK_EFFECTS, checkShortcut } from '../../app/check/effects.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { showFindings } from '../../components/check/show-findings.tsx'

async function start(root: HTMLElement): Promise<void> {
  const target = targetOfWindow(location.search, location.hash)
  // A selection is not to stay in the history of the browser.
  history.replaceState(null, '', location.pathname + location.search)
  const [options, shortcut] = await Promise.all([loadOptions(), checkShortcut()])
  const page =
    target === null || target.what === 'text'
      ? null
      : { what: 'page' as const, tabId: target.tabId, text: null }
  showFindings(root, options, onOptions, {
    shortcut,
    effects: { ...CHECK_EFFECTS, pageInFront: page ? async () => page : undefined },
    targets: (listener) => {
      if (target) listener(target)
      return () => {}
    },
  })
}

const root = document.getElementById('app')
if (root) void start(root)
