// What the page of pins and history does outside of itself.
import { browser } from 'wxt/browser'
import type { SavedEffects } from '../../components/saved/section.ts'
import { savedDatabase } from '../../data/store/database.ts'
import { historyStore } from '../../data/store/history.ts'
import { readingProblem } from '../../data/store/outcome.ts'
import { pinStore } from '../../data/store/pins.ts'
import { importData } from '../exchange/exchange.ts'
import { saveFile } from '../exchange/save-file.ts'
import { historyPart, pinsPart } from '../exchange/saved-parts.ts'
import { keptLibraryFor } from '../held/kept-library.ts'
import { isHistoryOn } from '../history/history-option.ts'
import { leaveTextForThisTab } from '../popup/tab-state.ts'

export const savedEffects: SavedEffects = {
  pins: pinStore,
  history: historyStore,
  whyUnreadable: () => readingProblem(savedDatabase),
  findMore: keptLibraryFor,
  isHistoryOn,
  // In this tab, so that Back leads here again; not in the address, which browsers remember.
  lookUp: (text) => {
    leaveTextForThisTab(text)
    location.assign(browser.runtime.getURL('/popup.html?window=1'))
  },
  saveFile,
  importFile: (file) => importData(file, [pinsPart, historyPart]),
}
