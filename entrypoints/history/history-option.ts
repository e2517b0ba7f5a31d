// Whether the user wants what was looked up to be kept: off unless turned on. The one place that
// knows where the option is stored.
import * as v from 'valibot'
import { browser } from 'wxt/browser'

const optionsSchema = v.object({ history: v.optional(v.boolean(), false) })

export async function isHistoryOn(): Promise<boolean> {
  try {
    const { options } = await browser.storage.local.get('options')
    const parsed = v.safeParse(optionsSchema, options)
    return parsed.success && parsed.output.history
  } catch {
    // What the browser cannot read was not asked for.
    return false
  }
}
