// Where each browser lets one change the shortcuts.
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { shortcutChange } from '../../../../app/options/shortcuts.ts'

beforeEach(() => fakeBrowser.reset())

it.each(['chrome', 'edge'])('%s: its page in a tab', (build) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  shortcutChange(build).open?.()
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' })
})

it('Firefox: its own page where it can be opened, else how to', () => {
  expect(shortcutChange('firefox')).toEqual({ open: null, help: 'shortcutsFirefox' })
  const openShortcutSettings = vi.fn(async () => {})
  Object.assign(fakeBrowser.commands, { openShortcutSettings })
  shortcutChange('firefox').open?.()
  expect(openShortcutSettings).toHaveBeenCalledOnce()
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined })
})

it('Safari: words only', () => {
  expect(shortcutChange('safari').open).toBeNull()
})
