import * as v from 'valibot'
import { type Options, type SetOptions, setOptionsSchema } from './schema.ts'

export const DEFAULTS: Options = {
  language: 'auto',
  citeStyle: 'in-text',
  citeIssuers: 'none',
  citeNumber: true,
  bubble: false,
  bubbleOffSites: [],
  history: false,
  rules: {},
}

/**
 * Only what differs from the defaults is stored: who never chose follows a default that gets better.
 * @throws v.ValiError where a value is none of its option's
 */
export function withoutDefaults(values: SetOptions): SetOptions {
  const defaults: Readonly<Record<string, unknown>> = DEFAULTS
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(defaults[name])
  return v.parse(
    setOptionsSchema,
    Object.fromEntries(Object.entries(values).filter(differs)),
  )
}
