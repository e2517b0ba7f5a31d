// What the page of pins and history does outside of itself.
import { browser } from 'wxt/browser'
import type { SavedEffects } from '../../components/saved/section.ts'
import { historyStore } from '../../data/store/history.ts'
import { pinStore } from '../../data/store/pins.ts'
import { isHistoryOn } from '../history/history-option.ts'
import { leaveTextForThisTab } from '../popup/tab-state.ts'

export const savedEffects: SavedEffects = {
  pins: pinStore,
  history: historyStore,
  isHistoryOn,
  // In this tab, so that Back leads here again; not in the address, which browsers remember.
  lookUp: (text) => {
    leaveTextForThisTab(text)
    location.assign(browser.runtime.getURL('/popup.html?window=1'))
  },
  // By a link of the page: the API for downloads would want a permission.
  saveFile: (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser has taken the file by the time this page is idle again; it may ask where to.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  },
}
