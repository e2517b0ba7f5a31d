// What has to be written to make one text of another: nothing that is alike at the ends, so that
// bold, links and what else a page has there stay.

export interface ChangedPart {
  /** The stretch of the old text to replace, in UTF-16 units. */
  from: number
  to: number
  text: string
}

/**
 * Something is replaced by something wherever that can be: where a character is only added or taken
 * away, the one before it goes along. The stretch does not begin or end with a blank, since blanks
 * of a selection may stand in no node of the page.
 */
export function changedPart(old: string, next: string): ChangedPart {
  const [was, is] = [[...old], [...next]]
  const most = Math.min(was.length, is.length)
  let before = 0
  while (before < most && was[before] === is[before]) before++
  let after = 0
  while (after < most - before && was.at(-1 - after) === is.at(-1 - after)) after++
  const stretch = (): string[] => was.slice(before, was.length - after)
  const isOneSided = before + after === most
  if (isOneSided && before > 0) before--
  else if (isOneSided && after > 0) after--
  while (before > 0 && isBlank(stretch()[0])) before--
  while (after > 0 && isBlank(stretch().at(-1))) after--
  const from = was.slice(0, before).join('').length
  return {
    from,
    to: from + stretch().join('').length,
    text: is.slice(before, is.length - after).join(''),
  }
}

const isBlank = (character = ''): boolean => character.trim() === ''
