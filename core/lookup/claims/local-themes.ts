// Themes of associations and places that are taken for national ones.
import { foldText, originalSpan } from '../../text/fold.ts'
import type { KnownCampaigns } from '../facts/index.ts'
import type { Selection } from '../selection.ts'
import type { Statement } from '../types.ts'

/** A statement for each such theme, where it stands first. */
export function localThemes({ folded }: Selection, { all }: KnownCampaigns): Statement[] {
  return all.flatMap(({ name: campaign, data }) =>
    (data?.notNational ?? []).flatMap(({ theme, whose, year }): Statement[] => {
      const wording = foldText(theme)
      const start = folded.text.indexOf(wording)
      if (start === -1) return []
      const span = originalSpan(folded, start, start + wording.length)
      return [{ type: 'not-national', span, name: theme, campaign, year, whose }]
    }),
  )
}
