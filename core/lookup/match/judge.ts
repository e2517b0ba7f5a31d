// Which of the ranked forms of an entry is meant, if any.
import type { KnownCampaigns } from '../facts/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Selection } from '../selection.ts'
import { MATCH } from './confidence.ts'
import { judgeDepartment, judgeTerm } from './near-name.ts'
import { isOtherCongress } from './other-congress.ts'
import type { Ranked } from './rank.ts'
import { isRefused } from './refusals.ts'

/**
 * The form of an entry that is meant; null where something in the selection speaks against it:
 * another name, another year.
 * @param forms of one entry, best first
 */
export function judgeForms(
  forms: readonly Ranked[],
  names: readonly NameHit[],
  { folded }: Selection,
  campaigns: KnownCampaigns,
): Ranked | null {
  const [best] = forms
  if (!best || isRefused(best, folded, campaigns) || isOtherCongress(best, folded))
    return null
  if (best.candidate.form.entry.kind !== 'department') return judgeTerm(best, folded)
  // 国家公安部 is more like 公按部 than 公安部 is, but nobody would write it so: each is judged.
  const judged = forms.flatMap(
    (form) => judgeDepartment(form, names, folded, form === best) ?? [],
  )
  return judged.find(({ agreement }) => agreement >= MATCH) ?? judged[0] ?? null
}
