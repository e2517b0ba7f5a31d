// What the panel says of the page in front.
import { browser } from 'wxt/browser'
import { PANEL_COMMAND } from '../../app/browser/open-panel.ts'
import type { TabReading } from '../../app/page-access/page-reading.ts'
import type { PageState } from '../../components/popup/page-note.ts'

/** @param invoked the user has just invoked the extension on this very tab */
export async function pageState(
  { reading, isOwnPage }: TabReading,
  invoked: boolean,
): Promise<PageState> {
  if (isOwnPage) return { state: 'ungranted', shortcut: await shortcut() }
  switch (reading.state) {
    case 'blocked':
      // The refusal of a page that was not granted is the same as that of some other pages.
      return reading.reason === 'other' && !invoked
        ? { state: 'ungranted', shortcut: await shortcut() }
        : reading
    case 'foreign-frame':
    case 'secret':
      // A tab that merely comes to the front is not being read from.
      return invoked ? reading : { state: 'following' }
    default:
      return { state: 'following' }
  }
}

/** As the user has set it; '' where there is none. */
async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === PANEL_COMMAND)?.shortcut ?? ''
}
