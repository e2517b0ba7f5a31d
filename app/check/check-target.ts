// What is to be checked, as the contexts of the extension hand it to one another.
import * as v from 'valibot'
import type { CheckTarget } from '../../core/findings/session.ts'

export const checkTargetSchema = v.variant('what', [
  v.object({
    what: v.picklist(['page', 'selection']),
    tabId: v.number(),
    text: v.nullable(v.string()),
  }),
  v.object({ what: v.literal('text'), text: v.string() }),
]) satisfies v.GenericSchema<unknown, CheckTarget>

/** The address of the window that stands in for a panel. */
export function findingsWindowUrl(target: CheckTarget): `/findings.html${string}` {
  const tab = target.what === 'text' ? '' : `&tab=${target.tabId}`
  const text = target.text === null ? '' : `#text=${encodeURIComponent(target.text)}`
  return `/findings.html?what=${target.what}${tab}${text}`
}

/** Null where the address names nothing: the window opens with its box. */
export function targetOfWindow(search: string, hash: string): CheckTarget | null {
  const values = new URLSearchParams(search)
  const tabId = Number(values.get('tab') ?? Number.NaN)
  const text = new URLSearchParams(hash.slice(1)).get('text')
  const parsed = v.safeParse(checkTargetSchema, {
    what: values.get('what'),
    tabId,
    text,
  })
  return parsed.success ? parsed.output : null
}
