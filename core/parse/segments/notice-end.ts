// Finds where the notice itself ends: above the print block, and above a text that it forwards. Whoever
// signs or dates what stands below does not sign the notice.
import type { Line } from '../classify/classify-lines.ts'
import { isBracketedLine, isPrintLine } from '../classify/print-lines.ts'
import { readTitle } from '../classify/title-forms.ts'

/** Lines of a title. */
const MOST_TITLE_LINES = 4

/** Index of the first line below the notice itself; the number of lines where nothing follows. */
export function findNoticeEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex(
    ({ text }, at) => at > from && (isPrintLine(text) || beginsForwardedText(lines, at)),
  )
  return end === -1 ? lines.length : end
}

/** A title of its own, right below what closes the notice. */
function beginsForwardedText(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && closesNotice(above) && beginsTitle(lines, at)
}

/** Its date, its names, or a note in brackets. */
const closesNotice = ({ text, date, names, dated, isDamagedDate }: Line): boolean =>
  date !== null ||
  names !== null ||
  (dated?.names ?? null) !== null ||
  isDamagedDate ||
  isBracketedLine(text)

function beginsTitle(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + MOST_TITLE_LINES)
  const textAt = near.findIndex(
    ({ text, marker }) => marker !== null || /[。；：:]$/u.test(text),
  )
  const heading = textAt === -1 ? near : near.slice(0, textAt)
  return heading.some((_, last) => {
    const joined = heading
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join('')
    const title = readTitle(joined)
    return title !== null && !title.isUnsure
  })
}
