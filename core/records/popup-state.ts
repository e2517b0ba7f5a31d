// What of the popup is kept when it closes, for a tab or a window of its own.
import * as v from 'valibot'
import { KINDS } from '../../data/kinds.ts'

/** What comes back when the popup is opened again on the same tab. */
export const popupStateSchema = v.object({
  query: v.string(),
  kind: v.picklist([...KINDS, 'all']),
  /** Id of the chosen entry; null is the first result. */
  chosen: v.nullable(v.string()),
  /** Without it: of every year and campaign. */
  scope: v.optional(
    v.object({ year: v.nullable(v.number()), campaign: v.nullable(v.string()) }),
  ),
})

export type PopupState = v.InferOutput<typeof popupStateSchema>
