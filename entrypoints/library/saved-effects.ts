// What the page of pins and history does outside of itself.
import { browser } from 'wxt/browser'
import { saveFile } from '../../app/browser/save-file.ts'
import { importData } from '../../app/exchange/exchange.ts'
import { historyPart, pinsPart } from '../../app/exchange/saved-parts.ts'
import { isHistoryOn } from '../../app/history/history-option.ts'
import { storedLibraryFor } from '../../app/own-library/stored-library.ts'
import { putTextForThisTab } from '../../app/popup/tab-state.ts'
import { savedDatabase } from '../../app/storage/database.ts'
import { historyStore } from '../../app/storage/history.ts'
import { pinStore } from '../../app/storage/pins.ts'
import { readingProblem } from '../../app/storage/transactions.ts'
import type { SavedEffects } from '../../components/saved/section.ts'

export const savedEffects: SavedEffects = {
  pins: pinStore,
  history: historyStore,
  whyUnreadable: () => readingProblem(savedDatabase),
  findMore: storedLibraryFor,
  isHistoryOn,
  // In this tab, so that Back leads here again; not in the address, which browsers remember.
  lookUp: (text) => {
    putTextForThisTab(text)
    location.assign(browser.runtime.getURL('/popup.html?window=1'))
  },
  saveFile,
  importFile: (file) => importData(file, [pinsPart, historyPart]),
}
